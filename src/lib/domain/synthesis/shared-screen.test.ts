import { expect, it } from 'vitest';
import { startInterview } from '#lib/domain/interview/start.ts';
import { editShared, sharedScreenOf, shownSteps } from '#lib/domain/synthesis/shared-screen.ts';
import { mayPrint } from '#lib/domain/synthesis/printable.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const step = { what: '', who: '', how: '', where: '', when: '', bring: '' };
const hers = {
	paroles: maelle.listening.words,
	reformulation: maelle.reformulation.text,
	validee: true,
	freins: maelle.diagnostic.obstacles.filter((code) => mayPrint(obstacles, code)),
	leviers: maelle.diagnostic.levers,
	demandes: maelle.demands.list.map(({ text }) => text),
	etapes: maelle.plan.steps.map(({ what }) => what)
};

it('is empty at the first second', () => {
	expect(sharedScreenOf(startInterview())).toEqual({
		words: '',
		reformulation: '',
		validated: false,
		demands: [],
		obstacles: [],
		levers: [],
		chosen: [],
		steps: []
	});
});

it('says her words and what was noted together, nothing of class C or C*', () => {
	expect(sharedScreenOf(maelle)).toEqual({
		words: 'CANARI-ECOUTE fatiguée, aime soigner, seule avec ses deux enfants, peur des études',
		reformulation:
			'J’aide des personnes âgées depuis neuf ans et j’aime ce métier. Je voudrais savoir si je peux devenir aide-soignante sans perdre mon salaire.',
		validated: true,
		demands: [
			{
				text: 'Comment payer la formation et garder un revenu ?',
				subject: 'formation-financement',
				main: false
			},
			{ text: 'Devenir aide-soignante : par quel chemin ?', subject: 'reconversion', main: true }
		],
		obstacles: [
			{ code: 'finances-cout-formation', rank: 1 },
			{ code: 'mobilite-transports-commun', rank: null },
			{ code: 'famille-garde', rank: null }
		],
		levers: ['experience-transferable', 'motivation', 'droits-formation'],
		chosen: ['Mon conseil en évolution professionnelle'],
		steps: [
			{
				what: 'Appeler le conseil en évolution professionnelle et prendre rendez-vous',
				details:
					'Moi · Par téléphone, au 02 61 91 00 20 · Maison des services, 5 place de la Fiction, Carhaix-Plouguer · Jeudi 26 novembre 2026, entre 9 h et 12 h'
			},
			{
				what: 'Passer une journée avec une aide-soignante',
				details:
					'Moi, avec mon employeur · En demandant une immersion · À l’EHPAD où je travaille parfois · Avant le 15 décembre 2026'
			},
			{
				what: 'Demander les dates de la prochaine réunion d’information',
				details: 'Moi · Par mail · En janvier 2027'
			}
		]
	});
});

const sensitive = {
	...maelle,
	referral: {
		...maelle.referral,
		seen: [{ network: 'cidff', name: 'CIDFF', reasons: [], asks: null, offer: null, choice: 'choisie' }]
	},
	plan: { steps: [{ ...step, what: 'Appeler le CIDFF', from: 'cidff' }, ...maelle.plan.steps] }
} as unknown as typeof maelle;

it('names no service of health, violence, justice or debts, nor the step that it brought', () => {
	const seen = JSON.stringify(sharedScreenOf(sensitive));
	expect(seen).not.toContain('CIDFF');
	expect(shownSteps(sensitive).length).toBe(3);
});

it('changes nothing when nothing is written', () => {
	expect(editShared(maelle, hers)).toEqual(maelle);
	expect(editShared(sensitive, hers)).toEqual(sensitive);
});

it('keeps what the screen does not show when she writes over what it shows', () => {
	const edited = editShared(sensitive, {
		...hers,
		demandes: ['Payer, et garder un revenu', hers.demandes[1]!, 'Souffler'],
		etapes: [hers.etapes[0]!, '', 'Écrire à mon employeur']
	});
	expect(edited.demands.list).toEqual([
		{ text: 'Payer, et garder un revenu', subject: 'formation-financement' },
		{ text: 'Devenir aide-soignante : par quel chemin ?', subject: 'reconversion' },
		{ text: 'Souffler', subject: null }
	]);
	expect(edited.demands.main).toBe(1);
	expect(edited.plan.steps.map(({ what, when }) => `${what} / ${when}`)).toEqual([
		'Appeler le CIDFF / ',
		'Appeler le conseil en évolution professionnelle et prendre rendez-vous / Jeudi 26 novembre 2026, entre 9 h et 12 h',
		'Écrire à mon employeur / En janvier 2027'
	]);
	expect(edited.diagnostic).toEqual(sensitive.diagnostic);
	expect(edited.demands.need).toBe('CANARI-BESOIN se rassurer sur ses capacités');
});

it('keeps the main demand when another one goes', () => {
	const edited = editShared(maelle, { ...hers, demandes: ['', hers.demandes[1]!] });
	expect(edited.demands).toMatchObject({
		list: [{ text: 'Devenir aide-soignante : par quel chemin ?', subject: 'reconversion' }],
		main: 0
	});
});

it('asks for a validation again once the sentence is rewritten, and keeps the earlier one', () => {
	expect(editShared(maelle, { ...hers, reformulation: 'Je veux soigner.' }).reformulation).toEqual({
		text: 'Je veux soigner.',
		validated: false,
		earlier: ['CANARI-BROUILLON une première version', maelle.reformulation.text]
	});
});

it('strikes out the lines that she does not agree with, priority included, and nothing that the screen does not show', () => {
	const { diagnostic } = editShared(maelle, { ...hers, freins: ['famille-garde'], leviers: ['motivation'] });
	expect(diagnostic.obstacles).toEqual(['famille-garde', 'sante-restriction', 'violences']);
	expect(diagnostic.levers).toEqual(['motivation', 'statut-ouvrant-droits']);
	expect(diagnostic.priorities).toEqual([]);
	const struck = { ...maelle, diagnostic };
	const back = editShared(struck, { ...hers, freins: ['famille-garde', 'mobilite-transports-commun'] });
	expect(back.diagnostic.obstacles).toEqual([
		'famille-garde',
		'sante-restriction',
		'violences',
		'mobilite-transports-commun'
	]);
	expect(editShared(struck, { ...hers, freins: ['finances-dettes'] }).diagnostic.obstacles).toEqual([
		'sante-restriction',
		'violences'
	]);
});
