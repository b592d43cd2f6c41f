/** The object that a short text of JSON holds; null for a longer text, or anything else. A byte-order mark is no part of it. */
export function objectIn(text: string, longest: number): Record<string, unknown> | null {
	if (text.length > longest) return null;
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** True for a text of this form. */
export const isText = (value: unknown, form: RegExp): value is string =>
	typeof value === 'string' && form.test(value);
