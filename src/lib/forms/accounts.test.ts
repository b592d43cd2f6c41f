import * as v from 'valibot';
import { expect, it } from 'vitest';
import { firstVisitForm, signInForm, structureNetworks } from '#lib/forms/accounts.ts';

const visit = {
	code: '1234-5678',
	structure: 'Point Orientation du Bourg',
	reseau: 'mission-locale',
	adresse: '',
	commune: 'Groix',
	nom: 'Awen Test',
	courriel: 'awen@exemple.example',
	motDePasse: 'x'.repeat(12)
};
const errorOf = (more: Partial<Record<keyof typeof visit, string>>) => {
	const { success, issues } = v.safeParse(firstVisitForm, { ...visit, ...more });
	return success ? null : issues[0].message;
};

it.each(['awen', 'awen@', '@exemple.example', 'awen@exemple', 'a b@exemple.example', 'a@b@c.example'])(
	'%j is no address',
	(courriel) => expect(errorOf({ courriel })).toBe('courriel-invalide')
);

it('takes an address with the spaces around it', () => {
	expect(v.parse(firstVisitForm, { ...visit, courriel: ' awen+test@exemple.example ' }).courriel).toBe(
		'awen+test@exemple.example'
	);
});

it('asks for twelve characters of any kind, and keeps them as typed', () => {
	expect(errorOf({ motDePasse: 'x'.repeat(11) })).toBe('mot-de-passe-court');
	expect(errorOf({ motDePasse: 'x'.repeat(1001) })).toBe('trop-long');
	expect(v.parse(firstVisitForm, { ...visit, motDePasse: '  deux espaces  ' }).motDePasse).toBe(
		'  deux espaces  '
	);
});

it('asks for a name, a place and the code of the terminal', () => {
	for (const field of ['code', 'structure', 'commune', 'nom'] as const)
		expect(errorOf({ [field]: ' ' }), field).toBe('obligatoire');
	expect(errorOf({ adresse: '' })).toBeNull();
});

it('offers every network that receives people, and no emergency line', () => {
	expect(structureNetworks.entries).toHaveLength(52);
	expect(errorOf({ reseau: 'siao-115' })).toBe('code-inconnu');
	expect(errorOf({ reseau: 'ccas' })).toBeNull();
});

it('signs in with any password, even an old short one', () => {
	expect(v.safeParse(signInForm, { courriel: 'awen@exemple.example', motDePasse: '' }).success).toBe(true);
	expect(v.safeParse(signInForm, { motDePasse: 'x' }).success).toBe(false);
	expect(v.parse(signInForm, { courriel: '', compteConnexion: 'a', motDePasse: 'x' }).compteConnexion).toBe(
		'a'
	);
});
