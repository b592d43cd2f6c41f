import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOwnHouse } from '../e2e/support/accounts.ts';
import { killThrough } from './kills.ts';
import { sendOddRequests } from './requests.ts';
import { typeThrough, type Account } from './robot.ts';

/** What an ordeal gave: figures to read, and each thing that should not have been. */
export type Outcome = { readonly figures: string[]; readonly faults: string[] };
type Ordeal = {
	readonly title: string;
	readonly run: (seed: number, say: (line: string) => void) => Promise<Outcome>;
};

const RUNS = 5;
const SECONDS = 180;
const KILLS = 200;
const REQUESTS = 20_000;
/** What the server may grow by while it answers them (MB): it keeps none of them. */
const GROWTH = 500;

/** The long forms, in the order in which they run. */
export const ordeals: Readonly<Record<string, Ordeal>> = {
	robot: {
		title: `Robot qui tape\u00a0: ${RUNS} fois ${SECONDS} s, serveur tué, réseau coupé, session fermée`,
		run: typing
	},
	kills: {
		title: `${KILLS} arrêts brutaux pendant des enregistrements, clôtures, effacements et copies`,
		run: killing
	},
	requests: {
		title: `${REQUESTS} demandes mal faites, sur chaque adresse et chaque geste, sous chaque rôle et sans compte`,
		run: asking
	}
};

async function typing(seed: number, say: (line: string) => void): Promise<Outcome> {
	const accounts: Account[] = [];
	for (let run = 0; run < RUNS; run++) {
		const faults = { seconds: SECONDS, kills: 20, cuts: 20, ends: 5, seed: seed + run };
		const account = await typeThrough(faults);
		accounts.push(account);
		say(`${run + 1}. ${toldOf(account)}`);
	}
	const sum = (of: (account: Account) => number) => accounts.reduce((all, one) => all + of(one), 0);
	const faults = accounts.flatMap(({ acknowledgedLost, typedLost, conflicts }, run) =>
		acknowledgedLost + typedLost + conflicts
			? [
					`passage ${run + 1}\u00a0: ${acknowledgedLost} accusés perdus, ${typedLost} perdus, ${conflicts} choix demandés`
				]
			: []
	);
	return {
		figures: [
			`${sum(({ typed }) => typed)} caractères tapés, ${sum(({ typedLost }) => typedLost)} perdus`,
			`${sum(({ kills }) => kills)} arrêts, ${sum(({ cuts }) => cuts)} coupures, ${sum(({ ends }) => ends)} fins de connexion`
		],
		faults
	};
}

function toldOf(account: Account): string {
	const { typed, acknowledgements, kills, cuts, ends, settledMs, caretsMoved } = account;
	return [
		`${typed} caractères tapés, ${account.typedLost} perdus`,
		`${acknowledgements} accusés, ${account.acknowledgedLost} caractères accusés perdus`,
		`${kills} arrêts brutaux, ${cuts} coupures, ${ends} fins de connexion`,
		`${account.conflicts} choix demandés, curseur déplacé ${caretsMoved} fois`,
		`tout enregistré ${Math.round(settledMs)} ms après la fin`
	].join('\u202f; ');
}

/** In a folder of its own: the stores look for it when they are first imported. */
async function killing(seed: number, say: (line: string) => void): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), 'degemer-torture-'));
	Object.assign(process.env, { DEGEMER_DATA: folder, DATABASE_URL: '', DEGEMER_MASTER_KEY: '' });
	try {
		const { start, stop } = await import('#lib/server/stores/index.ts');
		const { aStructure } = await import('../contract/scene.ts');
		await start();
		const { structureId, siteId, counsellorId } = await aStructure();
		await stop();
		const toll = await killThrough(folder, { structureId, siteId, counsellorId }, KILLS, seed, say);
		const { save, close, purge, copy } = toll.underWay;
		return {
			figures: [
				`${toll.kills} arrêts, ${toll.acknowledged} accusés`,
				`en cours\u00a0: ${save} enregistrements, ${close} clôtures, ${purge} effacements, ${copy} copies`,
				`${toll.lost.length} perdus, ${toll.halfDone.length} à demi faits, ${toll.inClear.length} en clair, ${toll.broken.length} abîmés`
			],
			faults: [...toll.lost, ...toll.halfDone, ...toll.inClear, ...toll.broken]
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function asking(seed: number, say: (line: string) => void): Promise<Outcome> {
	const house = await openOwnHouse();
	try {
		const tally = await sendOddRequests(house, { count: REQUESTS, seed, say });
		const { before, quarters, most } = tally.memory;
		const said = [...house.complained().matchAll(/^.*("status":5\d\d|[Uu]nhandled).*$/gm)].map(
			([line]) => line
		);
		return {
			figures: [
				`${tally.sent} demandes sur ${tally.gestures} gestes, ${tally.entered} au-delà de la porte`,
				`${tally.failures.length} réponses 5xx, ${tally.hanging.length} sans réponse`,
				`mémoire ${before} Mo, puis ${quarters.join(', ')}, au plus ${most}`,
				`la plus lente ${Math.round(tally.slowestMs)} ms`,
				JSON.stringify(tally.statuses)
			],
			faults: [
				...tally.failures,
				...tally.hanging,
				...said,
				...(most - before > GROWTH ? [`mémoire\u00a0: ${before} Mo, puis ${most}`] : [])
			]
		};
	} finally {
		await house.close();
	}
}
