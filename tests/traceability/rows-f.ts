import type { Rows } from './row.ts';

/** F. Listening, reformulation, shared diagnostic. */
export const rowsF: Rows = {
	R73: {
		says: 'Des questions ouvertes proposées, pas de formulaire\u202f; les codes viennent après, à partir des mots notés.',
		at: ['/entretiens/[id=id]/ecoute', 'src/lib/wording/prompts.ts', '/questions'],
		shown: [
			[
				'src/lib/domain/diagnostic/heard/heard.test.ts',
				'hears most of what is said in 240 labelled notes, and little else'
			],
			['tests/e2e/after.spec.ts', 'added, reworded, hidden, and back as they were']
		]
	},
	R74: {
		says: 'La reformulation, à la première personne, se valide avec la personne\u202f; ses versions de la séance restent.',
		at: ['/entretiens/[id=id]/ecoute', 'src/lib/domain/interview/edit.ts'],
		shown: [
			[
				'src/lib/domain/interview/edit.test.ts',
				'joins the earlier wordings when it was validated and is rewritten'
			],
			['src/lib/domain/interview/edit.test.ts', 'cannot be validated while it is empty']
		]
	},
	R75: {
		says: '«\u00a0Déjà fait, déjà suivi par\u00a0» se note\u202f; le référent que la personne a déjà passe d’abord.',
		at: ['/entretiens/[id=id]/diagnostic', 'src/lib/domain/interview/close.ts'],
		shown: [
			[
				'src/lib/domain/interview/close.test.ts',
				'goes back to the adviser the person already has, for a CEP only'
			]
		]
	},
	R76: {
		says: 'Plusieurs demandes\u202f; la personne dit laquelle est la principale.',
		at: ['/entretiens/[id=id]/ecoute'],
		shown: [
			[
				'src/lib/domain/interview/edit.test.ts',
				'drops the empty ones, and the main one follows its own demand'
			]
		]
	},
	R77: {
		says: 'Une demande d’une autre nature a son code et mène à un relais social ou juridique.',
		at: ['src/lib/vocabularies/demand-subject.ts', 'src/lib/domain/referral/needs-rights.ts'],
		shown: [
			['src/lib/domain/referral/rank.test.ts', 'keep every verdict, reason and order as they were read']
		]
	},
	R78: {
		says: 'Un diagnostic d’une page\u00a0: situation, demandes, freins, leviers, priorités, chaque ligne acceptée ou rayée.',
		at: ['/entretiens/[id=id]/diagnostic', 'src/lib/domain/diagnostic/panel.ts'],
		shown: [
			[
				'src/lib/domain/diagnostic/panel.test.ts',
				'says everything in words, the priorities first and in the person’s order'
			],
			[
				'src/lib/domain/synthesis/shared-screen.test.ts',
				'strikes out the lines that she does not agree with, priority included, and nothing that the screen does not show'
			]
		]
	},
	R79: {
		says: 'Chaque demande s’écrit dans ses mots, plus un code pour les comptes.',
		at: ['/entretiens/[id=id]/ecoute', 'src/lib/vocabularies/demand-subject.ts'],
		shown: [
			['src/lib/domain/diagnostic/panel.test.ts', 'names a demand that has a code and no words'],
			['src/lib/domain/synthesis/build.test.ts', 'says a demand coded without words by its label']
		]
	},
	R80: {
		says: 'Freins et leviers côte à côte\u202f; des freins seuls amènent une question douce sur les leviers.',
		at: ['/entretiens/[id=id]/diagnostic'],
		shown: [['src/lib/domain/diagnostic/panel.test.ts', 'asks for a lever only while obstacles stand alone']]
	},
	R81: {
		says: 'Les freins vont par familles, la mobilité d’abord\u202f; l’urgence sociale se lit dès le premier contact\u202f; chacun amène ce qui peut aider.',
		at: ['src/lib/vocabularies/obstacle.ts', 'src/lib/wording/options.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/build.test.ts',
				'helps an obstacle with what helps it, and says nothing rather than something else'
			],
			[
				'src/lib/wording/options.test.ts',
				'put last what is left over and what is never counted, each family in its order'
			]
		]
	},
	R82: {
		says: 'La personne range ses trois priorités, au clavier, à la souris ou sans script.',
		at: ['/entretiens/[id=id]/diagnostic'],
		shown: [
			[
				'tests/e2e/diagnostic.spec.ts',
				'three priorities are put in order with buttons, keys and the mouse, and follow what is ticked'
			]
		]
	},
	R83: {
		says: 'La demande dite et le besoin clarifié sont deux champs, gardés tous les deux.',
		at: ['/entretiens/[id=id]/ecoute', 'src/lib/domain/interview/interview.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/liaison-lines.test.ts',
				'offers the person’s words first, then plain labels, each once'
			]
		]
	},
	R84: {
		says: 'Les mots de la personne s’écrivent sur sa page si elle les a validés, tels quels.',
		at: ['/entretiens/[id=id]/synthese'],
		shown: [
			[
				'src/lib/wording/languages.test.ts',
				'leaves the person’s words as she said them, and keeps the order of the French page'
			],
			[
				'src/cli/synthesis.test.ts',
				'says the demand, what was retold, the choice and the step that it brings'
			]
		]
	},
	R85: {
		says: 'Une situation qui se tient (freins liés, droits en jeu, demande à trouver) propose un conseil et dit pourquoi.',
		at: ['/entretiens/[id=id]/diagnostic', 'src/lib/domain/diagnostic/complexity.ts'],
		shown: [
			[
				'src/lib/domain/diagnostic/complexity.test.ts',
				'has obstacles of three families or more, which pull on one another'
			],
			[
				'tests/e2e/diagnostic.spec.ts',
				'a situation that holds together says why conseil may help, and imposes nothing'
			]
		]
	},
	R87: {
		says: 'La fiche de liaison est un point de départ, courte, sans prétendre à un diagnostic complet.',
		at: ['/entretiens/[id=id]/relais/fiche.pdf', 'src/lib/domain/papers/liaison.ts'],
		shown: [
			[
				'src/lib/server/pdf/papers.test.ts',
				'the liaison sheet has a box a line, none for what was left empty, and a name only when given'
			],
			[
				'src/lib/domain/synthesis/liaison-lines.test.ts',
				'never offers what touches health, violence, justice, exile or debts'
			]
		]
	},
	R86: {
		says: 'Les questions à explorer avec un conseil se notent une par ligne, s’impriment et se proposent à la fiche de liaison.',
		at: ['/entretiens/[id=id]/diagnostic', 'src/lib/domain/synthesis/second-page.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/build.test.ts',
				'says the questions that a longer conversation could explore, a line each'
			],
			[
				'src/lib/domain/synthesis/liaison-lines.test.ts',
				'offers the person’s words first, then plain labels, each once'
			]
		]
	}
};
