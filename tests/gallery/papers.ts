import { liaisonSheet, type Liaison } from '#lib/domain/papers/liaison.ts';
import { openingPoster, togetherPoster, type Opening } from '#lib/domain/papers/posters.ts';
import { exitQuestionnaire } from '#lib/domain/papers/questionnaire.ts';
import { appointmentSlip } from '#lib/domain/papers/slip.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import {
	liaisonWords,
	openingWords,
	questionnaireWords,
	slipWords,
	togetherWords
} from '#lib/wording/papers.ts';

const STRUCTURE = 'Point Orientation du Centre Bretagne';
const PHONE = '02 61 91 00 01';
const DAY = '2026-11-24';

/** The fictional place of the cast, as its door says it. */
export const opening: Opening = {
	structure: STRUCTURE,
	name: 'Accueil de Carhaix',
	where: '12 rue de l’Invention, 29270 Carhaix-Plouguer',
	phone: PHONE,
	days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((day, at) => ({
		day,
		hours: at < 5 ? '9\u00a0h à 12\u00a0h et 13\u00a0h\u00a030 à 17\u00a0h' : 'fermé'
	})),
	dated: false,
	offOnHolidays: true,
	closures: ['Fermé du 24 décembre 2026 au 2 janvier 2027'],
	day: DAY
};

/** What a fictional person might let another service know. */
export const liaison: Liaison = {
	to: 'GRETA de Bretagne occidentale',
	from: STRUCTURE,
	phone: PHONE,
	name: '',
	demand: ['Devenir aide-soignante sans perdre mon salaire'],
	context: ['Je travaille de nuit une semaine sur deux.', 'Je n’ai pas de voiture le mardi.'],
	expectations: ['Connaître les dates et le coût'],
	questions: ['Est-ce que mes neuf ans de métier comptent\u202f?'],
	day: DAY
};

const slip = {
	title: 'Votre rendez-vous',
	when: 'mardi 24 novembre 2026 à 9\u00a0h',
	rows: [
		{ label: 'Où', text: 'Accueil de Carhaix, 12 rue de l’Invention' },
		{ label: 'À apporter', text: 'Rien d’obligatoire.' }
	],
	calendar:
		'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Degemer//FR\r\nBEGIN:VEVENT\r\nUID:exemple\r\n' +
		'DTSTAMP:20261120T080000Z\r\nDTSTART:20261124T080000Z\r\nDTEND:20261124T090000Z\r\n' +
		'SUMMARY:Rendez-vous\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
	structure: STRUCTURE,
	day: DAY
} as const;

/** The papers other than the synthesis, filled for the fictional place of the cast. */
export const papers: Readonly<Record<string, SynthesisDocument>> = {
	'affiche-horaires': openingPoster(opening, openingWords),
	'affiche-ensemble': togetherPoster(STRUCTURE, DAY, togetherWords),
	questionnaire: exitQuestionnaire(STRUCTURE, DAY, questionnaireWords),
	'billet-rendez-vous': appointmentSlip(slip, slipWords),
	'fiche-liaison': liaisonSheet(liaison, liaisonWords)
};
