import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { chooseOptions } from '#lib/domain/interview/choose.ts';
import { editContact, editDiagnostic, editListening, editPlan } from '#lib/domain/interview/edit.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import * as forms from '#lib/forms/interview.ts';
import * as shown from '#lib/forms/values.ts';
import { choicesOf, choiceValues, submittedChoices } from '#lib/server/http/options-view.ts';
import { parseForm, type FormValues } from '#lib/server/http/parse-form.ts';
import { stepWords } from '#lib/wording/plan.ts';
import { maelle } from '../../../tests/support/cast.ts';
import { weirdText } from '../../../tests/support/weird-interviews.ts';

/** What a browser sends of these values: nothing for an unticked box, line ends as CRLF. */
function submission(values: FormValues, boxes: readonly string[]): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(values))
		for (const one of [value].flat())
			if (one !== '' || !boxes.includes(name)) data.append(name, one.replace(/\r\n?|\n/g, '\r\n'));
	return data;
}

function parsed<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(schema: S, data: FormData) {
	const result = parseForm(schema, data);
	if (!result.ok) throw new Error(JSON.stringify(result.errors));
	return result.value;
}

/** Each form: what it shows of an interview, and what its submission makes of it. */
const FORMS: Record<
	string,
	[values: (it: Interview) => FormValues, edit: (it: Interview, data: FormData) => Interview]
> = {
	contact: [shown.contactValues, (it, data) => editContact(it, parsed(forms.contactForm, data))],
	listening: [shown.listeningValues, (it, data) => editListening(it, parsed(forms.listeningForm, data))],
	diagnostic: [
		shown.diagnosticValues,
		(it, data) => {
			const { communeCode } = it.situation;
			return editDiagnostic(it, { ...parsed(forms.diagnosticForm, data), communeCode });
		}
	],
	options: [
		(it) => ({ ...shown.optionsValues(it), ...choiceValues(it) }),
		(it, data) => {
			const input = { ...parsed(forms.optionsForm, data), choices: choicesOf(submittedChoices(data)) };
			const page = PAGE.map(({ offer, ...option }) => ({ ...option, offers: offer ? [offer] : [] }));
			return chooseOptions(it, page, ['france-travail'], input, stepWords);
		}
	],
	plan: [
		shown.planValues,
		(it, data) => {
			const { nom, format, discrete, suite, ...steps } = parsed(forms.planForm, data);
			const planned = editPlan(it, shown.stepsOf(steps));
			const synthesis = { name: nom, format, ...(discrete && { discreet: true }) };
			return { ...planned, synthesis, closure: { ...planned.closure, followUp: suite } };
		}
	]
};
const PAGE = maelle.referral.seen;
const BOXES = ['discrete', 'cadre', 'validee', 'sansDomicile', 'cepExplique', 'redit'];

describe.each(Object.entries(FORMS))('%s form', (_, [values, edit]) => {
	const again = (it: Interview) => edit(it, submission(values(it), BOXES));

	it('changes nothing when it is sent as it is shown', () => {
		expect(again(maelle)).toEqual(maelle);
		// Possibilities are noted as seen as soon as their page is sent.
		const blank = edit(startInterview(), submission(values(startInterview()), BOXES));
		expect(again(blank)).toEqual(blank);
	});

	it('changes nothing the second time, whatever was sent', () => {
		fc.assert(
			fc.property(answers(Object.keys(values(startInterview()))), (sent) => {
				const data = submission({ ...values(startInterview()), ...sent }, BOXES);
				const once = edit(maelle, data);
				expect(again(once)).toEqual(once);
			})
		);
	});
});

/** Any text in the free fields, any tick, any choice; codes stay those of the form. */
function answers(names: readonly string[]): fc.Arbitrary<FormValues> {
	const any: Record<string, fc.Arbitrary<string | string[]>> = {};
	for (const name of names) {
		if (BOXES.includes(name)) any[name] = fc.constantFrom('', 'on');
		else if (CODED[name]) any[name] = CODED[name];
		else if (!KEPT.has(name)) any[name] = weirdText;
	}
	if (names.includes('autreIdee'))
		for (const { network } of PAGE)
			any[`choix.${network}`] = fc.constantFrom('', 'choisie', 'plus-tard', 'ecartee');
	return fc.record(any);
}

const some = (...list: string[]) => fc.shuffledSubarray(list);
const subject = fc.constantFrom('', 'vae', 'reconversion');
const priority = fc.constantFrom('', 'violences', 'confiance', 'projet-flou');
const CODED: Record<string, fc.Arbitrary<string | string[]>> = {
	suite: fc.constantFrom('', 'reflexion', 'conseil-externe'),
	canal: fc.constantFrom('presentiel', 'tchat'),
	criteres: some('besoin-vital', 'echeance-7-jours', 'projet-long-terme'),
	objet1: subject,
	objet2: subject,
	objet3: subject,
	principale: fc.constantFrom('1', '2', '3'),
	faits: some('boe', 'cadre', 'interprete'),
	freins: some('violences', 'confiance', 'projet-flou'),
	leviers: some('temps', 'motivation'),
	priorite1: priority,
	priorite2: priority,
	priorite3: priority,
	informations: some('formations', 'compensation'),
	ressources: some('vae', 'metier-as'),
	expliquees: some('vae', 'autre'),
	format: fc.constantFrom('papier', 'oral')
};
/** Single codes that nothing else depends on: left as they are. */
const KEPT = new Set([
	...['modalite', 'numerique', 'demarches', 'origine'],
	...['statut', 'age', 'sexe', 'diplome', 'connaissance']
]);
