import MiniSearch from 'minisearch';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { libraryThemes } from '#lib/vocabularies/library-theme.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

const LABELS = new Map<string, string>(libraryThemes.entries.map(({ code, label }) => [code, label]));
const SMALL_WORDS = new Set(
	'a au aux d de des du en et l la le les m mes mon ma n ne ou par pour s se ses un une'.split(' ')
);
const LONGEST_QUERY = 100;

/**
 * Items that hold the words, best first, then in the order they came: accents, endings and a wrong letter do not matter.
 * Every item when nothing is asked. All the words, or else some of them.
 */
export function searchItems<Item extends ResourceEntry>(items: readonly Item[], words: string): Item[] {
	const asked = wordsOf(words.slice(0, LONGEST_QUERY));
	if (asked.length === 0) return [...items];
	const index = indexOf(items);
	const options = {
		prefix: (term: string) => term.length > 2,
		fuzzy: (term: string) => (term.length > 4 ? 0.25 : false),
		boost: { title: 3, themes: 2 }
	} as const;
	const text = asked.join(' ');
	const all = index.search(text, { ...options, combineWith: 'AND' });
	const found = all.length > 0 ? all : index.search(text, { ...options, combineWith: 'OR' });
	// The shelf has one order, so that items as close to the words as one another have one too.
	return found.flatMap(({ id }) => items[id as number] ?? []);
}

/** Indexes of the shelves read last, by what they hold: an item that changes makes another one. */
const INDEXES = new Map<string, MiniSearch<{ at: number }>>();
const MOST_INDEXES = 8;

function indexOf(items: readonly ResourceEntry[]): MiniSearch<{ at: number }> {
	const rows = items.map((item, at) => ({ at, ...fieldsOf(item) }));
	const key = JSON.stringify(rows);
	const known = INDEXES.get(key);
	if (known) return known;
	const index = new MiniSearch<{ at: number }>({
		idField: 'at',
		fields: ['title', 'about', 'source', 'themes', 'more'],
		tokenize: wordsOf,
		processTerm: (term) => term
	});
	index.addAll(rows);
	const [oldest] = INDEXES.keys();
	if (INDEXES.size >= MOST_INDEXES && oldest !== undefined) INDEXES.delete(oldest);
	INDEXES.set(key, index);
	return index;
}

const fieldsOf = (item: ResourceEntry) => ({
	title: item.title,
	about: item.about,
	source: item.source,
	themes: item.themes.map((theme) => LABELS.get(theme) ?? '').join(' '),
	more: [item.audience, item.language, ...Object.values(item.procedure ?? {}), item.paper?.place]
		.filter(Boolean)
		.join(' ')
});

const wordsOf = (text: string): string[] =>
	textKey(text)
		.split(' ')
		.filter((word) => word !== '' && !SMALL_WORDS.has(word));
