import { exactSum, type ActivityCount, type ExactCount } from '#lib/domain/report/exact.ts';
import type { ActivityTable, Cell, Column, PublicsTable, ReportLot, Row } from '#lib/domain/report/report.ts';
import type { RegionTableId } from '#lib/domain/report/tables.ts';
import { LEAST_COMPARED } from '#lib/domain/report/percent.ts';
import { counted, figuresOf, silent } from '#lib/domain/report/publics-tables.ts';
import { isRest } from '#lib/domain/report/codes.ts';
import { OPENING } from '#lib/domain/statistics/activity-codes.ts';
import { addUp, type ProtectedCount } from '#lib/domain/statistics/sum-profiles.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';

// What only a region has (statistics.md §3, RC1 to RC5): by network and by territory, never by named structure.

/** A structure as the region's tables know it; its name is in none of them. */
export type RegionStructure = {
	readonly id: string;
	readonly network: Network;
	/** Where it receives people; `epci` null outside Brittany. */
	readonly sites: readonly { readonly id: string; readonly epci: string | null }[];
};

export type RegionInput = {
	readonly structures: readonly RegionStructure[];
	/** Of the year. */
	readonly lots: readonly ReportLot[];
	readonly activity: readonly ActivityCount[];
	/** Every group of communes of the region, with its inhabitants. */
	readonly epcis: readonly { readonly code: string; readonly population: number }[];
	readonly declared: readonly { readonly id: string; readonly interviews: number }[];
};

export type RegionTable =
	| (Omit<ActivityTable, 'id'> & { readonly id: RegionTableId })
	| (Omit<PublicsTable, 'id'> & { readonly id: RegionTableId });

/** The tables of a region; those that would say nothing are left out. */
export function regionTables(input: RegionInput): RegionTable[] {
	const { lots } = input;
	const detailed = lots.filter(({ tier }) => tier !== 'total');
	const byNetwork = groupsOf(input);
	const told = byNetwork
		.map((group) => ({ ...group, lots: group.lots.filter((lot) => detailed.includes(lot)) }))
		.filter((group) => group.lots.length > 0);
	return [
		...(detailed.length > 0 ? [statusTable(told, detailed), referralTable(told, detailed)] : []),
		...(detailed.length > 0 ? [unusualTable(told), neutralityTable(told)] : []),
		...coverageTable(input),
		...delayTable(byNetwork, input.activity),
		...declaredTable(input)
	];
}

type Group = {
	readonly network: Network;
	readonly ids: ReadonlySet<string>;
	readonly lots: readonly ReportLot[];
};

/** Structures by network, in the order of the list: never by figure. */
function groupsOf({ structures, lots }: RegionInput): Group[] {
	return networks.flatMap(({ code }) => {
		const own = structures.filter(({ network }) => network === code);
		const ids = new Set(own.map(({ id }) => id));
		return own.length === 0
			? []
			: [{ network: code, ids, lots: lots.filter(({ structureId }) => ids.has(structureId)) }];
	});
}

/** A code of few interviews says little of a network, and would be read as if it did. */
const solid = (count: ProtectedCount): Cell<ProtectedCount> =>
	count > 0 && count < LEAST_COMPARED ? silent('ordre-de-grandeur') : counted(count);

const publics = (
	table: Pick<PublicsTable, 'of' | 'columns' | 'rows'> & { readonly id: RegionTableId }
): RegionTable => ({ kind: 'publics', total: null, several: false, notes: [], ...table });

/** More columns than this do not fit a page: the largest of the region stay, the others count together. */
const KEPT_COLUMNS = 5;

/** The codes of a column that stand alone, by what the region counts, and the rest. */
function columnsOf(lots: readonly ReportLot[], column: 'statut' | 'reseau') {
	const { codes, of } = figuresOf(lots, column);
	const ranked = codes
		.filter((code) => code !== 'aucun')
		.toSorted((one, other) => Number(isRest(one)) - Number(isRest(other)) || of(other) - of(one));
	const alone = ranked.slice(0, KEPT_COLUMNS);
	const rest = ranked.slice(KEPT_COLUMNS);
	const shown = rest.length > 0 ? [...alone, 'autres-reunis'] : alone;
	return { shown, parts: (code: string): string[] => (code === 'autres-reunis' ? rest : [code]) };
}

const measure = (name: string, what: 'count' | 'share' = 'count'): Column => ({
	what,
	of: { by: 'measure', measure: name }
});

/** RC1: interviews by network of the structure and situation of the person. */
function statusTable(groups: readonly Group[], all: readonly ReportLot[]): RegionTable {
	const { shown, parts } = columnsOf(all, 'statut');
	const rows = groups.map(({ network, lots }): Row<ProtectedCount> => {
		const { of, total } = figuresOf(lots, 'statut');
		return {
			code: network,
			cells: [counted(total), ...shown.map((code) => solid(addUp(parts(code).map(of))))]
		};
	});
	const columns = shown.map((code): Column => ({
		what: 'count',
		of: { by: 'column', column: 'statut', code }
	}));
	return publics({
		id: 'RC1',
		of: 'reseau',
		columns: [{ what: 'count', of: { by: 'total' } }, ...columns],
		rows
	});
}

/** RC3: to which networks those of each network are put in touch, in parts of its row; a short row is not broken down. */
function referralTable(groups: readonly Group[], all: readonly ReportLot[]): RegionTable {
	const { shown, parts } = columnsOf(all, 'reseau');
	const rows = groups.map(({ network, lots }): Row<ProtectedCount> => {
		const { of, codes } = figuresOf(lots, 'reseau');
		const total = addUp(codes.filter((code) => code !== 'aucun').map(of));
		const cell = (code: string): Cell<ProtectedCount> => {
			const count = addUp(parts(code).map(of));
			if (total < 2 * LEAST_COMPARED) return silent('ligne-courte');
			if (count < LEAST_COMPARED) return silent('ordre-de-grandeur');
			return { what: 'share', percent: Math.round((100 * count) / total) };
		};
		return { code: network, cells: [counted(total), ...shown.map(cell)] };
	});
	const columns = shown.map((code): Column => ({
		what: 'count',
		of: { by: 'column', column: 'reseau', code }
	}));
	return publics({ id: 'RC3', of: 'reseau', columns: [measure('mises-en-relation'), ...columns], rows });
}

/** RC4: how many of those received were out of the network's usual public. */
function unusualTable(groups: readonly Group[]): RegionTable {
	const rows = groups.map(({ network, lots }): Row<ProtectedCount> => {
		const { of, total } = figuresOf(lots, 'hors_public_habituel');
		const unusual = solid(of('oui'));
		// A share would say what the figure beside it does not.
		const isSaid = unusual.what === 'count' && total >= LEAST_COMPARED;
		const share: Cell<ProtectedCount> = isSaid
			? { what: 'share', percent: percentOf(of('oui'), total) }
			: silent('ordre-de-grandeur');
		return { code: network, cells: [counted(total), unusual, share] };
	});
	return publics({
		id: 'RC4',
		of: 'reseau',
		columns: [measure('accueils'), measure('hors-public'), measure('hors-public', 'share')],
		rows
	});
}

/** RC6: how often each network, receiving, could have kept the person, showed itself, and was chosen. */
function neutralityTable(groups: readonly Group[]): RegionTable {
	const rows = groups.map(({ network, lots }): Row<ProtectedCount> => {
		const own = (column: 'reseaux_eligibles' | 'reseaux_montres' | 'reseau'): ProtectedCount =>
			figuresOf(lots, column).of(network);
		const [possible, shown, chosen] = [own('reseaux_eligibles'), own('reseaux_montres'), own('reseau')];
		const cells = [possible, shown, chosen].map(solid);
		const isSaid = cells.every(({ what }) => what === 'count') && possible >= LEAST_COMPARED;
		const share: Cell<ProtectedCount> = isSaid
			? { what: 'share', percent: percentOf(chosen, possible) }
			: silent('ordre-de-grandeur');
		return { code: network, cells: [...cells, share] };
	});
	const names = ['reseaux_eligibles', 'reseaux_montres', 'reseau'];
	const columns = [...names.map((name) => measure(name)), measure('choisi-sur-eligible', 'share')];
	return publics({ id: 'RC6', of: 'reseau', columns, rows });
}

const percentOf = (part: number, whole: number): number =>
	whole === 0 ? 0 : Math.round((100 * part) / whole);

type Exact = Cell<ExactCount>;
const exact = (count: number): Exact => ({ what: 'count', count: count as ExactCount });

/** RC2: half-days of each group of communes that has a site, for 10 000 inhabitants. */
function coverageTable({ structures, activity, epcis }: RegionInput): RegionTable[] {
	const sites = structures.flatMap((structure) => structure.sites);
	const halfDays = activity.filter((row) => row.measure === OPENING.measure);
	const rows = epcis.flatMap(({ code, population }): Row<ExactCount>[] => {
		const here = new Set(sites.filter(({ epci }) => epci === code).map(({ id }) => id));
		if (here.size === 0) return [];
		const open = exactSum(halfDays.filter(({ siteId }) => here.has(siteId)));
		const rate = Math.round((100_000 * open) / population) / 10;
		return [{ code, cells: [exact(here.size), exact(open), exact(population), exact(rate)] }];
	});
	if (rows.length === 0) return [];
	const names = ['lieux', 'demi-journees', 'habitants', 'pour-10000'];
	const columns = names.map((name) => measure(name));
	return [{ id: 'RC2', kind: 'activite', of: 'epci', columns, rows, total: null, several: false, notes: [] }];
}

/** RC5: how long between the first contact and the interview, by network: exact, never crossed with who came. */
function delayTable(groups: readonly Group[], activity: readonly ActivityCount[]): RegionTable[] {
	const codes = delays.entries.map(({ code }) => code).filter((code) => code !== 'abandon');
	const counts = activity.filter((row) => row.measure === 'delai');
	const rows = groups.flatMap(({ network, ids }): Row<ExactCount>[] => {
		const own = counts.filter(({ structureId }) => ids.has(structureId));
		const cells = codes.map((code) => exactSum(own.filter((row) => row.code === code)));
		const total = cells.reduce((sum: number, count) => sum + count, 0);
		if (total === 0) return [];
		const sooner = cells.slice(0, 2).reduce((sum: number, count) => sum + count, 0);
		const share: Exact = { what: 'share', percent: percentOf(sooner, total) };
		return [{ code: network, cells: [exact(total), share, ...cells.map(exact)] }];
	});
	if (rows.length === 0) return [];
	const columns = [
		measure('contacts'),
		measure('jour-meme', 'share'),
		...codes.map((code) => measure(`delai-${code}`))
	];
	return [
		{ id: 'RC5', kind: 'activite', of: 'reseau', columns, rows, total: null, several: false, notes: [] }
	];
}

/** Totals that members without Degemer declare: shown apart, added to nothing (ruling 21). */
function declaredTable({ declared }: RegionInput): RegionTable[] {
	if (declared.length === 0) return [];
	const rows = declared.map(({ id, interviews }): Row<ExactCount> => ({
		code: id,
		cells: [exact(interviews)]
	}));
	const columns = [measure('declares')];
	return [
		{ id: 'RC-declares', kind: 'activite', of: 'lieu', columns, rows, total: null, several: false, notes: [] }
	];
}
