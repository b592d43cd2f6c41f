import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { TIERS, leastAsked, type Tier } from '#lib/domain/statistics/catalogue.ts';
import {
	EXCHANGE_FORMAT,
	EXCHANGE_VERSION,
	K_SENSITIVE,
	TIER_WORDS,
	type SentLot
} from '#lib/domain/statistics/exchange.ts';
import { policyFor } from '#lib/domain/statistics/policy.ts';

/** A header as it was read: its lot, and how many lines of each kind are announced. */
export type ExchangeHeader = SentLot & {
	readonly profileCount: number;
	readonly siteCount: number;
	readonly activityCount: number;
};

export type HeaderFault = 'pas-un-socle' | 'version' | 'entete' | 'seuil';

/** The fewest interviews of a profile that a region takes, whatever a file says of itself. */
const K_LEAST = 5;
const MOST = 1_000_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The header of an exchange file, or what is wrong with it. */
export function readHeader(value: unknown): ExchangeHeader | HeaderFault {
	if (!isRecord(value) || value.format !== EXCHANGE_FORMAT) return 'pas-un-socle';
	if (value.v !== EXCHANGE_VERSION) return 'version';
	if (Object.keys(value).sort().join() !== KEYS) return 'entete';
	const tier = TIERS.find((one) => TIER_WORDS[one] === value.palier);
	const catalogue = /^sha256:([0-9a-f]{64})$/.exec(String(value.catalogue))?.[1];
	const error = readError(value.qualite);
	const counts = [value.n, value.k, value.ksens, value.kretour, value.profils, value.lieux, value.activite];
	const isWhole =
		tier !== undefined &&
		catalogue !== undefined &&
		error !== undefined &&
		(error === null) === (tier === 'total') &&
		counts.every(isCount) &&
		[value.lot, value.structure].every((id) => typeof id === 'string' && UUID.test(id)) &&
		[value.dico, value.algo].every((name) => typeof name === 'string' && /^\d[\d.]{0,15}$/.test(name)) &&
		typeof value.clos === 'string' &&
		isCivilDate(value.clos) &&
		arePeriod(value.periode, value.trimestres);
	if (!isWhole) return 'entete';
	const [interviews, k, kSensitive, kReturn, profileCount, siteCount, activityCount] = counts as number[];
	if (!areThresholds(tier, interviews!, k!, kSensitive!, kReturn!)) return 'seuil';
	return {
		...{ id: String(value.lot), structureId: String(value.structure), period: String(value.periode) },
		...{ quarters: value.trimestres as string[], interviews: interviews!, k: k!, kReturn: kReturn!, tier },
		...{ dictionary: String(value.dico), catalogue, algorithm: String(value.algo), error },
		...{ closedOn: String(value.clos), profileCount: profileCount!, siteCount: siteCount! },
		activityCount: activityCount!
	};
}

const KEYS = [
	...['format', 'v', 'lot', 'structure', 'periode', 'n', 'k', 'ksens', 'kretour', 'palier', 'dico'],
	...['catalogue', 'algo', 'qualite', 'profils', 'trimestres', 'clos', 'lieux', 'activite']
]
	.sort()
	.join();

/** Thresholds may be higher than ours, never lower; a lot never holds fewer interviews than its tier asks for. */
const areThresholds = (tier: Tier, n: number, k: number, kSensitive: number, kReturn: number): boolean =>
	k >= K_LEAST &&
	kReturn >= Math.max(...policyFor(k).heavier.map(({ least }) => least)) &&
	kSensitive >= K_SENSITIVE &&
	n >= leastAsked(tier === 'total' ? 'total' : 'one-way', k);

function readError(value: unknown): SentLot['error'] | undefined {
	if (value === null) return null;
	if (!isRecord(value) || Object.keys(value).sort().join() !== 'mae1,mae2,p95_2') return undefined;
	const { mae1, mae2, p95_2: p95 } = value;
	return [mae1, mae2, p95].every(isCount) ? ({ one: mae1, two: mae2, p95 } as SentLot['error']) : undefined;
}

const LAST: Readonly<Record<string, string>> = { S1: 'T2', S2: 'T4', '': 'T4' };

/** A period, and the quarters it speaks of: of its year, in order, up to its own last one. */
function arePeriod(period: unknown, quarters: unknown): boolean {
	const [, year, part = ''] = /^(20\d\d)(?:-(T[1-4]|S[12]))?$/.exec(String(period)) ?? [];
	if (year === undefined || !Array.isArray(quarters) || quarters.length === 0) return false;
	const known = [1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`);
	const inOrder = quarters.every((quarter, at) => at === 0 || String(quarters[at - 1]) < String(quarter));
	return (
		inOrder &&
		quarters.every((quarter) => known.includes(quarter as string)) &&
		quarters.at(-1) === `${year}-${LAST[part] ?? part}`
	);
}

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
