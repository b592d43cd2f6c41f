import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import { documentText, sectionsOf } from '#lib/domain/synthesis/document.ts';
import { pruneForKeeping } from '#lib/domain/synthesis/keep.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';
import { weirdInterview } from '../../../../tests/support/weird-interviews.ts';

const build = (interview: Interview) => buildSynthesis(interview, maelleContext, synthesisWords);
const text = (interview: Interview) => documentText(build(interview)).replace(/[\u00a0\u202f]/g, ' ');

describe('the synthesis of an interview', () => {
	it('says on the first page the question, the decision, the next step and whom to call', () => {
		expect(text(maelle).split('\nCe sur quoi')[0]).toBe(FIRST_PAGE);
	});

	it('says overleaf what helps, what hinders, information, every option, what will be asked, the rights', () => {
		const headings = sectionsOf(build(maelle)).map(({ heading }) => heading?.text ?? null);
		expect(headings.slice(5)).toEqual([
			'Ce sur quoi je peux m’appuyer',
			'Ce qui peut freiner, et l’aide possible',
			'Mes informations',
			'Les possibilités vues ensemble',
			'Ce qu’on pourra me demander',
			'Mes droits'
		]);
		const page = text(maelle);
		expect(page).toContain('Source : France VAE, vérifié le 3 novembre 2026');
		expect(page).toContain('Source : Onisep, à vérifier');
		expect(page).toContain('Je ne la retiens pas. Utile si mon contrat s’arrête ; ce n’est pas le cas.');
		expect(page).toContain('à moins de 1 km. 02 61 91 00 20. Mardi, 14 h à 17 h.');
		expect(page).toContain('Du lundi au jeudi, 9 h à 12 h et 13 h 30 à 17 h ; vendredi, 9 h à 12 h.');
	});

	it('prints the name only when one is given', () => {
		const named = { ...maelle, synthesis: { ...maelle.synthesis, name: ' Maëlle ' } };
		expect(text(named)).toContain('\nMaëlle\n');
		expect(text(named)).not.toContain('Nom (si je le souhaite)');
	});

	it('gives a valid page to an empty interview, without empty parts', () => {
		const headings = sectionsOf(build(startInterview())).map(({ heading }) => heading?.text ?? null);
		expect(headings).toEqual([null, 'Si je suis bloqué·e', 'Mes informations', 'Mes droits']);
	});

	it('says a follow-up alone as fully as a referral', () => {
		const alone = {
			...startInterview(),
			closure: { ...startInterview().closure, followUp: 'autonomie' as const }
		};
		expect(text(alone)).toContain(
			'Ce que j’ai décidé\nJe continue seul·e, avec les informations de ce document.'
		);
	});

	it('says a demand coded without words by its label', () => {
		const coded = {
			...startInterview(),
			demands: { list: [{ text: '', subject: 'vae' as const }], main: 0, need: '' }
		};
		expect(text(coded)).toContain('Ma question\nFaire reconnaître son expérience (VAE)');
	});

	it('says no telephone that the name already is', () => {
		const line = (name: string, phone: string): Interview => ({
			...maelle,
			referral: {
				...maelle.referral,
				seen: [
					{
						...maelle.referral.seen[0]!,
						name,
						asks: null,
						offer: { ...maelle.referral.seen[0]!.offer!, name, phone },
						choice: 'choisie'
					}
				]
			}
		});
		const page = text(line('115, hébergement d’urgence', '115'));
		expect(page).toContain('• Je choisis : 115, hébergement d’urgence.\n');
		expect(page.match(/115/g)).toHaveLength(2);
		expect(text(line('116 006, France Victimes', '116006'))).not.toContain('France Victimes, 116');
		expect(text(line('Lieu 1150', '115'))).toContain('• Je choisis : Lieu 1150, 115.');
	});

	it('offers to come back, and not to call, when no number is known', () => {
		const silent = buildSynthesis(maelle, { ...maelleContext, sitePhone: null }, synthesisWords);
		expect(documentText(silent)).toContain('Je peux revenir. Je n’ai');
		expect(documentText(silent)).not.toContain('Je peux appeler');
	});

	it('helps an obstacle with what helps it, and says nothing rather than something else', () => {
		const hindered = {
			...startInterview(),
			diagnostic: {
				...startInterview().diagnostic,
				obstacles: ['projet-delai', 'projet-flou', 'projet-experience'] as const
			}
		};
		expect(text(hindered)).toContain(
			'• Délai ou échéance trop proche.\n• Projet pas encore défini, trop d’options ; Peu d’expérience ou longue interruption. Aide : conseil'
		);
	});

	it('says that the CEP was explained, once it was', () => {
		const told = 'c’est toujours gratuit. Le conseil (CEP) m’a été expliqué.';
		expect(text(maelle)).toContain(told);
		expect(text(startInterview())).not.toContain('CEP');
	});

	it('says the questions that a longer conversation could explore, a line each', () => {
		const { diagnostic } = startInterview();
		const toExplore = 'Garder mon salaire ?\n\nQuelle école près d’ici ?';
		expect(text({ ...startInterview(), diagnostic: { ...diagnostic, toExplore } })).toContain(
			'À explorer avec un conseil\n• Garder mon salaire ?\n• Quelle école près d’ici ?\n'
		);
	});

	it('takes only web addresses as links', () => {
		const resource = { id: 'x', title: 'X', url: 'javascript:alert(1)', source: 'S', checkedOn: null };
		const document = buildSynthesis(
			startInterview(),
			{ ...maelleContext, resources: [resource] },
			synthesisWords
		);
		expect(JSON.stringify(document)).not.toContain('javascript');
	});

	it('loses no step of a long plan', () => {
		const steps = Array.from({ length: 9 }, (_, index) => ({
			...EMPTY_STEP,
			what: `Pas numéro ${index + 1}`
		}));
		const page = text({ ...maelle, plan: { steps } });
		expect(page).toContain('La suite de mon plan\n7. Pas numéro 7.');
		expect(page).toContain('9. Pas numéro 9.');
	});
});

describe('what is never printed', () => {
	const secret = (interview: Interview) => text(interview);

	it('the counsellor’s notes, drafts and the need she sees', () => {
		expect(secret(maelle)).not.toContain('CANARI');
	});

	it('labels of class C and C*, codes, session facts', () => {
		const everything: Interview = {
			...maelle,
			situation: { ...maelle.situation, facts: sessionFacts.entries.map(({ code }) => code) },
			diagnostic: {
				...maelle.diagnostic,
				obstacles: obstacles.entries.map(({ code }) => code),
				levers: levers.entries.map(({ code }) => code)
			}
		};
		for (const followUp of followUps.entries) {
			const page = secret({ ...everything, closure: { ...everything.closure, followUp: followUp.code } });
			for (const { cls, label, code } of [
				...obstacles.entries,
				...levers.entries,
				...followUps.entries,
				...sessionFacts.entries
			]) {
				if (cls === 'C' || cls === 'C*') expect(page).not.toContain(label);
				if (code.includes('-')) expect(page).not.toContain(code);
			}
		}
	});

	it('a network of class C that the person did not keep', () => {
		const hidden = networks.filter(({ cls }) => cls !== 'A');
		for (const choice of ['', 'ecartee', 'choisie', 'plus-tard'] as const) {
			const seen = hidden.map(({ code }) => ({
				network: code,
				name: `Réseau ${code.toUpperCase()}`,
				reasons: [],
				asks: null,
				offer: null,
				choice
			}));
			const page = secret({ ...maelle, referral: { ...maelle.referral, seen } });
			expect(page.includes('Réseau CIDFF')).toBe(choice === 'choisie' || choice === 'plus-tard');
		}
	});
});

describe('the interview kept after closing', () => {
	it('gives the same page', () => {
		expect(build(pruneForKeeping(maelle))).toEqual(build(maelle));
	});

	it('holds nothing else', () => {
		const kept = pruneForKeeping(maelle);
		expect(JSON.stringify(kept)).not.toMatch(
			/CANARI|sante-restriction|violences|statut-ouvrant|obstacle-sante|salarie-cdi|29024|Aide-soignante"/
		);
		expect(kept.situation).toEqual({ ...startInterview().situation, cepExplained: true });
		expect(kept.contact).toEqual(startInterview().contact);
		expect(kept.information.types).toEqual([]);
	});

	it('gives the same page whatever was typed, and pruning twice changes nothing', () => {
		fc.assert(
			fc.property(weirdInterview, (interview) => {
				const kept = pruneForKeeping(interview);
				expect(build(kept)).toEqual(build(interview));
				expect(pruneForKeeping(kept)).toEqual(kept);
			}),
			{ numRuns: 200 }
		);
	});
});

const EMPTY_STEP = { what: '', who: '', how: '', where: '', when: '', bring: '' };

const FIRST_PAGE = `Ma synthèse
Le mardi 24 novembre 2026, Accueil de Carhaix, 12 rue de l’Invention, 29270 Carhaix-Plouguer
Service gratuit et confidentiel.
Nom (si je le souhaite) :
Ma question
1. Devenir aide-soignante : par quel chemin ?
2. Comment payer la formation et garder un revenu ?
Redit ensemble, avec mes mots :
« J’aide des personnes âgées depuis neuf ans et j’aime ce métier. Je voudrais savoir si je peux devenir aide-soignante sans perdre mon salaire. »
Ce que j’ai décidé
Je continue avec un conseil, dans une autre structure.
• Je choisis : Mon conseil en évolution professionnelle, 02 61 91 00 20.
• Je garde pour plus tard : GRETA de Bretagne occidentale, 02 61 91 00 10.
Mon prochain pas
Quoi Appeler le conseil en évolution professionnelle et prendre rendez-vous
Qui Moi
Comment Par téléphone, au 02 61 91 00 20
Où Maison des services, 5 place de la Fiction, Carhaix-Plouguer
Quand Jeudi 26 novembre 2026, entre 9 h et 12 h
À apporter Mon contrat de travail et cette feuille
Et après
2. Passer une journée avec une aide-soignante. Qui : Moi, avec mon employeur. Comment : En demandant une immersion. Où : À l’EHPAD où je travaille parfois. Quand : Avant le 15 décembre 2026.
3. Demander les dates de la prochaine réunion d’information. Qui : Moi. Comment : Par mail. Quand : En janvier 2027.
Si je suis bloqué·e
Je peux appeler ou revenir. Je n’ai pas besoin de tout raconter à nouveau si j’apporte ce document.
Point Orientation du Centre Bretagne, Accueil de Carhaix
02 61 91 00 01
12 rue de l’Invention, 29270 Carhaix-Plouguer`;
