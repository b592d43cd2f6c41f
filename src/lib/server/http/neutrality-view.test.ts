import { expect, it } from 'vitest';
import { neutralityView } from '#lib/server/http/neutrality-view.ts';
import { RULES } from '#lib/domain/referral/rank.ts';
import { STRENGTHS } from '#lib/domain/referral/reasons.ts';
import { STRENGTH_WORDS } from '#lib/wording/neutrality.ts';

const view = neutralityView();
const shown = view.families.flatMap(({ networks }) => networks);

it('says the steps in the very order that ranks', () => {
	expect(view.steps).toEqual(STRENGTHS.map((code) => STRENGTH_WORDS[code]));
	expect(view.steps.findIndex(({ name }) => name.startsWith('L’étape'))).toBe(4);
});

it('shows every network once, with what the rules cite', () => {
	expect(shown).toHaveLength(59);
	expect(new Set(shown.map(({ name }) => name)).size).toBe(59);
	expect(shown.find(({ name }) => name === 'Mission locale')?.laws).toContain('L5314-2 code du travail');
	expect(shown.find(({ name }) => name === 'Médiateur de l’apprentissage')?.laws).toContain(
		'L6222-18 code du travail'
	);
	expect(shown.flatMap(({ laws }) => laws).join(' ')).not.toMatch(/operators|codelists/);
});

it('counts the rules there are', () => {
	expect(view).toMatchObject({
		asOf: '22 novembre 2026',
		needCount: RULES.needs.length,
		barCount: RULES.bars.length
	});
});
