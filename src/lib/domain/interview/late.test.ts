import { describe, expect, it } from 'vitest';
import { contactTypeOf } from '#lib/domain/interview/close.ts';
import { lateDay, lateInterview, type LateInput } from '#lib/domain/interview/late.ts';
import { startInterview } from '#lib/domain/interview/start.ts';

describe('day of an interview already held (ruling 3)', () => {
	it.each([
		['2026-11-24', { ok: true, value: '2026-11-24' }],
		['2026-11-23', { ok: true, value: '2026-11-23' }],
		['2026-10-24', { ok: true, value: '2026-10-24' }],
		['2026-10-23', { ok: false, error: 'date-hors-limites' }],
		['2025-11-24', { ok: false, error: 'date-hors-limites' }],
		['2026-11-25', { ok: false, error: 'date-hors-limites' }],
		['2026-11-31', { ok: false, error: 'date-invalide' }],
		['24/11/2026', { ok: false, error: 'date-invalide' }],
		['', { ok: false, error: 'date-invalide' }]
	])('%j, on 24 November 2026', (typed, result) => {
		expect(lateDay(typed, '2026-11-24')).toEqual(result);
	});

	it('reaches over the end of a year', () => {
		expect(lateDay('2026-12-15', '2027-01-15')).toEqual({ ok: true, value: '2026-12-15' });
		expect(lateDay('2026-12-14', '2027-01-15').ok).toBe(false);
	});
});

describe('interview of the paper form', () => {
	const input: LateInput = {
		canal: 'permanence',
		modalite: 'flux-differe',
		objet: 'vae',
		statut: 'sans-activite',
		age: '26-29',
		sexe: 'femme',
		freins: ['mobilite-permis'],
		leviers: ['temps'],
		suite: 'conseil-interne',
		format: 'facile-a-lire',
		premiereVenue: 'non',
		validee: true
	};

	it('says what the sheet says, without a word', () => {
		const blank = startInterview();
		expect(lateInterview(input, '56069')).toEqual({
			...blank,
			contact: { ...blank.contact, channel: 'permanence', modality: 'flux-differe' },
			reformulation: { text: '', validated: true, earlier: [] },
			demands: { list: [{ text: '', subject: 'vae' }], main: 0, need: '' },
			situation: {
				...blank.situation,
				status: 'sans-activite',
				ageClass: '26-29',
				sex: 'femme',
				communeCode: '56069'
			},
			diagnostic: { ...blank.diagnostic, obstacles: ['mobilite-permis'], levers: ['temps'] },
			synthesis: { name: '', format: 'facile-a-lire' },
			closure: {
				followUp: 'conseil-interne',
				handover: 'aucune',
				firstVisit: 'non',
				anonymous: true,
				unusualPublic: false,
				young: 'oui'
			}
		});
	});

	it('counts as an API only when the validation was given on paper', () => {
		expect(contactTypeOf(lateInterview(input, null))).toBe('api');
		expect(contactTypeOf(lateInterview({ ...input, validee: false }, null))).toBe('information-simple');
	});

	it('holds no demand when none was noted', () => {
		expect(lateInterview({ ...input, objet: null }, null).demands.list).toEqual([]);
	});
});
