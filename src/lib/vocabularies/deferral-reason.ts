import type { CodeList } from '#lib/vocabularies/types.ts';

export const deferralReasons = {
	id: 'motif-differe',
	title: 'Pourquoi l’échange a été différé',
	source: 'Own proposal; R50 (deferral needs a one-click reason)',
	version: '2026-11',
	entries: [
		{ code: 'affluence', label: 'Affluence', cls: 'A', group: 'affluence', since: '2026-11' },
		{
			code: 'demande-personne',
			label: 'Demande de la personne',
			cls: 'A',
			group: 'demande-personne',
			since: '2026-11'
		},
		{ code: 'documents', label: 'Documents à préparer', cls: 'A', group: 'documents', since: '2026-11' },
		{
			code: 'horaires-trajet',
			label: 'Horaires ou trajet',
			cls: 'A',
			group: 'horaires-trajet',
			since: '2026-11'
		},
		{ code: 'autre', label: 'Autre raison', cls: 'A', group: 'autre', since: '2026-11' }
	]
} as const satisfies CodeList;

export type DeferralReason = (typeof deferralReasons)['entries'][number]['code'];
