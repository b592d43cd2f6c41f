import { textKey } from '#lib/domain/shared/text-key.ts';

/**
 * The figure of attendance that a text states, in its own words; null when it states none. Quality is not attendance
 * (BZH IV: « Cette démarche ne sera pas confondue avec le suivi quantitatif »): such a figure belongs to the report.
 * Dates, hours, articles, half-days, shares of sheets, trainings of the team and checks of a sample are no volume.
 */
export function volumeIn(text: string): string | null {
	const words = wordsOf(text);
	for (let at = 0; at < words.length; at++) {
		const found = countedPublic(words, at) ?? shareOfAttendance(words, at) ?? attendance(words, at);
		if (found !== null) return excerpt(text, words, at, found);
	}
	return null;
}

/** A word as written, its key, where it stands, and whether a stop comes right after it. */
type Word = { readonly key: string; readonly from: number; readonly to: number; readonly stops: boolean };

/** How far the words that go together stand. */
const NEAR = 5;

const NUMBER =
	/^(\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|milliers?|dizaines?|centaines?|douzaines?|vingtaines?|trentaines?|quarantaines?|cinquantaines?)$/;
const BETWEEN = /^(de|d|des|nouveaux?|nouvelles?|autres?|jeunes|premiers|premieres|et|x)$/;
const PUBLIC =
	/^(personnes?|jeunes?|visiteurs?|visiteuses?|visites?|visios?|demandeurs?|demandeuses?|beneficiaires?|publics?|passages?|contacts?|appels?|entretiens?|accueils?|rendez|rdv|api|sollicitations?|lyceens?|lyceennes?|etudiants?|etudiantes?|salaries?|salariees?|femmes?|hommes?|inscrits?|inscriptions?|adultes?|allocataires?|eleves?|candidats?|entrees?)$/;
const RECEIVED =
	/^(recue?s?|accueillie?s?|venue?s?|suivie?s?|orientee?s?|accompagnee?s?|renseignee?s?|an|annee|mois|semaine|jour|semestre|trimestre|realisee?s?|menee?s?|enregistree?s?)$/;
/** The team itself, or a sample that was looked at: tangible, and no attendance. */
const NO_PUBLIC =
	/^(equipe|formee?s?|collegues?|relue?s?|relus|observee?s?|verifiee?s?|controlee?s?|tiree?s?|ecoutee?s?|presentes?|assise?s?|mobilite)$/;
const CAPACITY = /^(pour|salle|places?|jusqu|capacite|sur|chiffres?|lignes?|gestes?)$/;
const ATTENDANCE =
	/^(frequentation|affluence|frequentations|visites?|passages|accueils?|entrees|entretiens|contacts)$/;
const MONTH =
	/^(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|heures?|h|minutes?|min|ans|article|demi|jours?|semaines?|axe|point|page|version)$/;
const GROWN = /^(double|doublee?s?|triple|triplee?s?)$/;

/** « 340 personnes reçues », « une centaine de jeunes ». */
function countedPublic(words: readonly Word[], at: number): number | null {
	if (!isQuantity(words, at)) return null;
	let next = at + 1;
	while (next < words.length && !words[next - 1]!.stops && isBetween(words, next)) next++;
	const noun = words[next];
	if (!noun || words[next - 1]!.stops || !PUBLIC.test(noun.key)) return null;
	const after = sentenceAfter(words, next).map(({ key }) => key);
	if (after.some((key) => RECEIVED.test(key))) return next + after.findIndex((key) => RECEIVED.test(key)) + 1;
	if (after.some((key) => NO_PUBLIC.test(key))) return null;
	const before = words.slice(Math.max(0, at - 2), at).filter(({ stops }) => !stops);
	return before.some(({ key }) => CAPACITY.test(key)) ? null : next;
}

/** « +12 % de fréquentation », « les accueils ont progressé de 12 % ». */
function shareOfAttendance(words: readonly Word[], at: number): number | null {
	if (words[at]?.key !== '%') return null;
	const after = sentenceAfter(words, at).findIndex(({ key }) => ATTENDANCE.test(key));
	if (after >= 0) return at + after + 1;
	return sentenceBefore(words, at).some(({ key }) => ATTENDANCE.test(key)) ? at : null;
}

/** « fréquentation : 340 », « l’affluence a doublé ». */
function attendance(words: readonly Word[], at: number): number | null {
	if (!/^(frequentations?|affluence)$/.test(words[at]!.key)) return null;
	const after = words.slice(at + 1, at + 1 + NEAR);
	const found = after.findIndex(
		({ key }, index) => GROWN.test(key) || (isQuantity(words, at + 1 + index) && /^\d/.test(key))
	);
	return found < 0 ? null : at + 1 + found;
}

/** A number that counts: neither a day, an hour, an article nor a year. */
function isQuantity(words: readonly Word[], at: number): boolean {
	const { key } = words[at]!;
	if (!NUMBER.test(key)) return false;
	const before = words[at - 1];
	const isYear = /^(19|20)\d\d$/.test(key);
	if (
		isYear &&
		before &&
		!before.stops &&
		(MONTH.test(before.key) || /^(en|depuis|annee|de|fin|debut)$/.test(before.key))
	)
		return false;
	const next = words[at + 1];
	return !(next && !words[at]!.stops && MONTH.test(next.key));
}

/** What may stand between a number and what it counts: « 3 000 », « nouvelles », « de ». */
const isBetween = (words: readonly Word[], at: number): boolean =>
	(BETWEEN.test(words[at]!.key) &&
		!(PUBLIC.test(words[at]!.key) && !PUBLIC.test(words[at + 1]?.key ?? ''))) ||
	NUMBER.test(words[at]!.key);

function sentenceAfter(words: readonly Word[], at: number): Word[] {
	const found: Word[] = [];
	for (let next = at; next < words.length - 1 && found.length < NEAR && !words[next]!.stops; next++)
		found.push(words[next + 1]!);
	return found;
}

function sentenceBefore(words: readonly Word[], at: number): Word[] {
	const found: Word[] = [];
	for (let last = at - 1; last >= 0 && found.length <= NEAR && !words[last]!.stops; last--)
		found.push(words[last]!);
	return found;
}

/** Words and percents; figures glued to a letter, a point, a hyphen or a slash (articles, dates, codes) are no number. */
function wordsOf(text: string): Word[] {
	const found: Word[] = [];
	for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.,:/-]\p{N}[\p{L}\p{N}]*)*|%/gu)) {
		const [written] = match;
		const to = match.index + written.length;
		const isPlain = !/\d/.test(written) || /^\d+(,\d+)?$/.test(written);
		const key = written === '%' ? '%' : isPlain ? textKey(written).split(' ')[0]! : 'code';
		const glued = /[-./]$/.test(text.slice(0, match.index)) && /\d/.test(written);
		const stops =
			/^\s*[.;:!?\n(,]/.test(text.slice(to, to + 3)) && !/^\s*:\s*\d/.test(text.slice(to, to + 5));
		found.push({ key: glued && key !== '%' ? 'code' : key, from: match.index, to, stops });
	}
	return found;
}

const excerpt = (text: string, words: readonly Word[], one: number, other: number): string => {
	const [first, last] = one < other ? [one, other] : [other, one];
	return text.slice(words[first]!.from, words[last]!.to).replace(/\s+/g, ' ').slice(0, 80);
};
