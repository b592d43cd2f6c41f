import { describe, expect, it, test } from 'vitest';
import { liaisonSheet, type Liaison } from '#lib/domain/papers/liaison.ts';
import { openingPoster, togetherPoster, type Opening } from '#lib/domain/papers/posters.ts';
import { exitQuestionnaire } from '#lib/domain/papers/questionnaire.ts';
import { appointmentSlip } from '#lib/domain/papers/slip.ts';
import { documentText, type SynthesisDocument, type Version } from '#lib/domain/synthesis/document.ts';
import { renderPdf } from '#lib/server/pdf/render.ts';
import {
	liaisonWords,
	openingWords,
	questionnaireWords,
	slipWords,
	togetherWords
} from '#lib/wording/papers.ts';
import { checkPdf } from '../../../../tests/support/pdf-checks.ts';

const STRUCTURE = 'Point Orientation du Centre Bretagne';
const DAY = '2026-11-24';

const opening: Opening = {
	structure: STRUCTURE,
	name: 'Accueil de Carhaix',
	where: '12 rue de l’Invention, 29270 Carhaix-Plouguer',
	phone: '02 61 91 00 01',
	days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((day, at) => ({
		day,
		hours: at < 5 ? '9 h à 12 h et 13 h 30 à 17 h' : 'fermé'
	})),
	dated: false,
	offOnHolidays: true,
	closures: ['Fermé du 24 décembre au 2 janvier'],
	day: DAY
};

const liaison: Liaison = {
	to: 'GRETA de Bretagne occidentale',
	from: STRUCTURE,
	phone: '02 61 91 00 01',
	name: '',
	demand: ['Devenir aide-soignante sans perdre mon salaire'],
	context: ['Je travaille de nuit une semaine sur deux.', 'Je n’ai pas de voiture le mardi.'],
	expectations: ['Connaître les dates et le coût'],
	questions: ['Est-ce que mes neuf ans de métier comptent ?', ''],
	day: DAY
};

const PAPERS: readonly (readonly [name: string, document: SynthesisDocument, pages: number])[] = [
	['opening hours', openingPoster(opening, openingWords), 1],
	['what we can do together', togetherPoster(STRUCTURE, DAY, togetherWords), 1],
	['exit questionnaire', exitQuestionnaire(STRUCTURE, DAY, questionnaireWords), 1],
	['liaison sheet', liaisonSheet(liaison, liaisonWords), 1],
	[
		'slip',
		appointmentSlip(
			{
				title: 'Votre rendez-vous',
				when: 'mardi 24 novembre 2026 à 9 h',
				rows: [
					{ label: 'Où', text: 'Accueil de Carhaix, 12 rue de l’Invention' },
					{ label: 'À apporter', text: '' }
				],
				calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
				structure: STRUCTURE,
				day: DAY
			},
			slipWords
		),
		1
	]
];

const LEAST: Readonly<Record<Version, number>> = { standard: 9.5, bilingue: 9.5, facile: 14, grand: 20 };
const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe.each(PAPERS)('%s', (_name, document, pages) => {
	it('passes the checks of a synthesis, on its page, and says what its model says', async () => {
		const file = await renderPdf(document);
		const { faults, text } = checkPdf(file.bytes, {
			title: document.meta.title,
			least: LEAST[document.version]
		});
		expect(faults).toEqual([]);
		expect(squeezed(text)).toBe(squeezed(documentText(document)));
		expect([file.pages, file.annex, file.replaced]).toEqual([pages, null, []]);
	});
});

test('a poster without hours invites to ask for them; a structure of one place is named once', () => {
	const text = documentText(
		openingPoster({ ...opening, name: STRUCTURE, days: [], closures: [] }, openingWords)
	);
	expect(text).toContain('Demandez-nous nos horaires');
	expect(text).not.toContain('Fermetures');
	expect(text.split(STRUCTURE)).toHaveLength(2);
});

test('the questionnaire asks the five benefits, four faces and « je ne sais pas » each', () => {
	const { blocks } = exitQuestionnaire(STRUCTURE, DAY, questionnaireWords);
	const scales = blocks.filter((block) => block.kind === 'ticks');
	expect(scales).toHaveLength(5);
	for (const { items } of scales)
		expect(items.map(({ paths }) => paths !== undefined)).toEqual([true, true, true, true, false]);
});

test('the liaison sheet has a box a line, none for what was left empty, and a name only when given', () => {
	const text = documentText(liaisonSheet(liaison, liaisonWords));
	expect(text).toContain('Nom, si je le donne');
	expect(documentText(liaisonSheet({ ...liaison, name: 'Maëlle' }, liaisonWords))).not.toContain(
		'Nom, si je'
	);
	const { blocks } = liaisonSheet({ ...liaison, questions: ['', ' '] }, liaisonWords);
	expect(blocks.filter((block) => block.kind === 'heading').map(({ text }) => text)).not.toContain(
		liaisonWords.parts.questions
	);
});
