import * as v from 'valibot';
import { text, type FieldError } from '#lib/forms/fields.ts';
import { TOOL_CODES, TOOL_LISTS, type OwnTool, type ToolList } from '#lib/domain/synthesis/own-tool.ts';

/** Longest word of another tool. */
const TERM_LIMIT = 80;

const term = () =>
	v.pipe(
		text(),
		v.transform((value) => value.trim()),
		v.maxLength(TERM_LIMIT, 'texte-trop-long' satisfies FieldError)
	);

/** The field of a code of a list: `objet.vae`. */
export const termField = (list: ToolList, code: string): string => `${list}.${code}`;

/** A structure's words beside our codes: one field a code, empty where ours serve. */
export const ownToolForm = v.object<v.ObjectEntries>({
	nom: term(),
	...Object.fromEntries(
		TOOL_LISTS.flatMap((list) => TOOL_CODES[list].map((code) => [termField(list, code), term()]))
	)
});

/** What the fields show. */
export function ownToolValues({ name, terms }: OwnTool): Record<string, string> {
	const fields = TOOL_LISTS.flatMap((list) =>
		TOOL_CODES[list].map((code) => [termField(list, code), terms[list][code] ?? ''])
	);
	return { nom: name, ...Object.fromEntries(fields) };
}

/** What the fields say; an empty one says nothing. */
export function ownToolFrom(values: Readonly<Record<string, unknown>>): OwnTool {
	const of = (list: ToolList): Record<string, string> =>
		Object.fromEntries(
			TOOL_CODES[list]
				.map((code) => [code, String(values[termField(list, code)] ?? '')])
				.filter(([, said]) => said !== '')
		);
	const terms = Object.fromEntries(TOOL_LISTS.map((list) => [list, of(list)]));
	return { name: String(values.nom ?? ''), terms: terms as OwnTool['terms'] };
}
