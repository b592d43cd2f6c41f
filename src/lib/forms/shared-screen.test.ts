import { expect, it } from 'vitest';
import { sharedInput, sharedScreenForm, sharedScreenValues } from '#lib/forms/shared-screen.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { maelle } from '../../../tests/support/cast.ts';

const sent = (values: Record<string, string | string[]>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(values))
		for (const one of [value].flat()) data.append(name, one);
	return parseForm(sharedScreenForm, data);
};

it('says back what it showed, line by line', () => {
	const values = sharedScreenValues(maelle, {
		freins: ['famille-garde'],
		leviers: ['motivation'],
		steps: maelle.plan.steps
	});
	expect(Object.keys(values).sort()).toEqual(Object.keys(sharedScreenForm.entries).sort());
	const parsed = sent(values);
	expect(parsed.ok && sharedInput(parsed.value)).toEqual({
		paroles: maelle.listening.words,
		reformulation: maelle.reformulation.text,
		validee: true,
		freins: ['famille-garde'],
		leviers: ['motivation'],
		demandes: [
			'Comment payer la formation et garder un revenu ?',
			'Devenir aide-soignante : par quel chemin ?',
			''
		],
		etapes: [
			'Appeler le conseil en évolution professionnelle et prendre rendez-vous',
			'Passer une journée avec une aide-soignante',
			'Demander les dates de la prochaine réunion d’information',
			'',
			''
		]
	});
});

it('holds no field that carries a code, but for the lines that she may strike out', () => {
	expect(Object.keys(sharedScreenForm.entries).join(' ')).toBe(
		'paroles reformulation validee demande1 demande2 demande3 freins leviers etape1 etape2 etape3 etape4 etape5'
	);
});
