import type { Rows } from './row.ts';

/** A. Nature of the service, B. Principles and rights. */
export const rowsAB: Rows = {
	R1: {
		says: 'L’orientation vient après l’écoute et la demande\u00a0: rien n’est verrouillé, mais une orientation sans écoute affiche une phrase, et sans reformulation validée l’échange se compte comme une information simple.',
		at: ['/entretiens/[id=id]/pistes', '/entretiens/[id=id]/cloture'],
		shown: [
			['src/lib/domain/interview/close.test.ts', 'needs a validated reformulation, and nothing else'],
			['tests/e2e/road.spec.ts', 'first contact, listening, shared diagnostic']
		],
		except: 'Rien n’est verrouillé (arbitrage 2)\u00a0: l’ordre est un guide.'
	},
	R2: {
		says: 'Un entretien est à part\u00a0: aucun dossier, aucune inscription, aucune allocation dans le modèle.',
		at: ['src/lib/domain/interview/interview.ts', '/donnees-personnelles'],
		shown: [
			['tests/architecture/data-map.test.ts', 'the page of personal data tells every table there is, once'],
			['src/lib/domain/statistics/to-fact.test.ts', 'has exactly the columns of ruling 18']
		]
	},
	R3: {
		says: 'Un entretien s’ouvre et se clôt\u00a0: il n’y a pas de deuxième séance\u202f; revenir, c’est un nouvel entretien.',
		at: ['/entretiens/[id=id]/cloture', 'src/lib/server/stores/closing.ts'],
		shown: [
			[
				'tests/contract/closings.ts',
				'closing destroys the words and their key, keeps the synthesis, counts once'
			],
			[
				'tests/contract/interviews.ts',
				'the code of a second screen is worth nothing once the interview is closed'
			]
		]
	},
	R4: {
		says: 'À la clôture, les suites possibles sont un conseil ou une médiation d’information, et celles de la personne seule.',
		at: ['/entretiens/[id=id]/cloture', 'src/lib/vocabularies/follow-up.ts'],
		shown: [['src/lib/domain/interview/close.test.ts', 'is none while nothing is chosen']]
	},
	R5: {
		says: 'La médiation d’information est un type d’accueil à elle, comptée à part.',
		at: ['src/lib/vocabularies/contact-type.ts', '/activite'],
		shown: [
			[
				'src/lib/server/http/activity-view.test.ts',
				'gives each measure its table, one row per code counted, in the order of the list'
			]
		]
	},
	R6: {
		says: 'Le diagnostic regarde le travail et la vie (logement, mobilité, famille, argent)\u202f; tout y est facultatif.',
		at: ['/entretiens/[id=id]/diagnostic', 'src/lib/vocabularies/obstacle.ts'],
		shown: [
			['src/lib/domain/interview/progress.test.ts', 'starts empty, with every stage in its usual order'],
			[
				'src/lib/domain/synthesis/build.test.ts',
				'gives a valid page to an empty interview, without empty parts'
			]
		]
	},
	R7: {
		says: 'Ses mots d’abord\u00a0: ils restent en vue à chaque étape, avec la demande principale.',
		at: ['/entretiens/[id=id]/ecoute', 'src/lib/ui/NotedTogether.svelte'],
		shown: [
			['tests/e2e/workspace.spec.ts', 'on a tablet, her words and main demand stay in sight at every stage'],
			['src/lib/domain/interview/edit.test.ts', 'keeps the words of the listening beside them']
		]
	},
	R8: {
		says: 'Chaque prochain pas dit ce que la personne peut faire elle-même\u202f; la page imprimée dit où chercher et qui appeler.',
		at: ['/entretiens/[id=id]/synthese', 'src/lib/domain/synthesis/first-page.ts'],
		shown: [
			['src/lib/wording/plan.test.ts', 'turns a chosen place into a first small step'],
			[
				'src/lib/domain/synthesis/build.test.ts',
				'says on the first page the question, the decision, the next step and whom to call'
			]
		]
	},
	R9: {
		says: 'Des possibilités, jamais des ordres\u202f; toutes celles qui existent sont montrées, avec leurs raisons.',
		at: ['/entretiens/[id=id]/pistes', 'src/lib/wording/referral-reasons.ts'],
		shown: [
			['src/lib/wording/referral.test.ts', 'are possibilities, never orders'],
			[
				'src/lib/domain/interview/choose.test.ts',
				'keeps every possibility shown with its reasons, chosen or not'
			]
		]
	},
	R10: {
		says: 'L’écran partagé montre les mêmes lignes en grand, sans code interne\u202f; la personne corrige ses mots et raye les lignes qu’elle ne partage pas\u202f; sur un second écran, elle suit.',
		at: ['/entretiens/[id=id]/ensemble', '/ensemble/[code]'],
		shown: [
			[
				'tests/e2e/shared-screen.spec.ts',
				'the shared screen: one key, plain words, nothing sensitive, no menu; both can write, and come back'
			],
			[
				'src/lib/domain/synthesis/shared-screen.test.ts',
				'strikes out the lines that she does not agree with, priority included, and nothing that the screen does not show'
			]
		]
	},
	R11: {
		says: 'L’autonomie (numérique, démarches) se note sur trois niveaux\u202f; elle change la priorité dans la file et se compte\u202f; peu d’autonomie à distance relève le niveau et propose France services.',
		at: [
			'/entretiens/[id=id]/premier-contact',
			'src/lib/vocabularies/autonomy.ts',
			'src/lib/domain/triage/first-contact.ts'
		],
		shown: [
			['src/lib/domain/triage/queue-order.test.ts', 'is level, then less autonomous, then arrival, then id'],
			['src/lib/domain/triage/triage.test.ts', '%j → %s']
		],
		except:
			'La remise de la page (papier, lecture, facile à lire) se choisit ensemble\u00a0: l’autonomie n’en décide pas.'
	},
	R12: {
		says: 'Le choix de la personne est gardé même quand il n’est pas le premier proposé, sans motif demandé.',
		at: ['/entretiens/[id=id]/pistes', 'src/lib/domain/interview/choose.ts'],
		shown: [
			[
				'src/lib/domain/interview/choose.test.ts',
				'outlive the rules: a choice is taken back by the person alone'
			],
			['src/lib/domain/triage/triage.test.ts', 'keeps the slot the person chose']
		]
	},
	R13: {
		says: 'On écoute avant d’écrire\u00a0: des notes libres, aucune identité demandée, les codes se proposent ensuite.',
		at: ['/entretiens/[id=id]/ecoute', 'src/lib/domain/diagnostic/heard/heard.ts'],
		shown: [
			['tests/e2e/gestures.spec.ts', 'the standard case costs sixteen gestures and ten characters at most'],
			['src/lib/domain/diagnostic/heard/propose.test.ts', 'applies nothing by itself']
		]
	},
	R16: {
		says: '«\u00a0Le CEP en une minute\u00a0» se déplie pendant l’entretien\u202f; la case «\u00a0CEP expliqué\u00a0» s’écrit sur la page, dans chaque version.',
		at: ['/entretiens/[id=id]/diagnostic', 'src/lib/domain/synthesis/second-page.ts'],
		shown: [['src/lib/domain/synthesis/build.test.ts', 'says that the CEP was explained, once it was']]
	},
	R17: {
		says: '«\u00a0Service gratuit\u00a0» au bas de chaque document, affiche et page\u202f; aucune notion de paiement dans le modèle.',
		at: ['src/lib/wording/synthesis.ts', 'src/lib/wording/papers.ts', 'src/routes/+layout.svelte'],
		shown: [
			['src/lib/server/pdf/render.test.ts', 'keeps the footers outside the tree'],
			[
				'src/lib/server/pdf/papers.test.ts',
				'passes the checks of a synthesis, on its page, and says what its model says'
			]
		]
	},
	R18: {
		says: 'Aucun champ n’est obligatoire pour être reçu\u202f; «\u00a0non communiqué\u00a0» est toujours possible.',
		at: ['/accueillir', '/entretiens/[id=id]/cloture'],
		shown: [
			['src/lib/domain/statistics/to-fact.test.ts', 'knows nothing of an interview where nothing was said'],
			[
				'tests/e2e/reception.spec.ts',
				'a first contact takes at most six gestures, says level and why at once, and nothing about who'
			]
		]
	},
	R19: {
		says: 'Jamais «\u00a0non éligible\u00a0»\u00a0: la personne hors du public habituel est reçue, et comptée comme telle.',
		at: ['src/lib/server/http/counting.ts', 'src/lib/domain/referral/prefilter.ts'],
		shown: [
			['src/lib/server/http/counting.test.ts', 'is never said of what is not known'],
			[
				'src/lib/server/http/counting.test.ts',
				'leaves out the publics that the network’s own texts name beyond its filter'
			]
		]
	},
	R20: {
		says: 'Le hors public habituel est calculé avec les critères du réseau et montré dans le bilan, par structure et par région.',
		at: ['/bilan', '/region/bilan', 'src/lib/domain/report/region.ts'],
		shown: [['src/lib/domain/report/region.test.ts', 'people out of the usual public, by network']]
	},
	R21: {
		says: 'Aucune note sur une personne\u202f; à la relecture, un mot de jugement est signalé avec de quoi dire le fait.',
		at: ['/entretiens/[id=id]/synthese', 'src/lib/wording/neutral-words.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/review.test.ts',
				'shows a judgement in its own spelling, with words that tell the fact'
			],
			['src/lib/domain/synthesis/review.test.ts', 'has nothing to say of plain words']
		]
	},
	R22: {
		says: 'L’ordre vient des règles et de l’accès\u00a0: ni marque, ni parrain, ni sa propre structure n’y changent rien.',
		at: ['src/lib/domain/referral/rank.ts', '/neutralite'],
		shown: [
			[
				'src/lib/domain/referral/neutrality.test.ts',
				'longer descriptions, a sponsor, a rating, a logo, being one’s own structure: nothing moves'
			],
			['src/lib/server/http/neutrality-view.test.ts', 'says the steps in the very order that ranks']
		]
	},
	R23: {
		says: 'Le bilan régional dit, par réseau, combien de fois il pouvait être proposé, l’a été, a été choisi.',
		at: ['/region/bilan', '/bilan'],
		shown: [
			[
				'src/lib/domain/report/region.test.ts',
				'how often a network that receives could be, was shown, was chosen'
			]
		]
	},
	R27: {
		says: 'Aucun champ d’origine, de religion, d’opinion ni de nationalité\u202f; le genre est celui que la personne dit, ou rien.',
		at: ['src/lib/domain/interview/interview.ts', 'src/lib/vocabularies/sex.ts'],
		shown: [
			[
				'src/lib/domain/statistics/to-fact-leaks.test.ts',
				'lets out no text, no commune, no day and no class C or C* code'
			],
			['tests/architecture/vocabularies.test.ts', 'every list and every network says where it comes from']
		]
	},
	R28: {
		says: 'Français simple par défaut, sigles expliqués\u202f; la case «\u00a0la personne a redit avec ses mots\u00a0».',
		at: ['/entretiens/[id=id]/pistes', 'src/lib/wording/acronyms.ts'],
		shown: [
			['src/lib/domain/synthesis/review.test.ts', 'asks to explain an acronym that the page does not'],
			['src/lib/domain/synthesis/review.test.ts', 'counts twenty words in a sentence, not twenty-one']
		]
	},
	R29: {
		says: 'Version facile à lire, grands caractères, pictogrammes, six langues côte à côte, lecture à voix haute.',
		at: ['/entretiens/[id=id]/synthese', 'src/lib/wording/versions.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/easy-rules.test.ts',
				'keeps every rule in its own sentences, whatever fills it'
			],
			['src/lib/wording/languages.test.ts', 'says everything that the French says, in its own words'],
			[
				'tests/e2e/page-versions.spec.ts',
				'the page is read aloud by a voice of the machine, each passage in its language, and by no other'
			]
		],
		except:
			'Les traductions et la version facile à lire n’ont pas été relues par des personnes concernées\u00a0: la page le dit.'
	},
	R30: {
		says: '«\u00a0Je continue seul·e\u00a0», «\u00a0je réfléchis\u00a0», «\u00a0je m’arrête là\u00a0» ont le même poids qu’une orientation.',
		at: ['/entretiens/[id=id]/cloture', 'src/lib/vocabularies/follow-up.ts'],
		shown: [['src/lib/domain/synthesis/build.test.ts', 'says a follow-up alone as fully as a referral']]
	},
	R31: {
		says: 'Les dates du plan sont facultatives et à la main de la personne\u202f; aucun rappel automatique.',
		at: ['/entretiens/[id=id]/pistes', 'src/lib/domain/interview/edit.ts'],
		shown: [['src/lib/wording/plan.test.ts', 'says only what is known']]
	},
	R32: {
		says: 'Être reçu ne demande aucun accord\u202f; chaque chose gardée ou transmise a le sien, repris quand on veut.',
		at: ['/entretiens/[id=id]/cloture', '/rendez-vous/proposer', '/entretiens/[id=id]/relais'],
		shown: [
			[
				'src/lib/domain/appointments/appointment.test.ts',
				'is kept with her agreement only, and never dropped in silence'
			],
			['tests/e2e/relay.spec.ts', 'needs a line and her gesture, and says so in a sentence']
		]
	},
	R14: {
		says: 'Le questionnaire de sortie demande d’abord «\u00a0J’ai été écouté·e\u00a0», sur tablette, papier ou par code.',
		at: ['/avis/[id=id]/[code]', '/documents/questionnaire.pdf', '/qualite/avis'],
		shown: [
			[
				'src/lib/server/pdf/papers.test.ts',
				'the questionnaire asks the five benefits, four faces and « je ne sais pas » each'
			],
			[
				'tests/e2e/quality.spec.ts',
				"somebody answers on a tablet, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			]
		]
	},
	R15: {
		says: 'Le lieu calme, la porte fermée ou le casque font partie de ce qui se regarde sur place, avec sa date\u202f; le questionnaire demande ce que la personne a pu dire.',
		at: ['/horaires/[id=id]/accueil', 'src/lib/wording/reception.ts'],
		shown: [
			[
				'src/lib/domain/quality/attest.test.ts',
				'a site looked at in full is attested, in part is in part, and not at all is for people to say'
			],
			[
				'tests/e2e/quality.spec.ts',
				'conditions of reception: what is looked at shows at the door, in the grid and in the label file'
			]
		]
	},
	R24: {
		says: 'Les quatre valeurs se lisent sur la page «\u00a0Vos droits\u00a0» et sont le premier axe de la grille.',
		at: ['/vos-droits', '/qualite'],
		shown: [['tests/e2e/public-information.spec.ts', 'the page ${name} is for everybody']]
	},
	R25: {
		says: 'Chaque métier s’écrit au féminin et au masculin, avec «\u00a0des métiers auxquels vous n’avez pas pensé\u00a0».',
		at: ['/metiers', '/metiers/[code]', 'src/lib/domain/trades/kin.ts'],
		shown: [
			[
				'src/lib/server/trades/trades.test.ts',
				'that nobody thought of are of other fields, two of each at most, with the words they share'
			],
			[
				'tests/e2e/public-information.spec.ts',
				"anybody finds a trade by a word, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			]
		]
	},
	R26: {
		says: 'Aucun métier n’est proposé d’après le sexe\u00a0: la fonction ne reçoit rien de la personne\u202f; une ressource peut porter la marque «\u00a0mixité\u00a0».',
		at: ['src/lib/domain/trades/kin.ts', '/ressources'],
		shown: [
			[
				'src/lib/server/trades/trades.test.ts',
				'never depend on sex: nobody is an argument, and names with the feminine first lead to the same'
			]
		]
	}
};
