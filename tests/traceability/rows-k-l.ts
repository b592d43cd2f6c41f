import type { Rows } from './row.ts';

/** K. Quality grid, L. Network, professionals, territory. */
export const rowsKL: Rows = {
	R136: {
		says: 'La qualité a son menu, ses données et son rapport\u202f; un chiffre de fréquentation y est refusé, avec l’endroit où il a sa place.',
		at: ['/qualite', 'src/lib/domain/quality/volume.ts'],
		shown: [
			[
				'tests/e2e/quality.spec.ts',
				"a criterion: a volume is refused, a proof is kept, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			]
		]
	},
	R137: {
		says: 'Premier axe\u00a0: les principes de délivrance, critères 1.1 à 1.12.',
		at: ['/qualite', 'src/lib/domain/quality/grid.ts'],
		shown: [['src/lib/domain/quality/attest.test.ts', 'what is in order is attested in full']]
	},
	R138: {
		says: 'Deuxième axe\u00a0: l’organisation, critères 2.1 à 2.16\u202f; ce que le logiciel sait, il l’atteste avec sa preuve.',
		at: ['/qualite', 'src/lib/domain/quality/grid.ts'],
		shown: [
			[
				'src/lib/domain/quality/attest.test.ts',
				'a site looked at in full is attested, in part is in part, and not at all is for people to say'
			],
			[
				'tests/e2e/quality.spec.ts',
				'what the software attests is disagreed with in words only, and two managers do not overwrite each other'
			]
		]
	},
	R139: {
		says: 'Troisième axe\u00a0: les effets, par le questionnaire de sortie et la question à un mois.',
		at: ['/qualite/avis', '/avis/[id=id]/[code]', '/avis/un-mois'],
		shown: [
			['src/lib/domain/quality/opinions.test.ts', 'nine answers show nothing, ten do'],
			['tests/contract/quality.ts', 'a code answers once, says nothing but a month, and ends']
		]
	},
	R140: {
		says: 'La région rédige la grille avec les structures et la publie, signée\u202f; chaque version garde ses réponses.',
		at: ['/region/grille', '/qualite/grilles', 'src/lib/server/exchange/grid-file.ts'],
		shown: [
			[
				'tests/e2e/quality.spec.ts',
				'a region publishes a version, signed; a structure receives the file of another house'
			],
			[
				'tests/contract/quality.ts',
				'an answer is written over the one that was read, and each version keeps its own'
			]
		]
	},
	R141: {
		says: 'Chaque critère demande une preuve, un jour et une fonction, pas un avis.',
		at: ['/qualite/critere/[code]'],
		shown: [
			[
				'tests/e2e/quality.spec.ts',
				"a criterion: a volume is refused, a proof is kept, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			]
		]
	},
	R142: {
		says: 'Le plan d’amélioration\u00a0: constat, action, qui, quand, effet.',
		at: ['/qualite/ameliorations'],
		shown: [
			['tests/e2e/quality.spec.ts', 'an improvement goes from finding to effect'],
			['tests/contract/quality.ts', 'an improvement is of its structure, and written over what was read']
		]
	},
	R143: {
		says: 'La question à un mois demande combien de lieux ont été vus avant, sans suivre personne.',
		at: ['/avis/un-mois', 'src/lib/domain/quality/opinions.ts'],
		shown: [['tests/contract/quality.ts', 'a code answers once, says nothing but a month, and ends']]
	},
	R144: {
		says: 'Chaque critère peut porter une référence externe, pour que rien ne soit coté deux fois.',
		at: ['src/lib/domain/quality/grid.ts', '/region/grille'],
		shown: [
			[
				'src/lib/domain/quality/grid.test.ts',
				'an item is reworded, retired or added; its code never serves again'
			]
		]
	},
	R145: {
		says: 'Chaque structure a un réseau, dit à sa création\u202f; le bilan régional s’en sert.',
		at: ['/premiere-visite', '/region/bilan', 'src/lib/vocabularies/network.ts'],
		shown: [
			['src/lib/forms/accounts.test.ts', 'offers every network that receives people, and no emergency line'],
			[
				'src/lib/domain/report/region.test.ts',
				'interviews by network and situation: structures of one network together, small figures unsaid'
			]
		]
	},
	R146: {
		says: 'Le registre des conventions compare ce qui est promis aux horaires et aux canaux réels.',
		at: ['/horaires/conventions', 'src/lib/domain/quality/reception.ts'],
		shown: [
			[
				'src/lib/domain/quality/reception.test.ts',
				'a promise is compared with the fewest half-days ahead, and with the channels of the year'
			]
		]
	},
	R147: {
		says: 'Les étapes de l’entretien répondent au référentiel d’activités\u202f; la région en corrige les libellés.',
		at: ['/region/referentiel', '/label'],
		shown: [
			['tests/e2e/quality.spec.ts', 'a region says an activity in its own words, and the label file says it']
		]
	},
	R148: {
		says: 'Formations et échanges se notent (thème, heures, nombre), avec le total de l’année.',
		at: ['/vie-du-reseau', '/vie-du-reseau/noter'],
		shown: [
			[
				'src/lib/domain/report/network-table.test.ts',
				'adds up each kind in the order of its list, hours rounded once, and the whole'
			],
			[
				'tests/contract/network-life.ts',
				'a structure reads its own events, the offers made to all, and what is public, in their order'
			]
		]
	},
	R150: {
		says: 'Immersions et échanges de pratiques sont des types à part.',
		at: ['src/lib/vocabularies/network-event.ts', '/vie-du-reseau'],
		shown: [
			[
				'src/lib/domain/report/network-table.test.ts',
				'adds up each kind in the order of its list, hours rounded once, and the whole'
			]
		]
	},
	R151: {
		says: 'Les offres régionales sont au même agenda\u202f; chaque structure dit combien y sont allés, jamais qui.',
		at: ['/vie-du-reseau', '/vie-du-reseau/participer'],
		shown: [
			[
				'tests/contract/network-life.ts',
				'each structure says how many took part in an offer, and in nothing else'
			]
		]
	},
	R153: {
		says: 'Les réunions territoriales se notent\u00a0: jour, présence.',
		at: ['/vie-du-reseau/noter', 'src/lib/vocabularies/network-event.ts'],
		shown: [
			['tests/contract/network-life.ts', 'an event is changed by its structure alone, over what was read']
		]
	},
	R154: {
		says: 'Les événements communs avec des partenaires se notent, avec un nombre de personnes et aucun nom.',
		at: ['/vie-du-reseau/noter'],
		shown: [
			[
				'src/lib/domain/report/network-table.test.ts',
				'adds up each kind in the order of its list, hours rounded once, and the whole'
			]
		]
	},
	R155: {
		says: 'Un agenda commun, public pour ce qui l’est, avec un flux iCalendar.',
		at: ['/agenda', '/agenda/agenda.ics'],
		shown: [
			[
				'src/lib/server/http/icalendar.test.ts',
				'is a feed that others subscribe to, of hours and of whole days'
			],
			[
				'tests/contract/network-life.ts',
				'a private address opens one calendar until it is replaced or closed, and the base cannot tell it'
			]
		]
	},
	R156: {
		says: 'Les démarches innovantes sont un type d’entrée, repris au bilan.',
		at: ['src/lib/vocabularies/network-event.ts', '/bilan'],
		shown: [
			[
				'src/lib/domain/report/network-table.test.ts',
				'adds up each kind in the order of its list, hours rounded once, and the whole'
			]
		]
	},
	R157: {
		says: 'La région lit des faits par structure (ouverture, fermetures affichées, dernière période close), sans note ni rang.',
		at: ['/region/territoire', 'src/lib/server/report/coverage.ts', '/label'],
		shown: [
			['tests/e2e/region.spec.ts', 'the pages of members and of what a structure sends, at every size'],
			[
				'src/lib/wording/coverage.test.ts',
				'closures are told by the shortest notice, and those posted late are said'
			]
		]
	},
	R158: {
		says: 'Un registre des signalements avec le délai de réponse\u202f; ce qui a l’air d’une donnée personnelle y est refusé.',
		at: ['/vie-du-reseau/signalements', 'src/lib/domain/shared/personal-marks.ts'],
		shown: [
			[
				'tests/e2e/network-life.spec.ts',
				"events, offers, questions and complaints, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			],
			['tests/contract/network-life.ts', 'a concern is answered once, by its structure']
		]
	},
	R159: {
		says: 'Les comptes ne disent que le rôle\u00a0: ni performance, ni classement de personnes.',
		at: ['/comptes', 'src/lib/server/stores/accounts.ts'],
		shown: [
			['tests/contract/accounts.ts', 'a structure lists its own accounts, the installation all of them'],
			['src/lib/server/http/access.test.ts', 'adds roles up, and leaves an account without any at the door']
		]
	},
	R149: {
		says: 'Le nombre de personnes formées dans l’année, et un rappel quand des comptes sont récents.',
		at: ['/vie-du-reseau', 'src/lib/wording/network-life.ts'],
		shown: [
			[
				'src/lib/domain/report/network-table.test.ts',
				'adds up each kind in the order of its list, hours rounded once, and the whole'
			]
		]
	},
	R152: {
		says: 'Les présentations de données locales à l’équipe se notent\u00a0: laquelle, quand.',
		at: ['/vie-du-reseau/noter', 'src/lib/vocabularies/network-event.ts'],
		shown: [
			[
				'src/lib/domain/report/network-table.test.ts',
				'adds up each kind in the order of its list, hours rounded once, and the whole'
			]
		]
	}
};
