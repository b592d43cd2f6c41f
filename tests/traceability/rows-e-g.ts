import type { Rows } from './row.ts';

/** E. Conditions of reception, G. Information and mediation of resources. */
export const rowsEG: Rows = {
	R61: {
		says: 'Une affiche A4 ou A3 et une page publique naissent des mêmes horaires.',
		at: ['/horaires/[id=id]/affiche', '/horaires/[id=id]/affiche.pdf', '/lieu/[id=id]'],
		shown: [
			['tests/e2e/sites.spec.ts', 'a full poster prints on one page, ${format}'],
			[
				'src/lib/server/pdf/papers.test.ts',
				'a poster without hours invites to ask for them; a structure of one place is named once'
			]
		]
	},
	R62: {
		says: 'Les fermetures ont leur jour d’affichage\u202f; affiche, rendez-vous et «\u00a0ouvert maintenant\u00a0» les suivent.',
		at: ['/horaires/fermetures', 'src/lib/domain/shared/opening.ts'],
		shown: [
			['tests/e2e/sites.spec.ts', '« ouvert maintenant » follows the hours and the closures'],
			['tests/contract/closures.ts', 'closures are those of the structure, not over yet, soonest first']
		]
	},
	R63: {
		says: 'Chaque fermeture dit combien de jours avant elle a été affichée\u202f; un délai court se voit.',
		at: ['/horaires/fermetures', 'src/lib/domain/shared/opening.ts', '/region/territoire'],
		shown: [
			['src/lib/wording/opening.test.ts', 'notice of %d days: %s'],
			[
				'src/lib/wording/coverage.test.ts',
				'closures are told by the shortest notice, and those posted late are said'
			]
		]
	},
	R64: {
		says: 'Les horaires sont comparés aux cinq demi-journées, fermetures et jours fériés déduits.',
		at: ['/horaires', 'src/lib/domain/shared/half-days.ts'],
		shown: [
			['tests/e2e/sites.spec.ts', 'the twelve months to come are checked against five half-days a week'],
			[
				'src/lib/domain/shared/half-days.test.ts',
				'counts closures, and says only those that take something away'
			]
		]
	},
	R65: {
		says: 'La même règle, semaine par semaine, à l’écran et dans le bilan de l’année.',
		at: ['/horaires', '/bilan', 'src/lib/domain/shared/half-days.ts'],
		shown: [
			['src/lib/domain/shared/half-days.test.ts', 'keeps weeks apart'],
			['src/lib/wording/opening.test.ts', 'says a week, what it lacks and why']
		]
	},
	R66: {
		says: 'Un tract, une page publique et un extrait pour le site de la structure naissent des horaires\u202f; le code QR n’est imprimé que si l’adresse est publique.',
		at: ['/horaires/[id=id]/tract.pdf', '/lieu/[id=id]', '/horaires/[id=id]/extrait'],
		shown: [
			[
				'tests/e2e/sites.spec.ts',
				'an extract for the structure’s own site: plain HTML, nothing asked for elsewhere'
			],
			[
				'tests/e2e/quality.spec.ts',
				'conditions of reception: what is looked at shows at the door, in the grid and in the label file'
			]
		]
	},
	R67: {
		says: 'Une signalétique à imprimer, fléchée, en grand contraste\u202f; et la liste de ce qui se regarde sur place, datée.',
		at: ['/horaires/[id=id]/signaletique', '/horaires/[id=id]/accueil'],
		shown: [
			[
				'tests/e2e/sites.spec.ts',
				'each sign prints on one sheet lying down, with its arrow, without JavaScript too'
			],
			[
				'tests/e2e/quality.spec.ts',
				'conditions of reception: what is looked at shows at the door, in the grid and in the label file'
			]
		]
	},
	R68: {
		says: 'L’affiche «\u00a0Ce que nous pouvons faire ensemble\u00a0» dit quoi, gratuit, anonyme, qui décide, combien de temps.',
		at: ['/documents/ensemble.pdf', '/vos-droits'],
		shown: [
			[
				'src/lib/server/pdf/papers.test.ts',
				'passes the checks of a synthesis, on its page, and says what its model says'
			]
		]
	},
	R69: {
		says: 'La page publique de chaque lieu dit les services dans le même ordre partout.',
		at: ['/lieu/[id=id]'],
		shown: [
			[
				'tests/e2e/quality.spec.ts',
				'conditions of reception: what is looked at shows at the door, in the grid and in the label file'
			]
		]
	},
	R102: {
		says: 'Les informations collectives se notent comme des nombres de personnes, sans liste.',
		at: ['/vie-du-reseau/noter', '/bilan'],
		shown: [
			[
				'src/lib/domain/report/network-table.test.ts',
				'adds up each kind in the order of its list, hours rounded once, and the whole'
			]
		]
	},
	R88: {
		says: 'Chaque ressource a sa source, son jour de vérification et son terme\u202f; une fiche passée le dit en mots\u202f; la sélection de la personne est sur sa page.',
		at: ['/ressources', 'src/lib/domain/library/shelf.ts'],
		shown: [
			[
				'src/lib/domain/library/library.test.ts',
				'lasts half a year after the check, unless another day is said'
			],
			['src/lib/wording/resources.test.ts', 'says in words how far an item can be believed']
		]
	},
	R93: {
		says: 'Liens, papiers et fiches démarche de tous les opérateurs, affichés pareil, dans un ordre de règle.',
		at: ['/ressources', '/ressources/gerer'],
		shown: [
			[
				'src/lib/domain/library/library.test.ts',
				'is alphabetical without accents, then by id, whoever wrote the item'
			],
			['tests/e2e/library.spec.ts', 'a manager adds, checks and withdraws an item, without JavaScript']
		]
	},
	R90: {
		says: 'Un organisme de formation porte sa certification Qualiopi et la date où elle a été lue.',
		at: ['/ressources', '/ressources/gerer'],
		shown: [
			[
				'src/lib/wording/resources.test.ts',
				'says themes, and the quality mark of a training body with its date'
			]
		]
	},
	R96: {
		says: 'Les fiches démarche disent pour qui, où, ce que cela coûte, le délai, quoi apporter.',
		at: ['/ressources', 'src/lib/vocabularies/resource.ts'],
		shown: [
			[
				'src/lib/domain/library/library.test.ts',
				'names a dated text for each procedure, and no amount that would age'
			]
		]
	},
	R97: {
		says: '«\u00a0Qui\u202f? Quoi\u202f? Comment\u202f? Où\u202f?\u00a0»\u00a0: les quatre réponses de chaque fiche démarche et de chaque pas du plan.',
		at: ['/ressources', '/entretiens/[id=id]/pistes'],
		shown: [
			[
				'src/lib/wording/resources.test.ts',
				'hands over an address with its sentence, and something to ask for with its answers'
			],
			['src/lib/domain/interview/edit-plan.test.ts', 'drops the steps where nothing was written']
		]
	},
	R98: {
		says: '«\u00a0Expliqué ensemble\u00a0» se coche ressource par ressource\u202f; la médiation d’information se compte à part.',
		at: ['/entretiens/[id=id]/pistes', 'src/lib/domain/interview/choose.ts'],
		shown: [
			['src/lib/domain/interview/choose.test.ts', 'explains only what was handed over'],
			[
				'src/lib/domain/interview/choose.test.ts',
				'keeps what was handed over as it stood when it was picked, explained first'
			]
		],
		except:
			'Le temps de médiation n’est pas mesuré à part\u00a0: la durée de l’échange se compte par classes.'
	},
	R70: {
		says: 'La bibliothèque sans compte, sur un poste en libre accès\u202f; rien n’y reste après deux minutes sans geste.',
		at: ['/kiosque'],
		shown: [
			['tests/e2e/kiosk.spec.ts', 'it forgets after two minutes without a gesture, and says so before'],
			['tests/e2e/kiosk.spec.ts', 'nothing of what is looked for reaches the disk or the log']
		]
	},
	R71: {
		says: 'Ce que la personne a choisi seule passe à l’entretien par un code court, sans nom.',
		at: ['/kiosque', '/entretiens/[id=id]/pistes'],
		shown: [
			[
				'tests/e2e/kiosk.spec.ts',
				"somebody looks, picks and hands over, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			],
			[
				'tests/contract/library.ts',
				'a selection is found by its code for half an hour, as it was picked, then forgotten'
			]
		]
	},
	R72: {
		says: 'Les documents papier du lieu ont leur fiche datée\u202f; ceux qui ont passé leur terme sont à revoir.',
		at: ['/ressources', '/ressources/a-revoir'],
		shown: [
			['tests/e2e/library.spec.ts', 'a manager adds, checks and withdraws an item, without JavaScript'],
			[
				'src/lib/domain/library/library.test.ts',
				'lasts half a year after the check, unless another day is said'
			]
		]
	},
	R89: {
		says: 'Les thèmes couvrent métiers, compétences, qualifications, dispositifs, certifications et organismes.',
		at: ['/ressources', 'src/lib/vocabularies/information.ts', '/metiers'],
		shown: [
			[
				'src/lib/wording/resources.test.ts',
				'says themes, and the quality mark of a training body with its date'
			],
			['src/lib/server/trades/trades.test.ts', 'holds on 119 searches']
		]
	},
	R91: {
		says: 'De 16 à 30 ans, le bloc «\u00a0droits et loisirs\u00a0» s’ouvre, sans obligation.',
		at: ['/ressources', '/entretiens/[id=id]/pistes'],
		shown: [
			['src/lib/domain/library/library.test.ts', 'stands first, and nothing is lost'],
			['src/lib/domain/interview/close.test.ts', '%s: 16 to 30 is « %s »']
		]
	},
	R92: {
		says: 'Logement, santé, culture, sport, engagement\u00a0: des fiches de services publics, comptées comme information.',
		at: ['/ressources', 'src/lib/vocabularies/information.ts'],
		shown: [
			[
				'src/lib/domain/library/library.test.ts',
				'has one id each, a source and an address of the web in https'
			],
			[
				'tests/architecture/vocabularies.test.ts',
				'codes are retired, never renamed, and never change class or group'
			]
		]
	},
	R94: {
		says: 'Une fiche d’emploi local par bassin, d’une page, chaque bloc avec sa source et son année\u202f; les données anciennes le disent.',
		at: ['/emploi-local', 'src/lib/server/trades/labour.ts'],
		shown: [
			['src/lib/server/trades/trades.test.ts', 'hold 26 basins and the tensions of 2020'],
			['tests/e2e/public-information.spec.ts', '${path} prints on ${sheets} A4']
		],
		except: 'Les seules données ouvertes de cette installation sont les tensions de 2020.'
	},
	R95: {
		says: 'La fiche a ces sections et «\u00a0nouveaux métiers et filières\u00a0»\u202f; sans donnée, elle dit où chercher.',
		at: ['/emploi-local', 'src/lib/wording/local-labour.ts'],
		shown: [['tests/e2e/public-information.spec.ts', 'the page ${name} is for everybody']],
		except: 'Trois sections sur quatre n’ont pas de donnée ouverte ici, et le disent.'
	},
	R99: {
		says: 'On cherche à deux depuis l’entretien, dans la bibliothèque\u202f; ce que la personne a cherché seule y revient par un code.',
		at: ['/entretiens/[id=id]/pistes', '/kiosque'],
		shown: [
			[
				'tests/e2e/library.spec.ts',
				"an interview picks from the library, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			]
		],
		except:
			'Pas de navigation partagée à distance, ni d’aide pas à pas pour remplir un formulaire d’un autre site.'
	},
	R100: {
		says: 'Trois à cinq ressources sur la page\u202f; le reste va en annexe, et c’est dit.',
		at: ['/entretiens/[id=id]/pistes', '/entretiens/[id=id]/synthese'],
		shown: [
			[
				'tests/e2e/library.spec.ts',
				"an interview picks from the library, ${javaScriptEnabled ? 'with' : 'without'} JavaScript"
			],
			[
				'src/lib/domain/synthesis/annex.test.ts',
				'loses nothing: each line is on the sheet or in the annex, once'
			]
		]
	},
	R101: {
		says: 'La région publie un fichier signé de fiches partagées\u202f; la structure l’essaie, l’applique, le remplace ou le retire.',
		at: ['/region/ressources', '/ressources/region'],
		shown: [
			['tests/contract/library.ts', 'an edition is read, applied, replaced by the next one, and taken back'],
			['tests/contract/library.ts', 'an older edition and another key are refused while one is on the shelf']
		]
	},
	R103: {
		says: 'Les publications régionales arrivent par le même fichier signé\u202f; la fiche papier d’un lieu dit où la trouver et où la commander.',
		at: ['/region/ressources', '/ressources/gerer'],
		shown: [
			[
				'tests/contract/library.ts',
				'what the region publishes is numbered, signed, and read by a structure as it was written'
			],
			['tests/e2e/library.spec.ts', 'a manager adds, checks and withdraws an item, without JavaScript']
		],
		except: 'Pas de stock lieu par lieu pour une fiche venue de la région.'
	}
};
