import type { Rows } from './row.ts';

/** C. Anonymity and confidentiality, D. Access, urgency, ways of being received. */
export const rowsCD: Rows = {
	R33: {
		says: 'Anonyme par défaut dès le premier contact\u00a0: un numéro de ticket, rien d’autre\u202f; ne restent que des comptes.',
		at: ['/accueillir', '/aujourdhui'],
		shown: [
			['src/lib/domain/interview/close.test.ts', 'is anonymous unless a name was wanted on the page'],
			['tests/contract/arrivals.ts', 'somebody who waits has a ticket, and nothing of them in clear'],
			['tests/contract/closings.ts', 'a fact row tells neither when it came nor what it says']
		]
	},
	R35: {
		says: 'La page s’imprime sans nom, et aucun nom de fichier n’en porte.',
		at: ['/entretiens/[id=id]/synthese.pdf', '/syntheses/[id=id].pdf'],
		shown: [
			['src/lib/domain/synthesis/build.test.ts', 'prints the name only when one is given'],
			['tests/e2e/appointments.spec.ts', 'the slip and the calendar file name nobody']
		]
	},
	R36: {
		says: 'L’employeur n’est jamais destinataire\u00a0: objets, titres et noms de fichiers sont neutres\u202f; les créneaux suivent les horaires réels, soir et distance compris.',
		at: ['/rendez-vous/proposer', 'src/lib/server/http/icalendar.ts', 'src/lib/wording/mail.ts'],
		shown: [
			['src/lib/server/http/icalendar.test.ts', 'is one neutral event, in instants'],
			[
				'tests/e2e/mail.spec.ts',
				'an interview by mail: adapted prompts, an answer to copy that follows the plan, never an address'
			]
		]
	},
	R37: {
		says: 'Accès par rôle et par structure, verrouillage du poste, tout scellé au repos, journal chaîné, effacement automatique.',
		at: [
			'src/lib/server/http/access.ts',
			'src/lib/server/crypto/seal.ts',
			'/journal',
			'src/lib/server/stores/purge.ts'
		],
		shown: [
			['tests/e2e/access.spec.ts', 'who opens ${route}'],
			[
				'tests/e2e/lock.spec.ts',
				'two presses of a key hide everything at once; one more comes back to the same caret'
			],
			[
				'tests/contract/sqlite-disk.test.ts',
				'no word of an interview reaches the disk in clear, at any moment of its life'
			],
			['tests/contract/journal.ts', 'a line changed, taken out or moved outside Degemer is seen']
		]
	},
	R38: {
		says: 'La fiche de liaison ne sort qu’une fois relue et cochée ligne par ligne par la personne.',
		at: ['/entretiens/[id=id]/relais', '/entretiens/[id=id]/relais/fiche.pdf'],
		shown: [
			['tests/e2e/relay.spec.ts', 'holds what was ticked, nothing else, and is kept nowhere'],
			['tests/e2e/relay.spec.ts', 'offers nothing already ticked, and lines of the person that she can read']
		]
	},
	R39: {
		says: 'Aucune recherche entre structures\u00a0: ce qui n’est pas à soi n’existe pas\u202f; l’autre service ne voit que la fiche.',
		at: ['src/lib/server/stores/interviews.ts', 'src/lib/server/http/access.ts'],
		shown: [
			[
				'tests/contract/interviews.ts',
				'another counsellor’s interview is not found, even in the same structure'
			],
			['tests/e2e/access.spec.ts', 'what an account cannot see, it cannot change']
		]
	},
	R40: {
		says: '«\u00a0Effacer maintenant\u00a0» à tout moment\u202f; les comptes restent, car ce ne sont pas des lignes sur quelqu’un.',
		at: ['/entretiens/[id=id]/cloture', '/aujourdhui', '/rendez-vous'],
		shown: [
			[
				'tests/contract/after-closing.ts',
				'« effacer maintenant » destroys the synthesis and its key; its count stays'
			],
			[
				'tests/contract/sqlite-disk.test.ts',
				'after the purge, not even the sealed bytes of a synthesis remain in the files'
			],
			[
				'tests/contract/appointments.ts',
				'« effacer maintenant » and the end of the day destroy content and key'
			]
		]
	},
	R41: {
		says: 'Le premier contact est le premier écran, avant toute identité, quel que soit le canal.',
		at: ['/accueillir', '/entretiens/[id=id]/premier-contact'],
		shown: [
			[
				'tests/e2e/reception.spec.ts',
				'a first contact takes at most six gestures, says level and why at once, and nothing about who'
			]
		]
	},
	R42: {
		says: 'Deux lectures\u00a0: l’urgence de la personne, puis celle de sa demande.',
		at: ['/accueillir', 'src/lib/domain/triage/triage.ts'],
		shown: [
			[
				'src/lib/server/http/triage-view.test.ts',
				'read the person first, then the request, then the way here'
			]
		]
	},
	R43: {
		says: '«\u00a0Immédiat\u00a0» ouvre l’entretien tout de suite et met les numéros utiles en tête.',
		at: ['/accueillir', 'src/lib/domain/triage/emergency-numbers.ts'],
		shown: [
			[
				'src/lib/server/http/triage-view.test.ts',
				'gives numbers, protocol and what to say for a danger, before anything else'
			],
			['src/lib/domain/triage/triage.test.ts', 'opens for immediate safety and vital needs only']
		]
	},
	R44: {
		says: 'Peu d’autonomie à distance relève le niveau à «\u00a0dans la journée\u00a0», même sans échéance\u202f; à niveau égal, qui est moins autonome passe avant.',
		at: ['src/lib/vocabularies/urgency.ts', 'src/lib/domain/triage/queue-order.ts'],
		shown: [
			['src/lib/domain/triage/triage.test.ts', '%j → %s'],
			['src/lib/domain/triage/queue-order.test.ts', 'is level, then less autonomous, then arrival, then id']
		]
	},
	R45: {
		says: 'L’attente se mesure par niveau, avec des cibles à soi\u202f; un dépassement se voit le jour même.',
		at: ['/aujourdhui', '/horaires/attentes'],
		shown: [
			[
				'tests/e2e/deferral.spec.ts',
				'waits against the structure’s targets, the day so far, sites and appointments: live on the desk'
			],
			['src/lib/wording/desk.test.ts', 'says how a level waits against its target']
		]
	},
	R46: {
		says: 'Une file sur flux, sans nom\u00a0: un ticket, ou un prénom si la personne le veut bien.',
		at: ['/aujourdhui'],
		shown: [
			[
				'tests/contract/arrivals.ts',
				'of two counsellors at once one receives, the other is told who: 200 races, 0 double'
			],
			[
				'src/lib/server/http/arrival-form.test.ts',
				'cuts a name that is no first name, and never in the middle of a character'
			]
		]
	},
	R47: {
		says: 'Face à face, téléphone, visio, tchat, courriel\u00a0: le même chemin et les mêmes sorties.',
		at: ['src/lib/vocabularies/channel.ts', '/entretiens/[id=id]/premier-contact'],
		shown: [
			[
				'tests/e2e/mail.spec.ts',
				'an interview by mail: adapted prompts, an answer to copy that follows the plan, never an address'
			]
		],
		except: 'La visio et le tchat sont des canaux que l’on note\u00a0: Degemer n’en fournit pas.'
	},
	R48: {
		says: 'Différer propose un délai et demande une raison en un geste\u202f; le délai médian est au bilan, pour la qualité à part.',
		at: ['/rendez-vous/differer', '/bilan'],
		shown: [
			['src/lib/domain/appointments/deferral.test.ts', 'the first contact may have said why it is not now'],
			['src/lib/domain/report/build.test.ts', 'finds the class of the middle one']
		]
	},
	R49: {
		says: 'Des créneaux de rendez-vous et une réponse écrite, bâtie avec la reformulation et le plan.',
		at: ['/rendez-vous/proposer', '/entretiens/[id=id]/synthese'],
		shown: [
			[
				'tests/e2e/appointments.spec.ts',
				'two counsellors, one slot: one gets it, the other keeps her input and takes the next'
			],
			[
				'src/lib/domain/synthesis/mail-text.test.ts',
				'greets, says the synthesis in the same order, and signs with the structure alone'
			]
		]
	},
	R50: {
		says: 'L’accueil sur flux est le mode par défaut\u202f; la part du différé et ses raisons sont à l’activité.',
		at: ['/aujourdhui', '/activite', 'src/lib/vocabularies/deferral-reason.ts'],
		shown: [
			[
				'tests/contract/appointments.ts',
				'whoever waited for it leaves the queue with it, or nothing is written; the reason is counted'
			],
			[
				'src/lib/server/http/activity-view.test.ts',
				'gives each measure its table, one row per code counted, in the order of the list'
			]
		]
	},
	R51: {
		says: 'Patienter, revenir à telle heure, être rappelé\u00a0: la personne choisit, et son choix ne change pas le niveau.',
		at: ['/rendez-vous/differer', '/accueillir'],
		shown: [
			[
				'tests/e2e/deferral.spec.ts',
				"« revenir » : one reason, the ticket follows, the name only if she agrees, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			],
			['src/lib/domain/triage/triage.test.ts', 'keeps the slot the person chose']
		]
	},
	R53: {
		says: 'Le temps du premier contact à l’entretien se calcule seul, par classes.',
		at: ['src/lib/domain/statistics/activity.ts', '/activite'],
		shown: [['src/lib/domain/statistics/activity.test.ts', 'a wait of %i minutes counts as %s']]
	},
	R54: {
		says: 'Sans reformulation validée par la personne, l’échange est compté comme une information simple\u202f; c’est dit avant.',
		at: ['/entretiens/[id=id]/cloture', 'src/lib/domain/interview/close.ts'],
		shown: [
			['src/lib/domain/interview/close.test.ts', 'needs a validated reformulation, and nothing else'],
			[
				'src/lib/domain/interview/late.test.ts',
				'counts as an API only when the validation was given on paper'
			]
		],
		except: 'La clôture n’est pas bloquée (arbitrage 2)\u00a0: elle change de type.'
	},
	R55: {
		says: 'Chaque lieu a ses horaires\u202f; la permanence, le bus ou le salon sont un canal, et un portable sans réseau en tient les comptes.',
		at: ['/horaires/nouveau', '/postes', 'src/lib/vocabularies/channel.ts'],
		shown: [['tests/e2e/sites.spec.ts', 'a site is added, and the desk reads without changing']],
		except: 'Les modalités sont une liste fixe, la même pour tous les lieux.'
	},
	R56: {
		says: 'Les canaux courriel, tchat et visio répondent à l’«\u00a0e-conseil\u00a0» du texte normand.',
		at: ['src/lib/vocabularies/channel.ts', '/entretiens/[id=id]/synthese'],
		shown: [
			[
				'tests/e2e/mail.spec.ts',
				'an interview by mail: adapted prompts, an answer to copy that follows the plan, never an address'
			]
		]
	},
	R57: {
		says: 'Les portes sont cherchées depuis la commune de la personne, à distance comprise, sans imposer de trajet.',
		at: ['src/lib/domain/referral/offers.ts', '/entretiens/[id=id]/pistes'],
		shown: [
			['src/lib/server/directory/offers.test.ts', 'start from the person’s commune, at most three'],
			['src/lib/server/directory/offers.test.ts', 'are open from anywhere'],
			['src/lib/server/directory/offers.test.ts', 'are never another territory’s (ruling 15)']
		]
	},
	R58: {
		says: 'Un rendez-vous note la contrainte dite (garde, bus, bateau, travail) et suit les jours vraiment ouverts.',
		at: ['/rendez-vous/proposer', 'src/lib/domain/appointments/slots.ts'],
		shown: [
			[
				'src/lib/domain/appointments/slots.test.ts',
				'leave out what is taken, has begun, or falls on a closed day'
			],
			['src/lib/domain/directory/search.test.ts', 'sorts by distance, and says a crossing rather than a road']
		]
	},
	R34: {
		says: 'La page «\u00a0Vos droits\u00a0» et la page remise disent les limites\u00a0: un autre service peut demander le nom, un danger doit être signalé.',
		at: ['/vos-droits', '/vos-droits/facile-a-lire', 'src/lib/wording/rights.ts'],
		shown: [
			[
				'src/lib/wording/rights.test.ts',
				'has short sentences, without acronyms nor the name of a label it has not earned'
			],
			['tests/e2e/public-information.spec.ts', 'the page ${name} is for everybody']
		]
	},
	R52: {
		says: 'Le lieu et le temps dédiés sont un critère de la grille, avec preuve\u202f; la durée de l’entretien se compte par classes.',
		at: ['/qualite', '/horaires/[id=id]/accueil', 'src/lib/vocabularies/duration.ts'],
		shown: [
			['src/lib/domain/interview/close.test.ts', '%f minutes are « %s »'],
			['src/lib/domain/quality/reception.test.ts', 'what is unknown is not known, and a check has a day']
		]
	},
	R59: {
		says: 'La région voit, par intercommunalité, les lieux, leurs horaires et leurs demi-journées, et les territoires sans lieu connu.',
		at: ['/region/territoire', 'src/lib/server/report/coverage.ts'],
		shown: [
			['tests/e2e/region.spec.ts', 'the pages of members and of what a structure sends, at every size']
		],
		except:
			'Une liste et non une carte\u00a0: elle se lit à l’écran, au clavier et sur papier. Ce qui se fait à distance est dit en une phrase, pas territoire par territoire.'
	},
	R60: {
		says: 'La fiche d’accessibilité de chaque lieu, une application et des PDF balisés vérifiés par des outils.',
		at: ['/horaires/[id=id]/accueil', '/lieu/[id=id]', '/accessibilite'],
		shown: [
			[
				'src/lib/server/pdf/render.test.ts',
				'is tagged: one H1, no skipped level, lists whole, everything under Document'
			],
			['tests/e2e/pages.spec.ts', 'signing in, and what everybody may read'],
			[
				'tests/e2e/quality.spec.ts',
				'conditions of reception: what is looked at shows at the door, in the grid and in the label file'
			]
		],
		except: 'Aucun audit humain RGAA n’a été mené.'
	}
};
