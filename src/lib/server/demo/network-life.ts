import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import {
	addConcern,
	addEvent,
	answerConcern,
	answerNetwork,
	askNetwork,
	writePresence,
	type NewEvent
} from '#lib/server/stores/index.ts';
import type { NetworkEventKind } from '#lib/vocabularies/network-event.ts';

/** Days from today, kind, title, place, minutes, professionals, public; an event to come has no counts. */
const EVENTS: readonly (readonly [
	days: number,
	kind: NetworkEventKind,
	title: string,
	place: string,
	minutes: number,
	staff: number | null,
	heads: number | null
])[] = [
	[-300, 'formation', 'Écouter et reformuler', 'Carhaix', 420, 2, null],
	[-240, 'immersion', 'Une journée chez un partenaire', 'Rostrenen', 360, 1, null],
	[-150, 'reunion-territoriale', 'Rencontre du territoire', 'Carhaix', 150, 1, null],
	[-90, 'donnees-locales', 'Lecture de la fiche du bassin en équipe', 'Carhaix', 60, 3, null],
	[-60, 'manifestation', 'Forum des métiers', 'Carhaix', 300, 2, 140],
	[-30, 'innovation', 'Permanence au marché', 'Carhaix', 180, 2, 25],
	[12, 'echange-pratiques', 'Échange de pratiques entre structures', 'Pontivy', 180, null, null],
	[26, 'manifestation', 'Portes ouvertes de l’accueil', 'Carhaix', 240, null, null]
];

/** Two years of the life of a fictional network would teach no more than one: a few events, a question, a register. */
export async function seedNetworkLife(structureId: string, otherId: string, now: Date): Promise<void> {
	const today = civilDate(now);
	const event = (days: number, more: Partial<NewEvent>): NewEvent => ({
		...{ structureId, kind: 'formation', day: addDays(today, days), title: '', place: '', minutes: null },
		...{ fromTime: '09:30', toTime: '', isPublic: false, staff: null, heads: null },
		...more
	});
	for (const [days, kind, title, place, minutes, staff, heads] of EVENTS) {
		const isPublic = kind === 'manifestation';
		await addEvent(event(days, { kind, title, place, minutes, staff, heads, isPublic }), now);
	}
	const offer = { structureId: otherId, kind: 'offre-regionale', place: 'En ligne', minutes: 180 } as const;
	const past = await addEvent(event(-45, { ...offer, title: 'Lutter contre les stéréotypes' }), now);
	await addEvent(event(40, { ...offer, title: 'Le droit à la formation, mis à jour' }), now);
	await writePresence(past, structureId, 2);
	const question = await askNetwork(
		otherId,
		{
			question: 'Qui peut financer une formation courte pendant un arrêt de travail ?',
			context: 'CDI, arrêt de plusieurs mois, envie de préparer un changement de métier.'
		},
		now
	);
	await answerNetwork(
		question,
		structureId,
		'L’assurance maladie peut autoriser un essai encadré ou une formation : commencer par son service social.',
		now
	);
	const concern = await addConcern(
		structureId,
		{
			kind: 'reclamation',
			receivedOn: addDays(today, -50),
			subject: 'Porte close un mercredi annoncé ouvert.'
		},
		now
	);
	await answerConcern(concern, structureId, {
		answeredOn: addDays(today, -47),
		measure: 'Excuses, affiche corrigée, fermetures annoncées deux semaines avant.'
	});
}
