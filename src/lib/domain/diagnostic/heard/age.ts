import type { Match } from '#lib/domain/diagnostic/heard/cue.ts';
import type { Word } from '#lib/domain/diagnostic/heard/words.ts';
import type { AgeClass } from '#lib/vocabularies/age-class.ts';

const CLASSES: readonly (readonly [from: number, code: AgeClass])[] = [
	[62, '62-plus'],
	[55, '55-61'],
	[45, '45-54'],
	[30, '30-44'],
	[26, '26-29'],
	[18, '18-25'],
	[16, '16-17'],
	[10, 'moins-16']
];

/** Words before « 34 ans » that make it a length of time or somebody else’s age. */
const LENGTHS = new Set(
	'depuis pendant y dans il apres durant tous fait pour ca enfant enfants fils fille ecole'.split(' ')
);
/** Words after it that do: « 15 ans d’expérience », « 12 ans de maison ». */
const OF = new Set('d de dans chez comme que a au en apres aupres plus'.split(' '));

/** The person's age class when the notes say it for certain: « 34 ans », « née en 1990 ». */
export function agesIn(words: readonly Word[], year: number): Match[] {
	const found = words.flatMap((word, at) => byYears(words, at) ?? byBirth(words, at, year) ?? []);
	return found.slice(0, 1);
}

function byYears(words: readonly Word[], at: number): Match | null {
	const number = words[at]!;
	const unit = words[at + 1];
	if (
		!/^\d{1,2}$/.test(number.key) ||
		unit?.key !== 'ans' ||
		number.ofKin ||
		number.supposed ||
		number.denied !== null
	)
		return null;
	const before = words.slice(Math.max(0, at - 3), at).filter(({ clause }) => clause === number.clause);
	if (before.some(({ key }) => LENGTHS.has(key))) return null;
	const after = words[at + 2];
	if (after && after.clause === number.clause && OF.has(after.key)) return null;
	const age = classOf(Number(number.key));
	return age && { topic: `age:${age}`, from: number.from, to: unit.to };
}

/** Born in that year, one is one of two ages: heard when both are of one class. */
function byBirth(words: readonly Word[], at: number, year: number): Match | null {
	const [born, link, date] = words.slice(at, at + 3);
	if (
		!born ||
		!/^nee?$/.test(born.key) ||
		born.ofKin ||
		link?.key !== 'en' ||
		!/^(19|20)\d\d$/.test(date?.key ?? '')
	)
		return null;
	const age = classOf(year - Number(date!.key));
	return age && age === classOf(year - Number(date!.key) - 1)
		? { topic: `age:${age}`, from: born.from, to: date!.to }
		: null;
}

const classOf = (age: number): AgeClass | null => CLASSES.find(([from]) => age >= from)?.[1] ?? null;
