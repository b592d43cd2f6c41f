import type { CodeList } from '#lib/vocabularies/types.ts';

export const contactTypes = {
	id: 'type-contact',
	title: 'Type de contact',
	source: 'BZH seed (API ≠ accueil général ; pas en plusieurs étapes)',
	version: '2026-11',
	entries: [
		{ code: 'api', label: 'Accueil personnalisé et individualisé', cls: 'A', group: 'api', since: '2026-11' },
		{
			code: 'information-simple',
			label: 'Information ponctuelle (sans analyse de la demande)',
			cls: 'A',
			group: 'information-simple',
			since: '2026-11'
		},
		{
			code: 'mediation-information',
			label: 'Médiation de l’information (après une API)',
			cls: 'A',
			group: 'mediation-information',
			since: '2026-11'
		},
		{ code: 'collectif', label: 'Information collective', cls: 'A', group: 'collectif', since: '2026-11' },
		{
			code: 'hors-champ',
			label: 'Demande hors champ (employeur, démarchage, gestion de dossier…)',
			cls: 'A',
			group: 'hors-champ',
			since: '2026-11'
		},
		{
			code: 'interrompu',
			label: 'Entretien interrompu, jamais repris',
			cls: 'A',
			group: 'interrompu',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type ContactType = (typeof contactTypes)['entries'][number]['code'];
