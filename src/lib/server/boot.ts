import { randomInt } from 'node:crypto';
import { backUpDaily, forgetErasedKeys } from '#lib/server/backups/backups.ts';
import { closeDemonstrationLots } from '#lib/server/demo/lots.ts';
import { seedDemonstration } from '#lib/server/demo/seed.ts';
import { shippedSites, shippedFingerprint } from '#lib/server/directory/index.ts';
import { OperationError, dataFolder, isDemonstration, origin } from '#lib/server/env.ts';
import { dressEveryAnswer } from '#lib/server/http/every-answer.ts';
import { atStart } from '#lib/server/http/faults.ts';
import { logError } from '#lib/server/log.ts';
import { warmFonts } from '#lib/server/pdf/fonts.ts';
import { warmRegion } from '#lib/server/report/region.ts';
import {
	countAccounts,
	eraseOldFacts,
	faultOf,
	forgetOldLines,
	purgeExpired,
	replaceShippedSites,
	start,
	stop
} from '#lib/server/stores/index.ts';

const PURGE_EVERY = 60_000;
/** Facts are kept for months: a look a day is enough. */
const OLD_FACTS_EVERY = 86_400_000;
/** The first pages are served before figures are added up. */
const WARMING_AFTER = 3000;
/** How often it is looked whether the copy of the day is made. */
const BACKUP_EVERY = 600_000;

/** Code of the first visit, printed in the terminal of this process; null once an account exists (ruling 23). */
let firstVisitCode: string | null = null;

/** Opens the house: migrations, reference data, erasures, and what the terminal must say. */
export async function openHouse(): Promise<void> {
	dressEveryAnswer();
	// What one request forgot to wait for must not end the house for everybody.
	process.on('unhandledRejection', (reason) => logError('unhandled-rejection', reason));
	try {
		await start();
		await replaceShippedSites(shippedSites(), shippedFingerprint());
		if (isDemonstration()) await seedDemonstration(new Date());
		await announce();
	} catch (error) {
		// One clear sentence for whoever starts the server, the details in the log line.
		process.stderr.write(`${whyNotStarted(error)}\n`);
		logError('start-failed', error);
		process.exit(1);
	}
	if (isDemonstration()) void closeDemonstrationLots(new Date());
	const timers = [
		setInterval(() => void erase(), PURGE_EVERY),
		setInterval(() => void eraseOld(), OLD_FACTS_EVERY),
		...(isDemonstration()
			? []
			: [setInterval(() => void attempt('backup-failed', backUpDaily), BACKUP_EVERY)])
	];
	for (const timer of timers) timer.unref();
	await erase();
	await eraseOld();
	if (!isDemonstration()) void attempt('backup-failed', backUpDaily);
	setTimeout(warmFonts, 500).unref();
	setTimeout(() => void attempt('warming-failed', warmRegion), WARMING_AFTER).unref();
	process.on('sveltekit:shutdown', () => {
		timers.forEach(clearInterval);
		void stop();
	});
}

/** A sentence of ours, and what the machine itself refuses, if anything. */
function whyNotStarted(error: unknown): string {
	const fault = faultOf(error);
	const own = error instanceof OperationError ? error.message : 'Degemer n’a pas pu démarrer.';
	return fault ? `${own} ${atStart(fault)}` : own;
}
/** True when `code` is the one printed at this start; always false once somebody has an account. */
export async function isFirstVisitCode(code: string): Promise<boolean> {
	const typed = code.replaceAll(/[\s-]/g, '');
	return firstVisitCode !== null && typed === firstVisitCode && (await countAccounts()) === 0;
}

/** True while nobody has an account: the first visit creates the structure. */
export const awaitsFirstVisit = async (): Promise<boolean> => (await countAccounts()) === 0;

async function announce(): Promise<void> {
	const lines = [`Degemer est ouvert : ${origin() ?? 'http://localhost:3000'}`];
	if (isDemonstration()) {
		lines.push(
			'Démonstration, données fictives. Comptes : conseil@demo.example, responsable@demo.example, region@demo.example',
			'Mot de passe : degemer-demo-2026'
		);
	} else if (await awaitsFirstVisit()) {
		firstVisitCode = String(randomInt(100_000_000)).padStart(8, '0');
		lines.push(
			`Première visite : créez votre structure avec le code ${firstVisitCode.slice(0, 4)} ${firstVisitCode.slice(4)}`
		);
	}
	if (!isDemonstration()) lines.push(`Données et clé : ${dataFolder()}`);
	process.stdout.write(`\n${lines.join('\n')}\n\n`);
}

/** What has come to its term goes, from the database and from the keys beside its copies. */
async function erase(): Promise<void> {
	await attempt('purge-failed', purgeExpired);
	await attempt('purge-failed', forgetErasedKeys);
}

/** What is kept for months, and has had them. */
async function eraseOld(): Promise<void> {
	await attempt('purge-failed', eraseOldFacts);
	await attempt('purge-failed', forgetOldLines);
}

async function attempt(failed: string, due: (now: Date) => Promise<number>): Promise<void> {
	try {
		await due(new Date());
	} catch (error) {
		logError(failed, error);
	}
}
