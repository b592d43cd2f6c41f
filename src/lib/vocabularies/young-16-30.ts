import type { CodeList } from '#lib/vocabularies/types.ts';

export const young1630 = {
	id: 'jeune-16-30',
	title: 'Information droits et loisirs des 16–30 ans (L6111-5 2°)',
	source: '000',
	version: '2026-11',
	entries: [
		{ code: 'oui', label: 'De 16 à 30 ans révolus', cls: 'A', group: 'oui', since: '2026-11' },
		{ code: 'non', label: 'Moins de 16 ans ou plus de 30 ans', cls: 'A', group: 'non', since: '2026-11' },
		{ code: 'non-communique', label: 'Non communiqué', cls: 'A', group: 'non-communique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Young1630 = (typeof young1630)['entries'][number]['code'];
