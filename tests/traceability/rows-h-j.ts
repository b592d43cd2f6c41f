import type { Rows } from './row.ts';

/** H. Neutral and explained referral, I. Decision, plan and synthesis, J. Yearly report. */
export const rowsHJ: Rows = {
	R104: {
		says: 'Le lien se fait comme la personne le veut\u00a0: appel fait ensemble, rendez-vous, fiche, ou simple contact.',
		at: ['/entretiens/[id=id]/relais', 'src/lib/domain/interview/relay.ts'],
		shown: [
			[
				'tests/e2e/relay.spec.ts',
				'an appointment with the next service goes to the plan, the diary and the closing'
			]
		]
	},
	R105: {
		says: 'Chaque réseau est jugé une fois, avec la raison de ce qui est proposé et de ce qui est écarté.',
		at: ['src/lib/domain/referral/rank.ts', '/entretiens/[id=id]/pistes'],
		shown: [
			['src/lib/domain/referral/rank.test.ts', 'judges each network exactly once, with a reason'],
			['tests/e2e/relay.spec.ts', '« Pourquoi pas … ? » answers, and keeps nothing']
		]
	},
	R106: {
		says: 'Quand la loi désigne un organisme, la règle la cite.',
		at: ['src/lib/domain/referral/sources.ts', '/neutralite'],
		shown: [
			['src/lib/server/http/neutrality-view.test.ts', 'shows every network once, with what the rules cite'],
			['src/cli/rank-mutants.test.ts', 'no rule can go without a case turning red']
		]
	},
	R107: {
		says: 'L’accès réel décide entre égaux\u00a0: distance, traversée, à distance\u202f; le proche et le distant sont montrés tous les deux.',
		at: ['src/lib/domain/referral/offers.ts', '/annuaire'],
		shown: [
			['src/lib/domain/referral/rank.test.ts', 'uses known distance only between equals'],
			['src/lib/server/directory/offers.test.ts', 'count as within reach']
		]
	},
	R108: {
		says: 'Un rendez-vous avec un autre service se note quand la personne l’a demandé\u00a0: la case se coche, rien ne la coche pour elle.',
		at: ['/entretiens/[id=id]/relais'],
		shown: [
			[
				'src/lib/domain/interview/relay.test.ts',
				'writes its appointment in the step that the possibility brought'
			]
		],
		except: 'La case informe et ne bloque pas (arbitrage 2\u00a0: rien n’est verrouillé).'
	},
	R109: {
		says: 'Le rendez-vous dit lieu, heure, quoi apporter, comment annuler\u202f; ce qu’il est devenu se note, ou pas.',
		at: ['/rendez-vous', '/entretiens/[id=id]/relais'],
		shown: [
			[
				'tests/contract/appointments.ts',
				'what became of appointments is counted, taken back when a finger slipped, unknown when nobody said'
			],
			[
				'tests/e2e/relay.spec.ts',
				'a day or an hour that is none is refused beside its field, what was typed kept'
			]
		]
	},
	R110: {
		says: 'Les suites distinguent l’interne et l’externe.',
		at: ['src/lib/vocabularies/follow-up.ts', '/bilan'],
		shown: [
			[
				'src/lib/domain/interview/close.test.ts',
				'reads the first one chosen, and what was already said wins'
			],
			[
				'src/lib/domain/report/region.test.ts',
				'from a network to another, in parts of its own row; a row of few is not broken down'
			]
		],
		except: 'La part des suites internes n’est pas encore comptée au bilan, qui le dit.'
	},
	R111: {
		says: 'Chaque réseau peut envoyer la correction de sa fiche\u202f; corrections datées, sourcées, jamais écrasées.',
		at: ['/annuaire/corriger', '/annuaire/fiche', 'src/lib/server/stores/directory-edits.ts'],
		shown: [
			['tests/contract/directory.ts', 'corrections are a log that nobody writes over'],
			[
				'tests/e2e/directory.spec.ts',
				'a network’s own file fills the form, and nothing is written before somebody says so'
			]
		]
	},
	R112: {
		says: 'Avant de partir, la personne sait ce que le prochain service va demander.',
		at: ['/entretiens/[id=id]/pistes', 'src/lib/wording/easy-asks.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/build.test.ts',
				'says overleaf what helps, what hinders, information, every option, what will be asked, the rights'
			],
			['src/lib/domain/synthesis/easy-rules.test.ts', 'know every network that asks for something']
		]
	},
	R113: {
		says: 'Chaque possibilité est choisie, gardée pour plus tard ou écartée par la personne.',
		at: ['/entretiens/[id=id]/pistes'],
		shown: [['src/lib/domain/interview/choose.test.ts', 'come with a possibility that is chosen, once']]
	},
	R114: {
		says: 'On clôt sans orientation, et aucun chiffre ne récompense le nombre d’orientations.',
		at: ['/entretiens/[id=id]/cloture', '/bilan'],
		shown: [
			['src/lib/domain/interview/close.test.ts', 'is none while nothing is chosen'],
			['src/lib/domain/synthesis/build.test.ts', 'says a follow-up alone as fully as a referral']
		]
	},
	R115: {
		says: 'Le service qui reçoit peut répondre «\u00a0reçu\u00a0» ou «\u00a0réorienté\u00a0» d’un code sans nom\u202f; seul un nombre bouge.',
		at: ['/retour/[code]', 'src/lib/server/stores/returns.ts'],
		shown: [['tests/contract/returns.ts', 'a service answers once, and only a number moves']],
		except: 'Proposé seulement si l’installation a une adresse publique (arbitrage 24).'
	},
	R116: {
		says: 'L’annuaire se cherche par besoin, avec les mots de chacun, et pas seulement par sigle.',
		at: ['/annuaire', 'src/lib/domain/directory/need-query.ts'],
		shown: [
			['src/lib/domain/directory/search.test.ts', 'is answered by networks of the need table, or by themes']
		]
	},
	R117: {
		says: 'Chaque fiche dit sa source et son âge\u202f; la liste «\u00a0à revoir\u00a0» dit ce qui reste à vérifier.',
		at: ['/annuaire', '/annuaire/a-revoir'],
		shown: [
			['src/lib/domain/directory/search.test.ts', 'source %s, checked %s: %s'],
			['tests/contract/directory.ts', 'corrections are a log that nobody writes over']
		]
	},
	R118: {
		says: 'Tout sort dans des formats ouverts et décrits\u00a0: JSON, CSV, ODS, XLSX, PDF, data·inclusion, iCalendar.',
		at: ['/bilan', '/annuaire/exporter/[fichier]', '/entretiens/[id=id]/relais/fiche.pdf'],
		shown: [
			['src/lib/server/sheets/import.test.ts', 'is the identity, in JSON and in CSV'],
			[
				'tests/e2e/report.spec.ts',
				'the page and every file hold the same figures, and none of a group of fewer than five'
			]
		]
	},
	R119: {
		says: 'Une seule fiche de liaison pour tous les réseaux.',
		at: ['src/lib/domain/papers/liaison.ts'],
		shown: [
			['src/lib/server/pdf/papers.test.ts', 'a liaison sheet holds twelve long lines a part without a fault']
		]
	},
	R121: {
		says: 'La suite se dit «\u00a0je choisis de…\u00a0»\u202f; «\u00a0non exprimé\u00a0» existe, et n’est jamais deviné.',
		at: ['/entretiens/[id=id]/cloture', 'src/lib/vocabularies/follow-up.ts'],
		shown: [['src/lib/domain/interview/close.test.ts', 'keeps the answers of the page']]
	},
	R122: {
		says: '«\u00a0Pas de suite\u00a0» est une issue normale, écrite comme les autres.',
		at: ['/entretiens/[id=id]/cloture'],
		shown: [['src/lib/domain/synthesis/build.test.ts', 'says a follow-up alone as fully as a referral']]
	},
	R123: {
		says: 'Chaque pas du plan s’écrit ensemble\u00a0: quoi, qui, comment, où, quand, quoi apporter.',
		at: ['/entretiens/[id=id]/pistes', 'src/lib/domain/interview/interview.ts'],
		shown: [
			['src/lib/domain/interview/edit-plan.test.ts', 'drops the steps where nothing was written'],
			['src/lib/wording/plan.test.ts', 'turns a chosen place into a first small step']
		]
	},
	R124: {
		says: 'La personne range ses pas\u202f; cinq au plus.',
		at: ['/entretiens/[id=id]/pistes'],
		shown: [
			['src/lib/domain/interview/choose.test.ts', 'are five at most, the written ones first'],
			['src/lib/domain/interview/edit-plan.test.ts', 'step %f moved « %s » gives %j']
		],
		except: 'La personne range ses pas elle-même\u00a0: l’urgent ne passe pas devant d’office.'
	},
	R125: {
		says: 'La page naît des seules lignes acceptées\u202f; on la relit ensemble avant de l’imprimer.',
		at: ['/entretiens/[id=id]/synthese', 'src/lib/domain/synthesis/build.ts'],
		shown: [
			['tests/e2e/road.spec.ts', 'the plan and the page: the screen says what the PDF says'],
			['src/cli/synthesis.test.ts', 'never says what is not printed']
		]
	},
	R126: {
		says: 'Page 1\u00a0: la question, la décision, le prochain pas, qui appeler, horaires et quoi apporter.',
		at: ['src/lib/domain/synthesis/first-page.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/build.test.ts',
				'says on the first page the question, the decision, the next step and whom to call'
			]
		]
	},
	R127: {
		says: 'La page est facultative\u00a0: imprimée, recopiée dans un courriel, lue à voix haute, ou rien\u202f; le choix se compte.',
		at: ['/entretiens/[id=id]/synthese', 'src/lib/vocabularies/synthesis-format.ts'],
		shown: [
			['src/lib/domain/interview/close.test.ts', 'keeps the answers of the page'],
			[
				'src/lib/domain/statistics/to-fact.test.ts',
				'counts Maëlle by groups: no word, no health, no violence'
			],
			['src/lib/ui/read-aloud.test.ts', 'reads each passage by a voice of its language']
		],
		except:
			'Pas de lien par SMS\u00a0: une page qui parle d’une personne ne part pas vers un serveur tiers. Un code QR porte le premier pas si elle le veut.'
	},
	R128: {
		says: 'Ce qui aide et ce qui freine sont écrits ensemble, avec les ressources.',
		at: ['src/lib/domain/synthesis/second-page.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/build.test.ts',
				'says overleaf what helps, what hinders, information, every option, what will be asked, the rights'
			]
		]
	},
	R129: {
		says: 'Le bilan d’une année en deux clics\u00a0: page, PDF, ODS, XLSX, CSV, JSON, depuis des comptes anonymes seuls.',
		at: ['/bilan', 'src/lib/domain/report/build.ts'],
		shown: [
			['tests/e2e/report.spec.ts', 'a manager opens last year’s report and has it in two clicks'],
			[
				'src/lib/server/exports/exports.test.ts',
				'writes the same bytes for the same figures, whenever it is asked'
			]
		]
	},
	R130: {
		says: 'La région additionne les fichiers signés de ses membres\u202f; la protection tient encore après addition.',
		at: ['/region/fichiers', '/region/bilan', 'src/lib/server/report/region.ts'],
		shown: [
			['tests/contract/exchange.ts', 'the region is the sum of its structures, column by column (I5)'],
			[
				'src/lib/domain/report/region.test.ts',
				'crosses that many lots add up say nothing under a hundred; those of one structure are as they were'
			],
			[
				'tests/e2e/region.spec.ts',
				'a newcomer receives the files of three structures, and prints the region’s report'
			]
		]
	},
	R131: {
		says: 'Une page de constats et d’ajustements, écrite par la structure\u202f; la comparaison avec l’année d’avant.',
		at: ['/bilan/constats', '/region/bilan/constats'],
		shown: [
			[
				'tests/e2e/report.spec.ts',
				'what a manager finds is saved by itself, printed, and never lost to another screen'
			],
			[
				'src/lib/domain/report/build.test.ts',
				'compares with the year before where both figures are large enough'
			]
		]
	},
	R133: {
		says: 'La fréquentation ne sait rien de la grille de qualité, et l’inverse\u00a0: leurs modules ne peuvent pas se lire.',
		at: ['/activite', '/publics', '/bilan'],
		shown: [
			['tests/architecture/imports.test.ts', 'nobody imports beyond the row of the table'],
			[
				'src/lib/domain/report/build.test.ts',
				'lets no plain number, no fact and no figure of the other kind into a table'
			]
		]
	},
	R134: {
		says: 'Rien ne se retape\u00a0: un geste copie un résumé dans les mots du logiciel de la structure\u202f; un historique s’importe.',
		at: ['/mon-logiciel', '/activite/historique', 'src/lib/domain/synthesis/own-tool.ts'],
		shown: [
			[
				'src/lib/domain/synthesis/own-tool.test.ts',
				'says it in the words of the structure’s tool where it has some'
			],
			['src/cli/import-facts.test.ts', 'every row of the template is kept; tried first, nothing is written']
		]
	},
	R135: {
		says: 'Les mots de chaque réseau se lisent à côté des nôtres dans le bilan.',
		at: ['/mon-logiciel', 'src/lib/domain/report/own-words.ts'],
		shown: [
			[
				'src/lib/domain/report/write.test.ts',
				'says the words of the structure’s tool beside ours, and none where codes count together'
			]
		]
	},
	R120: {
		says: 'Un tableau de questions complexes entre structures, sans donnée personnelle\u00a0: ce qui en a l’air est refusé.',
		at: ['/vie-du-reseau/questions', 'src/lib/domain/shared/personal-marks.ts'],
		shown: [
			['tests/contract/network-life.ts', 'a question is answered by all, and taken away by who asked it']
		]
	},
	R132: {
		says: 'Une étude se propose par un bulletin que la personne remplit à la main et envoie elle-même\u00a0; les fichiers du bilan, anonymes, servent aux chiffres.',
		at: ['/qualite/etude', '/qualite/etude/bulletin.pdf', '/bilan'],
		shown: [
			[
				'tests/e2e/quality.spec.ts',
				'a study is told on paper alone: its sheet prints while it is under way, and nothing else is kept'
			],
			['src/lib/domain/quality/study.test.ts', 'a study is under way until its last day, that day included']
		],
		except: 'Aucun moyen de joindre une personne n’est gardé ici\u00a0: il reste chez qui mène l’étude.'
	}
};
