import type { SeenOption } from '#lib/domain/interview/interview.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';
import { acronyms } from '#lib/wording/acronyms.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { easyAsks } from '#lib/wording/easy-asks.ts';
import { easyReasons } from '#lib/wording/easy-reasons.ts';
import { easySentences } from '#lib/wording/easy-sentences.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { reasonText } from '#lib/wording/referral.ts';
import { synthesisWords } from '#lib/wording/synthesis.ts';

/** An interview keeps its reasons as sentences: what each becomes in easy words. */
const EASY_REASONS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(easyReasons).map(([code, easy]) => [
		reasonText({ code, params: {}, sensitive: false }),
		easy
	])
);

/** A sentence of ours in easy words; another one, written by somebody, as it is. */
const reasonsOf = ({ reasons }: SeenOption): readonly string[] =>
	reasons.flatMap((reason) => EASY_REASONS.get(reason) ?? [reason]);

function asksOf({ network, asks }: SeenOption): readonly string[] {
	const isOurs = asks === networkWords[network]?.asks;
	return (isOurs ? easyAsks[network] : undefined) ?? (asks === null ? [] : [asks]);
}

/** The page « version facile à lire ». */
export const easyWords: SynthesisWords = {
	...synthesisWords,
	version: 'facile',
	sentences: easySentences,
	easy: {
		stepNumber: (number) => `Mon étape numéro ${number}`,
		rows: {
			day: 'Date',
			place: 'Lieu',
			address: 'Adresse',
			phone: 'Téléphone',
			hours: 'Ouvert',
			distance: 'Distance'
		},
		explained: 'Les mots difficiles sont expliqués à la fin.',
		glossary: acronyms
	},
	footer: (structure) =>
		['Page {page} sur {pages}', 'Service gratuit', structure].filter((part) => part).join(' · '),
	reasons: reasonsOf,
	asks: asksOf,
	askedBy: ' peut me demander\u00a0:',
	source: (source, checkedOn) => [
		...(source ? [`Cette information vient de : ${source}.`] : []),
		checkedOn ? `Elle a été vérifiée le ${dayOfYear(checkedOn)}.` : 'Elle est à vérifier.'
	],
	offerSource: (source, day, toVerify) => [
		...(source ? [`Cette adresse vient de : ${source}.`] : []),
		`Elle date du ${dayOfYear(day)}.`,
		...(toVerify ? ['Je vérifie avant d’appeler ou de venir.'] : [])
	],
	distance: (km) =>
		km < 1 ? 'moins de 1 kilomètre' : `environ ${Math.round(km).toLocaleString('fr-FR')} ${unit(km)}`
};

const unit = (km: number): string => (Math.round(km) < 2 ? 'kilomètre' : 'kilomètres');
