import type { ActivityCount } from '#lib/domain/report/exact.ts';
import type { ReportLot } from '#lib/domain/report/report.ts';
import type { SentSite } from '#lib/domain/statistics/exchange.ts';
import type { Unpacked } from '#lib/server/exchange/unpack.ts';
import type { ReceiptRefusal } from '#lib/server/stores/index.ts';

/** Files put together without a database: what a region holds once it has received them. */
export type Gathered = {
	readonly lots: readonly ReportLot[];
	readonly sites: ReadonlyMap<string, readonly SentSite[]>;
	readonly activity: readonly ActivityCount[];
};

/** Why a file that is right by itself cannot be added to those before it; `deja-recu` is no fault. */
export function clashOf(
	file: Unpacked,
	before: readonly Unpacked[]
): Exclude<ReceiptRefusal, 'lieu-d-un-autre'> | 'deja-recu' | null {
	const own = before.filter(({ lot }) => lot.structureId === file.lot.structureId);
	const known = before.find(({ lot }) => lot.id === file.lot.id);
	if (known) return known.sha256 === file.sha256 ? 'deja-recu' : 'autre-contenu';
	const taken = own.flatMap(({ lot }) => lot.quarters);
	return file.lot.quarters.some((quarter) => taken.includes(quarter)) ? 'periode-deja-recue' : null;
}

/** Lots side by side; sites and activity of each year as the latest lot of a structure says them. */
export function gather(files: readonly Unpacked[]): Gathered {
	const inOrder = files.toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
	const sites = new Map(inOrder.map(({ lot, sites: own }) => [lot.structureId, own]));
	const latest = new Map(inOrder.map((file) => [`${file.lot.structureId} ${endOf(file).slice(0, 4)}`, file]));
	return {
		lots: files.map(({ lot, profiles }) => ({ ...lot, profiles })),
		sites,
		activity: [...latest.values()].flatMap(({ lot: { structureId }, activity }) =>
			activity.map((row) => ({ ...row, structureId }))
		)
	};
}

const endOf = ({ lot }: Unpacked): string => lot.quarters.at(-1) ?? '';
