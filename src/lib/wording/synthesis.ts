import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';
import { dayOfYear, longDay } from '#lib/wording/day.ts';
import { hoursInWords } from '#lib/wording/hours.ts';
import { phoneInWords } from '#lib/wording/phone.ts';
import { standardSentences } from '#lib/wording/standard-sentences.ts';

/** Neutral name of the file: says nothing of the person. */
export const synthesisFileName = (day: CivilDate): string => `synthese-${day}.pdf`;

/** Where the page of an interview held for training says it comes from: nobody can take it for a real one. */
export const PRACTICE_PLACE = 'Entraînement, page fictive';

/** The standard French synthesis; each other version changes what it must and keeps the rest. */
export const synthesisWords: SynthesisWords = {
	version: 'standard',
	lang: 'fr-FR',
	subject: 'Document remis à la fin d’un accueil',
	sentences: standardSentences,
	second: null,
	easy: null,
	footer: (structure) =>
		['Page {page} sur {pages}', 'Service gratuit, confidentiel', structure]
			.filter((part) => part)
			.join(' · '),
	quote: (words) => (/^[«"“]/.test(words) ? words : `«\u00a0${words}\u00a0»`),
	// With a colon any name is good French: « Je choisis : Mission locale. »
	decision: { chosen: 'Je choisis\u00a0:', later: 'Je garde pour plus tard\u00a0:' },
	reasons: ({ reasons }) => reasons,
	asks: ({ asks }) => (asks === null ? [] : [asks]),
	askedBy: '\u00a0:',
	colon: '\u00a0:',
	separator: '\u202f; ',
	source: (source, checkedOn) => [
		[`Source\u00a0: ${source}`, checkedOn ? `vérifié le ${dayOfYear(checkedOn)}` : 'à vérifier']
			.filter((part) => part !== 'Source\u00a0: ')
			.join(', ')
	],
	offerSource: (source, day, toVerify) => {
		const known = source ? `Source\u00a0: ${source}, ${dayOfYear(day)}` : dayOfYear(day);
		return [toVerify ? `${known}, à vérifier avant d’appeler ou d’y aller` : known];
	},
	qrAlt: (leadsTo) => `QR code vers le site\u00a0: ${leadsTo}`,
	planCodeAlt: 'QR code qui contient mon prochain pas et le numéro à appeler',
	on: 'Le',
	day: longDay,
	phone: phoneInWords,
	hours: hoursInWords,
	distance: (km) =>
		km < 1 ? 'à moins de 1\u00a0km' : `à ${Math.round(km).toLocaleString('fr-FR')}\u00a0km environ`
};
