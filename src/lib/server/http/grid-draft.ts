import * as v from 'valibot';
import {
	AXES,
	axisOf,
	editItems,
	LABEL_LIMIT,
	MOST_ITEMS,
	nextVersion,
	REF_LIMIT,
	type GridEdit,
	type GridItem
} from '#lib/domain/quality/grid.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { text, type FieldError } from '#lib/forms/fields.ts';
import { parseForm, type Parsed } from '#lib/server/http/parse-form.ts';
import { listGrids, readGridDraft, REGION_GRIDS } from '#lib/server/stores/index.ts';
import { SHIPPED_GRID } from '#lib/wording/quality.ts';

const EMPTY = 'obligatoire' satisfies FieldError;
const TOO_LONG = 'texte-trop-long' satisfies FieldError;

/** New items that one form may add: one an axis is enough, and one more can always follow. */
const ADDED = AXES.slice(0, 2);

/** What the region works from: its draft, else its last published version, else the shipped grid. */
export async function draftState(now: Date) {
	const [draft, published] = await Promise.all([readGridDraft(), listGrids([REGION_GRIDS])]);
	const last = published.at(-1) ?? SHIPPED_GRID;
	return {
		revision: draft.revision,
		isDraft: draft.value !== null,
		items: draft.value ?? last.items,
		last,
		published: published.map(({ version, publishedOn }) => ({ version, publishedOn })),
		next: nextVersion(last.version, Number(civilDate(now).slice(0, 4)))
	};
}

/** The fields of an item: « libelle-2-6 », « reference-2-6 », « retire-2-6 »; of a new one, « libelle-principes ». */
export const itemField = (kind: 'libelle' | 'reference' | 'retire', code: string): string =>
	`${kind}-${code.replace('.', '-')}`;

/**
 * The items as submitted: labels and references reworded, items retired, others added under a code of their own. Those of the
 * effects stay as they are: they are the statements of the questionnaire, in the words of the specification.
 */
export function readDraft(data: FormData, all: readonly GridItem[]): Parsed<GridItem[]> {
	const items = all.filter(({ code }) => axisOf(code) !== 'effets');
	const line = (limit: number) =>
		v.pipe(
			text(),
			v.transform((value) => value.replace(/[\p{C}\s]+/gu, ' ').trim()),
			v.maxLength(limit, TOO_LONG)
		);
	const schema = v.object<v.ObjectEntries>({
		...Object.fromEntries(
			items.flatMap(({ code }) => [
				[itemField('libelle', code), v.pipe(line(LABEL_LIMIT), v.minLength(1, EMPTY))],
				[itemField('reference', code), line(REF_LIMIT)],
				[itemField('retire', code), v.optional(v.string(), '')]
			])
		),
		...Object.fromEntries(
			ADDED.map((axis) => [itemField('libelle', axis), v.optional(line(LABEL_LIMIT), '')])
		)
	});
	const parsed = parseForm(schema, data);
	if (!parsed.ok) return parsed;
	const value = parsed.value as Record<string, string>;
	const of = (kind: 'libelle' | 'reference' | 'retire', code: string) => value[itemField(kind, code)] ?? '';
	const edit: GridEdit = {
		items: Object.fromEntries(
			items.map(({ code }) => [
				code,
				{ label: of('libelle', code), ref: of('reference', code), retired: of('retire', code) !== '' }
			])
		),
		added: ADDED.map((axis) => ({ axis, label: of('libelle', axis), ref: '' })).filter(
			({ label }) => label !== ''
		)
	};
	const edited = editItems(all, edit);
	return edited.length > MOST_ITEMS
		? { ok: false, values: parsed.values, errors: { [itemField('libelle', 'principes')]: 'trop-de-lignes' } }
		: { ok: true, values: parsed.values, value: edited };
}
