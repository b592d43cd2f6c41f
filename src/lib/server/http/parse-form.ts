import * as v from 'valibot';
import type { FieldError } from '#lib/forms/fields.ts';

/** Flat form values, as they came: one string, or several for a repeated name. */
export type FormValues = Record<string, string | string[]>;

/** A parsed form, or one error code per field; `values` is always what was typed, to be shown again. */
export type Parsed<T> =
	| { ok: true; value: T; values: FormValues }
	| { ok: false; values: FormValues; errors: Record<string, string> };

const MISSING = 'manquant' satisfies FieldError;

type FormSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/**
 * Reads a submission through its schema. Fields whose schema is an array take every value of their name.
 * Errors come back as codes tied to their field, with everything that was typed.
 */
export function parseForm<S extends FormSchema>(schema: S, data: FormData): Parsed<v.InferOutput<S>> {
	const input: FormValues = {};
	const values: FormValues = {};
	for (const [name, entry] of Object.entries(schema.entries)) {
		const all = data.getAll(name).filter((item): item is string => typeof item === 'string');
		if (isArray(entry)) input[name] = all;
		else if (all.length) input[name] = all.at(-1)!;
		// Shown again, an unticked box is empty; parsed, a missing text is an error.
		values[name] = input[name] ?? '';
	}
	const result = v.safeParse(schema, input);
	if (result.success) return { ok: true, value: result.output, values };
	const errors: Record<string, string> = {};
	for (const issue of result.issues) {
		const field = issue.path?.[0]?.key;
		// A field that did not come is an issue of the form itself, and carries the library's words.
		if (typeof field === 'string') errors[field] ??= issue.type === 'object' ? MISSING : issue.message;
	}
	return { ok: false, values, errors };
}

/** An array schema, or a pipe that starts with one. */
function isArray(entry: v.GenericSchema | object): boolean {
	const schema = 'pipe' in entry && Array.isArray(entry.pipe) ? entry.pipe[0] : entry;
	return schema.type === 'array';
}

/** The submitted form; a body that is no form (JSON, broken multipart, too large) reads as empty. */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		return new FormData();
	}
}
