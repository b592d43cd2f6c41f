import { expect, it } from 'vitest';
import { resources } from '#lib/vocabularies/resource.ts';
import { freshnessText, handedWords, qualityText, themesText } from '#lib/wording/resources.ts';

const shipped = (id: string) => resources.find((one) => one.id === id)!;

it('says in words how far an item can be believed', () => {
	expect(freshnessText('a-verifier', { checkedOn: null }, null)).toBe(
		'À vérifier\u00a0: personne ne l’a encore relue.'
	);
	expect(freshnessText('fraiche', { checkedOn: '2026-11-01' }, '2027-05-03')).toBe(
		'Vérifiée le 1er novembre 2026.'
	);
	expect(freshnessText('ancienne', { checkedOn: '2024-02-16' }, '2024-08-17')).toBe(
		'Ancienne, à revoir depuis le 17 août 2024. Vérifiée le 16 février 2024.'
	);
});

it('says themes, and the quality mark of a training body with its date', () => {
	expect(themesText(['logement', 'sante'])).toBe('Logement, Santé');
	expect(qualityText(undefined)).toBe('');
	expect(qualityText({ status: 'certifie', on: '2026-03-01' })).toBe(
		'Organisme certifié Qualiopi (au 1er mars 2026).'
	);
});

it('hands over an address with its sentence, and something to ask for with its answers', () => {
	expect(handedWords(shipped('parcoursup'))).toEqual({
		id: 'parcoursup',
		title: 'Parcoursup\u00a0: entrer dans le supérieur',
		url: 'https://www.parcoursup.fr',
		source: 'Ministère chargé de l’enseignement supérieur',
		checkedOn: null,
		how: 'Demander une formation après le baccalauréat.'
	});
	expect(handedWords(shipped('demarche-prime'))).toMatchObject({
		answers: {
			who: 'Moi.',
			where: 'Sur caf.fr ou msa.fr.',
			bring: 'Mes bulletins de salaire et mes coordonnées bancaires.'
		},
		notes: [
			'Pour qui\u00a0: À partir de 18 ans, en travaillant, avec des revenus modestes.',
			'Coût\u00a0: Gratuit. Montant à vérifier à la source.',
			'Délai\u00a0: La demande ouvre le droit\u00a0: ne pas attendre.'
		]
	});
	expect(handedWords(shipped('demarche-prime')).how).toBe(undefined);
});
