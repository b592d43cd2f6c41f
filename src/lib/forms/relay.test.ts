import { describe, expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { mergeAnswers } from '#lib/domain/interview/merge.ts';
import { knownOf } from '#lib/domain/interview/answers.ts';
import { editRelays } from '#lib/domain/interview/relay.ts';
import { pruneForKeeping } from '#lib/domain/synthesis/keep.ts';
import { relayForm, relaysFrom, relayValues, submittedNetworks } from '#lib/forms/relay.ts';
import { parseForm } from '#lib/server/http/parse-form.ts';
import { appointmentWords } from '#lib/wording/plan.ts';
import { maelle } from '../../../tests/support/cast.ts';

const chosen: Interview = {
	...maelle,
	referral: { ...maelle.referral, seen: [{ ...maelle.referral.seen[0]!, choice: 'choisie' }] }
};
const said = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries({ 'jour.cep-actifs-occupes': '', ...fields }))
		data.set(name, value);
	const codes = submittedNetworks(data);
	return { codes, parsed: parseForm(relayForm(codes), data) };
};
const kept = (fields: Record<string, string>): Interview => {
	const { codes, parsed } = said(fields);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
	return editRelays(chosen, relaysFrom(parsed.value, codes), appointmentWords);
};

describe('the fields of a relay', () => {
	it('show what they say', () => {
		const fields = {
			'demande.cep-actifs-occupes': 'on',
			'appel.cep-actifs-occupes': 'on',
			'jour.cep-actifs-occupes': '2026-12-01',
			'heure.cep-actifs-occupes': '09:30',
			'avec.cep-actifs-occupes': 'Madame Exemple',
			'lieu.cep-actifs-occupes': 'Carhaix',
			'apporter.cep-actifs-occupes': ''
		};
		expect(relayValues(kept(fields))).toEqual(fields);
	});

	it.each([
		['jour', '2026-02-30', 'date-invalide'],
		['jour', 'demain', 'date-invalide'],
		['heure', '24:00', 'heure-invalide'],
		['heure', '9h', 'heure-invalide'],
		['avec', 'x'.repeat(20_001), 'trop-long']
	])('%s « %s » is refused: %s', (field, value, error) => {
		const name = `${field}.cep-actifs-occupes`;
		expect(said({ [name]: value }).parsed).toMatchObject({ ok: false, errors: { [name]: error } });
	});

	it('speak of known networks only', () => {
		expect(said({ 'jour.inconnu': '2026-12-01', 'jour.__proto__': 'x' }).codes).toEqual([
			'cep-actifs-occupes'
		]);
	});

	it('merge answer by answer: two screens, one appointment', () => {
		const known = knownOf(relayValues(chosen));
		const mine = relayValues(
			kept({ 'jour.cep-actifs-occupes': '2026-12-01', 'lieu.cep-actifs-occupes': placeNow() })
		);
		const theirs = relayValues(
			kept({ 'avec.cep-actifs-occupes': 'Madame Exemple', 'lieu.cep-actifs-occupes': placeNow() })
		);
		const { answers, conflicts } = mergeAnswers(mine, theirs, { known, attempts: {} });
		expect(conflicts).toEqual([]);
		expect(answers).toMatchObject({
			'jour.cep-actifs-occupes': '2026-12-01',
			'avec.cep-actifs-occupes': 'Madame Exemple'
		});
	});
});

const placeNow = (): string => relayValues(chosen)['lieu.cep-actifs-occupes'] ?? '';

it('a closing keeps the step of the plan, not the relay', () => {
	const pruned = pruneForKeeping(kept({ 'jour.cep-actifs-occupes': '2026-12-01' }));
	expect(pruned.referral.relays).toBeUndefined();
	expect(pruned.plan.steps.some(({ when }) => when === 'mardi 1er décembre 2026')).toBe(true);
});
