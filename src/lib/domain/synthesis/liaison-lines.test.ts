import { expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { liaisonLines } from '#lib/domain/synthesis/liaison-lines.ts';

const blank = startInterview();

it('offers the person’s words first, then plain labels, each once', () => {
	const lines = liaisonLines({
		...blank,
		reformulation: { text: 'Je voudrais soigner.\nSans perdre mon salaire.', validated: true, earlier: [] },
		demands: {
			list: [
				{ text: 'Financer la formation', subject: 'formation-financement' },
				{ text: '', subject: 'vae' }
			],
			main: 0,
			need: 'Être rassurée'
		},
		situation: { ...blank.situation, status: 'salarie-cdi', project: 'Aide-soignante' },
		diagnostic: {
			...blank.diagnostic,
			obstacles: ['mobilite-sans-moyen'],
			levers: ['motivation'],
			obstacleWords: 'Pas de voiture',
			leverWords: 'Pas de voiture',
			toExplore: 'Garder mon salaire ?\nQuelle école près d’ici ?'
		}
	});
	expect(lines.demand).toEqual([
		'Je voudrais soigner. Sans perdre mon salaire.',
		'Financer la formation',
		'Faire reconnaître son expérience (VAE)'
	]);
	expect(lines.context.slice(0, 3)).toEqual([
		'Salarié·e du privé en CDI',
		'Aide-soignante',
		'Pas de voiture'
	]);
	expect(lines.context).toHaveLength(5);
	expect(lines.expectations).toEqual([
		'Être rassurée',
		'Garder mon salaire\u00a0?',
		'Quelle école près d’ici\u00a0?'
	]);
});

it('never offers what touches health, violence, justice, exile or debts', () => {
	const lines = liaisonLines({
		...blank,
		situation: {
			...blank.situation,
			status: 'sous-main-de-justice',
			facts: ['boe', 'asile-en-cours', 'justice']
		},
		diagnostic: {
			...blank.diagnostic,
			obstacles: ['sante-psy-addiction', 'violences', 'sante-restriction', 'admin-judiciaire']
		}
	});
	expect(lines).toEqual({ demand: [], context: [], expectations: [] });
});

it('does not offer a wording that the person has not validated', () => {
	const text = 'Brouillon du conseiller';
	expect(liaisonLines({ ...blank, reformulation: { text, validated: false, earlier: [] } }).demand).toEqual(
		[]
	);
});
