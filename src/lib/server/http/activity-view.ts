import { MEASURES, RECEPTION_MEASURES, type Measure } from '#lib/domain/statistics/activity.ts';
import { MEASURE_LISTS } from '#lib/domain/statistics/activity-codes.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import type { ActivityRow } from '#lib/server/stores/index.ts';

const TITLES: Readonly<Record<Measure, string>> = {
	type: 'Contacts par type',
	canal: 'Contacts par canal',
	modalite: 'Contacts par modalité',
	delai: 'Délai depuis le premier contact',
	duree: 'Durée',
	attente: 'Attente à l’accueil',
	personnes: 'Personnes en information collective',
	differe: 'Différés, par raison',
	'rendez-vous': 'Rendez-vous, par suite',
	retour: 'Fiches de liaison, réponse des services'
};

/** A table of exact activity: one row per code that exists, twelve months and their total. */
export type ActivityTable = {
	title: string;
	rows: { label: string; months: number[]; total: number }[];
	months: number[];
	total: number;
};

/** The exact tables of a year; only what was counted has a row, and what is of the reception alone its table. */
export function activityTables(rows: readonly ActivityRow[]): ActivityTable[] {
	const reception = RECEPTION_MEASURES.filter((measure) => rows.some((row) => row.measure === measure));
	return [...MEASURES, ...reception].map((measure) => tableOf(measure, rows));
}

/** How many interviews (API) were closed: of people, the only figure shown before a lot is protected (ruling 17). */
export const interviewsIn = (rows: readonly ActivityRow[]): number =>
	sum(rows.filter(({ measure, code }) => measure === 'type' && code === 'api'));

function tableOf(measure: Measure, all: readonly ActivityRow[]): ActivityTable {
	const list = MEASURE_LISTS[measure];
	const rows = all.filter((row) => row.measure === measure);
	const codes = list.entries.map(({ code }) => code).filter((code) => rows.some((row) => row.code === code));
	return {
		title: TITLES[measure],
		rows: codes.map((code) => {
			const own = rows.filter((row) => row.code === code);
			return { label: labelOf(list, code), months: byMonth(own), total: sum(own) };
		}),
		months: byMonth(rows),
		total: sum(rows)
	};
}

const byMonth = (rows: readonly ActivityRow[]): number[] =>
	Array.from({ length: 12 }, (_, month) =>
		sum(rows.filter((row) => Number(row.month.slice(5, 7)) === month + 1))
	);

const sum = (rows: readonly ActivityRow[]): number => rows.reduce((total, { count }) => total + count, 0);
