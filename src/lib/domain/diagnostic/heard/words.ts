import { textKey } from '#lib/domain/shared/text-key.ts';

/** What the words around a word do to it. */
export type Stance = {
	/** Where the word that denies it stands, in UTF-16 units: « pas de permis » begins at « pas ». */
	readonly denied: number | null;
	readonly wished: boolean;
	/** Said of somebody close, not of the person. */
	readonly ofKin: boolean;
	/** « Si je perds… »: nothing is known. */
	readonly supposed: boolean;
	/** Over: « formation terminée », « ancien militaire ». */
	readonly over: boolean;
};

/** A word of the notes. */
export type Word = Stance & {
	/** Without accents or capitals. */
	readonly key: string;
	/** Where it stands in the notes, in UTF-16 units. */
	readonly from: number;
	readonly to: number;
	/** A cue never reads across the end of a sentence. */
	readonly sentence: number;
	readonly clause: number;
};

type Token = { readonly key: string; readonly from: number; readonly to: number };

/** The notes as words, each with its stance: a few plain rules over each clause, in the order one reads. */
export function wordsOf(notes: string): Word[] {
	const words: Word[] = [];
	let sentence = 0;
	let clause: Token[] = [];
	let clauses = 0;
	let carried = false;
	let end = 0;
	const close = (breaks: 'clause' | 'comma' | 'sentence') => {
		const read = stances(clause, carried);
		words.push(...clause.map((token, at) => ({ ...token, ...read[at]!, sentence, clause: clauses })));
		carried = breaks === 'clause' && (read.at(-1)?.ofKin ?? false);
		if (breaks === 'sentence') sentence += 1;
		clauses += 1;
		clause = [];
	};
	for (const token of tokensOf(notes)) {
		const between = notes.slice(end, token.from);
		if (/[.;!?\n…]/.test(between)) close('sentence');
		else if (/[,:()/–—«»"]|\s-\s/.test(between)) close('comma');
		else if (LINKS.has(token.key)) close('clause');
		clause.push(token);
		end = token.to;
	}
	close('sentence');
	return words;
}

function tokensOf(notes: string): Token[] {
	return [...notes.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map((found) => ({
		key: textKey(found[0]),
		from: found.index,
		to: found.index + found[0].length
	}));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open a new clause. */
const LINKS = set('mais car parce donc et ou puis sauf alors ni pourtant quand comme');
const WISHES = set(
	'veut veux voudrait voudrais vouloir souhaite souhaiterait souhaiterais aimerait aimerais envie cherche cherchait chercher ' +
		'recherche trouver devenir projet objectif passer preparer prepare vise viser pense penser envisage espere obtenir ' +
		'reve savoir interesse interessee quel quelle quels quelles comment propose proposer demande veulent avoir pour idee ' +
		'decrocher retrouver refuse signer financer'
);
const KIN = set(
	'mari femme conjoint conjointe compagne compagnon copain copine fils fille filles frere soeur mere pere parents ami amie amis ' +
		'patron chef voisin voisine collegue collegues cousin cousine neveu niece oncle tante maman papa enfant enfants beau belle ' +
		'mec tuteur ainee aine cadet cadette ado'
);
const OWNERS = set('mon ma mes son sa ses un une le la les l leur leurs deux trois grand');
const SELF = set('je j elle il moi lui');
const OVER = set(
	'termine terminee finie fini finis ancien ancienne anciennement ex deja obtenu obtenue faite etait avait jadis avant autrefois'
);

/** The stance of each word of one clause; `carried`: the clause before spoke of somebody close. */
function stances(clause: readonly Token[], carried: boolean): Stance[] {
	const keys = clause.map(({ key }) => key);
	const denied = denials(keys);
	const wish = keys.findIndex((key) => WISHES.has(key));
	const self = keys.findIndex((key) => SELF.has(key));
	const kin = keys.findIndex(
		(key, at) => KIN.has(key) && OWNERS.has(keys[at - 1] ?? '') && keys[at + 1] !== 'de'
	);
	const close =
		kin >= 0 && (self < 0 || self > kin + 6) && !helped(keys, kin) ? kin : carried && self < 0 ? 0 : Infinity;
	const supposed = keys[0] === 'si' || (keys[0] === 's' && SELF.has(keys[1] ?? ''));
	const over = keys.some((key) => OVER.has(key));
	return keys.map((_key, at) => ({
		denied: clause[denied.get(at) ?? -1]?.from ?? null,
		wished: wish >= 0 && at > wish,
		ofKin: at >= close,
		supposed,
		over
	}));
}

/** « Aide sa mère », « avec son mari »: somebody close is there, but the clause speaks of the person. */
const helped = (keys: readonly string[], kin: number): boolean =>
	kin >= 2 && !['que', 'qu', 'et', 'quand', 'car', 'mais'].includes(keys[kin - 2] ?? '');

const NOT = set('pas jamais aucun aucune sans ni rien guere zero 0 point');
/** Words under which what follows is scarce. */
const SCARCE = set('manque peu absence');
const NEAR = 4;
const FAR = 7;

/**
 * The denied words of a clause, each with its denial: after « pas », « sans », « aucun », between « ne » and « pas », after
 * « plus de ». « Pas mal », « pas que » and « sans perdre » deny nothing.
 */
function denials(keys: readonly string[]): Map<number, number> {
	const denied = new Map<number, number>();
	const mark = (by: number, upTo: number) => {
		for (let at = by + 1; at < Math.min(keys.length, upTo); at += 1) denied.set(at, by);
	};
	keys.forEach((key, at) => {
		const next = keys[at + 1] ?? '';
		const ne = keys.slice(Math.max(0, at - NEAR), at).findLastIndex((word) => word === 'ne' || word === 'n');
		const by = ne < 0 ? at : Math.max(0, at - NEAR) + ne;
		if (SCARCE.has(key) && keys[at - 1] !== 'un' && isOf(next)) mark(at, at + NEAR + 1);
		if (key === 'plus' && (ne >= 0 || (isOf(next) && !MORE.has(keys[at - 1] ?? '')))) mark(by, at + FAR);
		if (
			!NOT.has(key) ||
			(key === 'pas' && NOT_A_DENIAL.has(next)) ||
			(key === 'sans' && /^(per|quit)/.test(next))
		)
			return;
		const burden = keys.findIndex((word, place) => place > at && place <= at + 2 && BURDENS.test(word));
		if (burden >= 0) mark(by, burden + 1);
		else mark(by, at + (key === 'sans' || key.startsWith('aucun') ? NEAR : FAR) + 1);
	});
	return denied;
}

/** « Pas peur de l’ordinateur », « aucun souci de garde »: the burden is denied, not what it would weigh on. */
const BURDENS = /^(peur|souci|problem|difficult|crainte|gene|mal$)/;

const isOf = (key: string): boolean => key === 'de' || key === 'd';
/** Before « plus de », these make it « more ». */
const MORE = set('en de a le voudrait veut avoir gagner beaucoup');
const NOT_A_DENIAL = set('mal que seulement sans cher');
