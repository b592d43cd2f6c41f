import type { CodeList } from '#lib/vocabularies/types.ts';

export const channels = {
	id: 'canal',
	title: 'Canal',
	source: 'BZH/NOR seeds; rdv-service-public location_type (public_office, phone, home, visio)',
	version: '2026-11',
	entries: [
		{
			code: 'presentiel',
			label: 'Face à face dans la structure',
			cls: 'A',
			group: 'presentiel',
			since: '2026-11'
		},
		{
			code: 'permanence',
			label: 'Face à face hors les murs (permanence, bus, salon)',
			cls: 'A',
			group: 'permanence',
			since: '2026-11'
		},
		{ code: 'telephone', label: 'Téléphone', cls: 'A', group: 'telephone', since: '2026-11' },
		{ code: 'visio', label: 'Visioconférence', cls: 'A', group: 'visio', since: '2026-11' },
		{ code: 'tchat', label: 'Tchat / messagerie instantanée', cls: 'A', group: 'tchat', since: '2026-11' },
		{ code: 'mail', label: 'Mail', cls: 'A', group: 'mail', since: '2026-11' },
		{ code: 'autre', label: 'Autre (courrier, SMS…)', cls: 'A', group: 'autre', since: '2026-11' }
	]
} as const satisfies CodeList;

export type Channel = (typeof channels)['entries'][number]['code'];
