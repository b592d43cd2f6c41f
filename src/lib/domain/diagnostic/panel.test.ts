import { expect, it } from 'vitest';
import { panelOf } from '#lib/domain/diagnostic/panel.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();

it('is empty at the first second', () => {
	expect(panelOf(blank)).toEqual({
		words: '',
		demands: [],
		reformulation: null,
		obstacles: [],
		levers: [],
		chosen: [],
		steps: [],
		asksForLever: false
	});
});

it('says everything in words, the priorities first and in the person’s order', () => {
	expect(panelOf(maelle)).toEqual({
		words: 'CANARI-ECOUTE fatiguée, aime soigner, seule avec ses deux enfants, peur des études',
		demands: [
			{ text: 'Comment payer la formation et garder un revenu ?', main: false },
			{ text: 'Devenir aide-soignante : par quel chemin ?', main: true }
		],
		reformulation:
			'J’aide des personnes âgées depuis neuf ans et j’aime ce métier. Je voudrais savoir si je peux devenir aide-soignante sans perdre mon salaire.',
		obstacles: [
			{ label: 'Coût de la formation, perte de salaire pendant la formation', rank: 1 },
			{ label: 'Dépend des transports en commun', rank: null },
			{ label: 'Pas de solution de garde d’enfant', rank: null },
			{ label: 'Santé ou handicap qui limite certains métiers', rank: null }
		],
		levers: [
			'Expérience transférable (y compris bénévole, familiale, migratoire)',
			'Envie forte, énergie pour agir',
			'Droits à la formation (CPF, transition pro…)',
			'Statut ouvrant des droits spécifiques (ex. bénéficiaire de l’obligation d’emploi)'
		],
		chosen: ['Mon conseil en évolution professionnelle'],
		steps: [
			'Appeler le conseil en évolution professionnelle et prendre rendez-vous',
			'Passer une journée avec une aide-soignante',
			'Demander les dates de la prochaine réunion d’information'
		],
		asksForLever: false
	});
});

it('names a demand that has a code and no words', () => {
	const list = [
		{ text: ' ', subject: 'vae' },
		{ text: 'Souffler', subject: null }
	] as const;
	expect(panelOf({ ...blank, demands: { list, main: 0, need: '' } }).demands).toEqual([
		{ text: 'Faire reconnaître son expérience (VAE)', main: true },
		{ text: 'Souffler', main: false }
	]);
});

it('shows a reformulation only once it is validated', () => {
	const draft = { text: 'Je crois que…', validated: false, earlier: ['Avant'] };
	expect(panelOf({ ...blank, reformulation: draft }).reformulation).toBeNull();
	expect(panelOf({ ...blank, reformulation: { ...draft, validated: true } }).reformulation).toBe(
		'Je crois que…'
	);
});

it('ranks two priorities before the rest', () => {
	const obstacles = ['projet-flou', 'confiance', 'famille-horaires'] as const;
	const priorities = ['famille-horaires', 'projet-flou'] as const;
	const panel = panelOf({ ...blank, diagnostic: { ...blank.diagnostic, obstacles, priorities } });
	expect(panel.obstacles.map(({ rank }) => rank)).toEqual([1, 2, null]);
	expect(panel.obstacles[2]?.label).toBe('Confiance, motivation, isolement');
});

it('asks for a lever only while obstacles stand alone', () => {
	const { diagnostic } = blank;
	const obstacles = ['confiance'] as const;
	const asks = (more: Partial<typeof diagnostic>) =>
		panelOf({ ...blank, diagnostic: { ...diagnostic, ...more } }).asksForLever;
	expect(asks({ obstacles })).toBe(true);
	expect(asks({ obstacles, levers: ['temps'] })).toBe(false);
	expect(asks({ levers: ['temps'] })).toBe(false);
});

it('leaves out a step whose words are elsewhere', () => {
	const step = { what: '', who: 'Moi', how: '', where: '', when: 'Lundi', bring: '' };
	expect(panelOf({ ...blank, plan: { steps: [step, { ...step, what: 'Appeler' }] } }).steps).toEqual([
		'Appeler'
	]);
});
