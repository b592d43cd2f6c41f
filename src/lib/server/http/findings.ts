import { fail, redirect } from '@sveltejs/kit';
import { FINDINGS_LIMIT } from '#lib/domain/report/template.ts';
import { revisionOf } from '#lib/server/http/interview.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { findingsForm } from '#lib/server/http/report-forms.ts';
import { readFindings, writeFindings } from '#lib/server/stores/index.ts';

/** What somebody made of a year, to be read and rewritten; `owner` is a structure's id or the region's. */
export async function findingsView(owner: string, year: number) {
	const { revision, value } = await readFindings(owner, year);
	return { year, revision, findings: value, limit: FINDINGS_LIMIT };
}

/** Writes it over the revision that was read, then goes `back`; one saved by itself stays where it is. */
export async function saveFindings(request: Request, owner: string, year: number, back: string) {
	const data = await readForm(request);
	const parsed = parseForm(findingsForm, data);
	if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
	const read = revisionOf(data) ?? -1;
	if (!(await writeFindings(owner, year, read, parsed.value.constats)))
		return fail(409, { values: parsed.values, moved: true });
	if (data.get('auto') === '1') return { revision: read + 1 };
	redirect(303, back);
}
