import type { CodeList } from '#lib/vocabularies/types.ts';

export const sessionFacts = {
	id: 'fait-seance',
	title: 'Faits utiles à l’orientation (en mémoire seulement)',
	source: 'Own proposal: the facts the rule engine needs beyond statut/âge; see vignettes.json',
	version: '2026-11',
	entries: [
		{
			code: 'boe',
			label: 'Bénéficiaire de l’obligation d’emploi (RQTH…) ou démarche en cours',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'obstacle-sante',
			label: 'La santé / le handicap est l’obstacle principal',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{ code: 'cadre', label: 'Cadre (ou poste visé cadre)', cls: 'C*', group: null, since: '2026-11' },
		{
			code: 'jeune-diplome',
			label: 'Jeune diplômé·e du supérieur (bac+3 et plus)',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{ code: 'referent-existant', label: 'A déjà un référent', cls: 'C*', group: null, since: '2026-11' },
		{
			code: 'cep-deja-fait',
			label: 'CEP déjà fait, projet validé',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'apprentissage-plus-45-jours',
			label: 'Apprentissage : plus de 45 jours en entreprise',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{ code: 'demission-envisagee', label: 'Démission envisagée', cls: 'C*', group: null, since: '2026-11' },
		{
			code: 'licenciement-economique',
			label: 'Licenciement économique, CSP proposé',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'salaires-impayes',
			label: 'Salaires impayés / litige en cours',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'refus-bancaire',
			label: 'Pas d’accès au crédit bancaire',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'installation-agricole',
			label: 'Projet d’installation agricole',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{ code: 'asile-en-cours', label: 'Demande d’asile en cours', cls: 'C*', group: null, since: '2026-11' },
		{
			code: 'protection-recente',
			label: 'Protection internationale récente, CIR signé',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'protection-temporaire',
			label: 'Protection temporaire (Ukraine)',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'justice',
			label: 'Détention, suivi judiciaire, sortie récente',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{ code: 'ase', label: 'Aide sociale à l’enfance', cls: 'C*', group: null, since: '2026-11' },
		{
			code: 'violences-stabilisees',
			label: 'Violences passées, situation stable',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'discrimination',
			label: 'Recours pour discrimination demandé',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{ code: 'employeur', label: 'C’est un employeur qui demande', cls: 'C*', group: null, since: '2026-11' },
		{
			code: 'accessibilite',
			label: 'Aménagement d’échange nécessaire (LSF, écrit, lecture…)',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{
			code: 'contrat-professionnalisation',
			label: 'Contrat de professionnalisation (et non d’apprentissage)',
			cls: 'C*',
			group: null,
			since: '2026-11'
		},
		{ code: 'interprete', label: 'Interprète ou aide présente', cls: 'C*', group: null, since: '2026-11' }
	]
} as const satisfies CodeList;

export type SessionFact = (typeof sessionFacts)['entries'][number]['code'];
