import { expect, it } from 'vitest';
import { TABLE_IDS } from '#lib/domain/report/tables.ts';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { findingsForm, templateForm, templateFrom, templateView } from '#lib/server/http/report-forms.ts';

/** What the form sends when nothing is changed, but for what is given. */
function sent(changed: Record<string, string> = {}, shown: readonly string[] = TABLE_IDS): FormData {
	const data = new FormData();
	for (const id of shown) data.append('montrer', id);
	for (const table of templateView(USUAL_TEMPLATE).tables) {
		data.set(table.titleField, changed[table.titleField] ?? table.title);
		data.set(table.rankField, changed[table.rankField] ?? table.rank);
	}
	return data;
}
const read = (data: FormData) => {
	const parsed = parseForm(templateForm, data);
	return parsed.ok ? templateFrom(parsed.value) : parsed.errors;
};

it('comes back as it was shown', () => {
	expect(read(sent())).toEqual(USUAL_TEMPLATE);
});

it('orders by rank, what has none after the others, in the usual order', () => {
	const ranks = { 'rang.T5': '2', 'rang.T7': ' 1 ', 'rang.T18': '', 'rang.T12': '' };
	expect(read(sent({ ...ranks, 'titre.T5': '  Qui\n vient ' }, ['T18', 'T12', 'T5', 'T7']))).toEqual({
		tables: [
			{ id: 'T7', title: '' },
			{ id: 'T5', title: 'Qui vient' },
			{ id: 'T12', title: '' },
			{ id: 'T18', title: '' }
		],
		validatedBy: ''
	});
});

it('says what is wrong beside its field', () => {
	expect(read(sent({}, []))).toEqual({ montrer: 'tableau-manquant' });
	expect(read(sent({ 'rang.T5': 'un', 'titre.T7': 'a'.repeat(121) }))).toEqual({
		'rang.T5': 'rang-invalide',
		'titre.T7': 'texte-trop-long'
	});
	expect(read(sent({}, ['T4']))).toEqual({ montrer: 'code-inconnu' });
	const form = new FormData();
	expect(parseForm(findingsForm, form)).toMatchObject({ ok: false, errors: { constats: 'manquant' } });
	form.set('constats', 'a'.repeat(6001));
	expect(parseForm(findingsForm, form)).toMatchObject({ ok: false, errors: { constats: 'texte-trop-long' } });
	form.set('constats', 'a\r\nb');
	expect(parseForm(findingsForm, form)).toMatchObject({ ok: true, value: { constats: 'a\nb' } });
});
