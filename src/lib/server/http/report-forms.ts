import * as v from 'valibot';
import { FINDINGS_LIMIT, TITLE_LIMIT, type ReportTemplate } from '#lib/domain/report/template.ts';
import { TABLE_IDS, type TableId } from '#lib/domain/report/tables.ts';
import { text, type FieldError } from '#lib/forms/fields.ts';
import { TABLE_TITLES } from '#lib/wording/report-tables.ts';

const TOO_LONG = 'texte-trop-long' satisfies FieldError;
const RANK = 'rang-invalide' satisfies FieldError;
const MISSING = 'tableau-manquant' satisfies FieldError;

/** What a manager writes of a year. */
export const findingsForm = v.object({
	constats: v.pipe(text(), v.maxLength(FINDINGS_LIMIT, TOO_LONG))
});

const line = () =>
	v.pipe(
		text(),
		v.transform((value) => value.replace(/\s+/g, ' ').trim()),
		v.maxLength(TITLE_LIMIT, TOO_LONG)
	);

/** The fields of a table: `titre.T5`, `rang.T5`. */
const titleField = (id: TableId): string => `titre.${id}`;
const rankField = (id: TableId): string => `rang.${id}`;

/** Which tables are shown, in which order, under which titles; who validated the method where the region says it. */
export const templateForm = v.object<v.ObjectEntries>({
	montrer: v.pipe(
		v.array(v.picklist(TABLE_IDS, 'code-inconnu' satisfies FieldError)),
		v.minLength(1, MISSING)
	),
	valide: v.optional(line(), ''),
	...Object.fromEntries(
		TABLE_IDS.flatMap((id) => [
			[titleField(id), line()],
			[rankField(id), v.pipe(v.string(MISSING), v.regex(/^\s*(\d{1,2})?\s*$/, RANK))]
		])
	)
});

/** What the form shows of a template: kept tables in their order, then the others. */
export function templateView({ tables, validatedBy }: ReportTemplate) {
	const kept = tables.map(({ id }) => id);
	const ids = [...kept, ...TABLE_IDS.filter((id) => !kept.includes(id))];
	return {
		validatedBy,
		tables: ids.map((id) => ({
			id,
			usual: TABLE_TITLES[id],
			isShown: kept.includes(id),
			titleField: titleField(id),
			rankField: rankField(id),
			title: tables.find((table) => table.id === id)?.title ?? '',
			rank: kept.includes(id) ? String(kept.indexOf(id) + 1) : ''
		}))
	};
}

/** What the fields say: by rank, those without one after the others in their usual order. */
export function templateFrom(values: Readonly<Record<string, unknown>>): ReportTemplate {
	const shown = values.montrer as TableId[];
	const rankOf = (id: TableId): number => Number(String(values[rankField(id)]).trim() || LAST);
	const ordered = TABLE_IDS.filter((id) => shown.includes(id)).toSorted(
		(one, other) => rankOf(one) - rankOf(other)
	);
	return {
		tables: ordered.map((id) => ({ id, title: String(values[titleField(id)] ?? '') })),
		validatedBy: String(values.valide ?? '')
	};
}

const LAST = 100;
