import type { CodeList } from '#lib/vocabularies/types.ts';

export const appointmentStatuses = {
	id: 'statut-rdv',
	title: 'Statut du rendez-vous pris (si retour)',
	source: 'rdv-service-public `rdv.rb` enum (unknown, seen, excused, revoked, noshow)',
	version: '2026-11',
	entries: [
		{
			code: 'inconnu',
			label: 'Inconnu',
			cls: 'A',
			group: 'inconnu',
			rdvServicePublic: 'unknown',
			since: '2026-11'
		},
		{
			code: 'honore',
			label: 'Honoré',
			cls: 'A',
			group: 'honore',
			rdvServicePublic: 'seen',
			since: '2026-11'
		},
		{
			code: 'annule-personne',
			label: 'Annulé par la personne',
			cls: 'A',
			group: 'annule-personne',
			rdvServicePublic: 'excused',
			since: '2026-11'
		},
		{
			code: 'annule-service',
			label: 'Annulé par le service',
			cls: 'A',
			group: 'annule-service',
			rdvServicePublic: 'revoked',
			since: '2026-11'
		},
		{
			code: 'non-honore',
			label: 'Non honoré',
			cls: 'A',
			group: 'non-honore',
			rdvServicePublic: 'noshow',
			since: '2026-11'
		}
	]
} as const satisfies CodeList;

export type AppointmentStatus = (typeof appointmentStatuses)['entries'][number]['code'];
