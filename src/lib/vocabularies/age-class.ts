import type { CodeList } from '#lib/vocabularies/types.ts';

export const ageClasses = {
	id: 'tranche-age',
	title: 'Tranche d’âge',
	source:
		'Boundaries = legal thresholds: 16/18 (obligation de formation), 26 (mission locale, 25 révolus), 30 (CEJ RQTH 29 révolus; droit 16–30 ans L6111-5), 62+ fin de carrière',
	version: '2026-11',
	entries: [
		{ code: 'moins-16', label: 'Moins de 16 ans', cls: 'B', group: 'moins-18', since: '2026-11' },
		{ code: '16-17', label: '16–17 ans', cls: 'B', group: 'moins-18', since: '2026-11' },
		{ code: '18-25', label: '18–25 ans', cls: 'A', group: '18-25', since: '2026-11' },
		{ code: '26-29', label: '26–29 ans', cls: 'A', group: '26-29', since: '2026-11' },
		{ code: '30-44', label: '30–44 ans', cls: 'A', group: '30-44', since: '2026-11' },
		{ code: '45-54', label: '45–54 ans', cls: 'A', group: '45-54', since: '2026-11' },
		{ code: '55-61', label: '55–61 ans', cls: 'A', group: '55-plus', since: '2026-11' },
		{ code: '62-plus', label: '62 ans et plus', cls: 'B', group: '55-plus', since: '2026-11' },
		{ code: 'non-communique', label: 'Non communiqué', cls: 'A', group: 'non-communique', since: '2026-11' }
	]
} as const satisfies CodeList;

export type AgeClass = (typeof ageClasses)['entries'][number]['code'];
