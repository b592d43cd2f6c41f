import { MEASURES, RECEPTION_MEASURES, type Measure } from '#lib/domain/statistics/activity.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import type { ActivityRow } from '#lib/server/stores/index.ts';
import { appointmentStatuses } from '#lib/vocabularies/appointment-status.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { contactTypes } from '#lib/vocabularies/contact-type.ts';
import { deferralReasons } from '#lib/vocabularies/deferral-reason.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { modalities } from '#lib/vocabularies/modality.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { waitingClasses } from '#lib/vocabularies/waiting.ts';

const LISTS: Record<Measure, { title: string; list: CodeList }> = {
	type: { title: 'Contacts par type', list: contactTypes },
	canal: { title: 'Contacts par canal', list: channels },
	modalite: { title: 'Contacts par modalité', list: modalities },
	delai: { title: 'Délai depuis le premier contact', list: delays },
	duree: { title: 'Durée', list: durations },
	attente: { title: 'Attente à l’accueil', list: waitingClasses },
	personnes: { title: 'Personnes en information collective', list: contactTypes },
	differe: { title: 'Différés, par raison', list: deferralReasons },
	'rendez-vous': { title: 'Rendez-vous, par suite', list: appointmentStatuses }
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
	const { title, list } = LISTS[measure];
	const rows = all.filter((row) => row.measure === measure);
	const codes = list.entries.map(({ code }) => code).filter((code) => rows.some((row) => row.code === code));
	return {
		title,
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
