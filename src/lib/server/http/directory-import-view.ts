import type { RowVerdict } from '#lib/domain/directory/note.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { findSheets } from '#lib/server/sheets/find.ts';
import { sheetHref } from '#lib/server/http/directory-view.ts';
import { namesInImport, type DirectoryImport, type ImportRow, type Tally } from '#lib/server/stores/index.ts';
import { hourText } from '#lib/wording/clock.ts';
import { longDay } from '#lib/wording/day.ts';
import { VERDICT_NAMES, noteText, refusalText } from '#lib/wording/directory-import.ts';

/** A reading that said nothing for so long has died with its server. */
const SILENCE_MS = 60_000;

const STATES = {
	lecture: 'En cours de lecture',
	pret: 'Lu, rien n’est encore dans l’annuaire',
	applique: 'Dans l’annuaire',
	annule: 'Annulé',
	refuse: 'Refusé'
} as const;

/** An import in the list. */
export const importLine = (one: DirectoryImport, now: Date) => ({
	id: one.id,
	name: one.fileName,
	origin: one.origin,
	when: `${longDay(civilDate(one.startedAt))}, ${hourText(one.startedAt)}`,
	state: isDead(one, now) ? 'Lecture interrompue' : STATES[one.state],
	kept: keptIn(one.tally).toLocaleString('fr-FR')
});

/** An import as its page shows it. */
export function importView(one: DirectoryImport, now: Date) {
	const { tally } = one;
	const verdicts = (Object.keys(VERDICT_NAMES) as RowVerdict[]).map((verdict) => ({
		verdict,
		count: tally[verdict].toLocaleString('fr-FR'),
		any: tally[verdict] > 0,
		name: tally[verdict] < 2 ? VERDICT_NAMES[verdict].one : VERDICT_NAMES[verdict].many,
		says: VERDICT_NAMES[verdict].says
	}));
	return {
		...importLine(one, now),
		state: one.state,
		dead: isDead(one, now),
		stateText: STATES[one.state],
		refusal: one.refusal && refusalText(one.refusal),
		percent: tally.taille > 0 ? Math.min(100, Math.round((tally.octets / tally.taille) * 100)) : 0,
		read: readIn(tally).toLocaleString('fr-FR'),
		keptCount: keptIn(tally),
		verdicts,
		doubles: tally.doublons,
		orphans: tally.orphelins,
		undone: one.undoneAt && `${longDay(civilDate(one.undoneAt))}, ${hourText(one.undoneAt)}`,
		applied: one.appliedAt && `${longDay(civilDate(one.appliedAt))}, ${hourText(one.appliedAt)}`
	};
}

/** Rows as the page lists them, with the sheets they may double. */
export async function rowViews({ id, structureId }: DirectoryImport, rows: readonly ImportRow[]) {
	const doubled = rows.flatMap(({ duplicateOf }) => duplicateOf ?? []);
	const here = await namesInImport(id, doubled);
	const known = new Map(
		(await findSheets(structureId, 'structure', doubled)).map(({ id, doc }) => [id, String(doc.nom)])
	);
	return rows.map((row) => ({
		row: row.row,
		name: row.name || 'Sans nom',
		kind: row.kind === 'service' ? 'service' : 'lieu',
		verdict: VERDICT_NAMES[row.verdict].one,
		notes: row.notes.map(noteText),
		place: [row.doc?.adresse, row.doc?.commune].filter(Boolean).join(', '),
		double:
			row.duplicateOf === null
				? null
				: {
						name: known.get(row.duplicateOf) ?? here.get(row.duplicateOf) ?? row.duplicateOf,
						href: known.has(row.duplicateOf) ? sheetHref('structure', row.duplicateOf) : null
					},
		decision: row.decision
	}));
}

const isDead = ({ state, progressAt }: DirectoryImport, now: Date): boolean =>
	state === 'lecture' && now.getTime() - progressAt.getTime() > SILENCE_MS;

const keptIn = (tally: Tally): number =>
	tally.gardee + tally.corrigee + tally.inchangee + tally['plus-ancienne'];

const readIn = (tally: Tally): number => keptIn(tally) + tally.refusee;
