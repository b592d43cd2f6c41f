import { freshnessOf, toReadAgainOn, webAddressOf, type ShelfItem } from '#lib/domain/library/item.ts';
import { OBSTACLE_THEMES, SUBJECT_THEMES } from '#lib/domain/library/needs.ts';
import { proposed, themesOf, type Needs } from '#lib/domain/library/proposed.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { isCodeOf } from '#lib/domain/shared/codes.ts';
import { searchItems } from '#lib/server/library/search.ts';
import { demandSubjects, type DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import { libraryThemes } from '#lib/vocabularies/library-theme.ts';
import { obstacles, type ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import { PROCEDURE_PARTS, RESOURCE_KINDS } from '#lib/vocabularies/resource.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import type { Option } from '#lib/wording/options.ts';
import {
	freshnessText,
	KIND_NAMES,
	ORIGIN_NAMES,
	PROCEDURE_NAMES,
	qualityText,
	themesText
} from '#lib/wording/resources.ts';

const LONGEST = 100;

/** What is asked of the library; everything is optional. */
export type LibraryQuery = {
	readonly mots: string;
	readonly theme: string;
	readonly besoin: string;
	readonly sorte: string;
	readonly facile: boolean;
};

/** What an address or a form asks of the library; what is no known choice is left out. */
export function libraryQuery(read: (name: string) => string | null): LibraryQuery {
	const of = (name: string): string => (read(name) ?? '').trim().slice(0, LONGEST);
	const [theme, sorte] = [of('theme'), of('sorte')];
	return {
		mots: of('mots'),
		theme: isCodeOf(libraryThemes, theme) ? theme : '',
		besoin: needsIn(of('besoin')) ? of('besoin') : '',
		sorte: RESOURCE_KINDS.some((kind) => kind === sorte) ? sorte : '',
		facile: of('facile') !== ''
	};
}

/** The items that answer: by words, the best first; by need, what answers it most; otherwise in the order of the shelf. */
export function findItems<Item extends ShelfItem>(shelf: readonly Item[], query: LibraryQuery): Item[] {
	const needs = needsIn(query.besoin);
	const answering = needs
		? proposed(shelf, needs)
				.filter(({ answers, first }) => first || answers > 0)
				.map(({ item }) => item)
		: shelf;
	const kept = answering.filter(
		({ themes, kind, easyRead }) =>
			(query.theme === '' || themes.some((theme) => theme === query.theme)) &&
			(query.sorte === '' || kind === query.sorte) &&
			(!query.facile || easyRead === true)
	);
	if (query.mots === '') return kept;
	// One index for the whole shelf, whatever the need or the theme.
	return searchItems(shelf, query.mots).filter((item) => kept.includes(item));
}

/** « objet.vae » or « frein.mobilite-permis », as the needs they stand for; null for anything else. */
function needsIn(need: string): Needs | null {
	const [what = '', code = ''] = need.split('.');
	const none: Needs = { subjects: [], obstacles: [], facts: [] };
	if (what === 'objet' && isCodeOf(demandSubjects, code))
		return { ...none, subjects: [code as DemandSubject] };
	if (what === 'frein' && isCodeOf(obstacles, code)) return { ...none, obstacles: [code as ObstacleCode] };
	return null;
}

/** The lists that the library is searched by. */
export const libraryChoices = () => ({
	themes: libraryThemes.entries.map(({ code, label }) => ({ code, label })),
	kinds: RESOURCE_KINDS.map((code) => ({ code, label: KIND_NAMES[code] })),
	needs: needOptions()
});

const needOptions = (): Option[] => [
	...demandSubjects.entries
		.filter(({ code }) => SUBJECT_THEMES[code].length > 0)
		.map(({ code, label }) => ({ code: `objet.${code}`, label: `Demande\u00a0: ${label}` })),
	...obstacles.entries
		.filter(({ code }) => OBSTACLE_THEMES[code] !== undefined)
		.map(({ code, label }) => ({ code: `frein.${code}`, label: `Difficulté\u00a0: ${label}` }))
];

export type ItemView = ReturnType<typeof itemView>;

/** An item as it is read, the same size and the same words for each (R93). */
export function itemView(item: ShelfItem, today: CivilDate) {
	const freshness = freshnessOf(item, today);
	const { id, title, about, source, paper, procedure } = item;
	return {
		...{ id, title, about, source },
		kind: KIND_NAMES[item.kind],
		href: webAddressOf(item.url),
		address: (webAddressOf(item.url) ?? '').replace(/^https?:\/\//, '').replace(/\/$/, ''),
		themes: themesText(item.themes),
		freshness: freshnessText(freshness, item, toReadAgainOn(item)),
		isOld: freshness === 'ancienne',
		origin: ORIGIN_NAMES[item.origin],
		tags: [
			...(item.audience ? [`Pour\u00a0: ${item.audience}`] : []),
			...(item.language ? [`Langues\u00a0: ${item.language}`] : []),
			...(item.easyRead ? ['Facile à lire'] : []),
			...(item.mixite ? ['Mixité des métiers'] : []),
			...(item.quality ? [qualityText(item.quality)] : [])
		],
		answers: PROCEDURE_PARTS.flatMap((part) => {
			const text = procedure?.[part] ?? '';
			return text === '' ? [] : [{ label: PROCEDURE_NAMES[part], text }];
		}),
		paper: paper
			? {
					place: paper.place,
					counted: paper.countedOn ? `Comptés le ${dayOfYear(paper.countedOn)}` : 'Jamais comptés',
					copies: paper.copies,
					order: webAddressOf(paper.orderUrl)
				}
			: null
	};
}

/** A line of the shelf beside an interview. */
export type ShelfLine = {
	readonly id: string;
	readonly title: string;
	readonly hint: string;
	readonly note: string;
	readonly isOld: boolean;
	/** Shown open, because it answers a need, or was picked. */
	readonly near: boolean;
};

/** Items shown open beside an interview; the rest of the shelf waits, folded. */
const MOST_NEAR = 8;

/** The shelf beside an interview: what its needs call for first, then the rest; nothing is ticked for anybody. */
export function shelfLines(shelf: readonly ShelfItem[], needs: Needs, today: CivilDate): ShelfLine[] {
	return proposed(shelf, needs).map(({ item, answers, first }, at) => {
		const freshness = freshnessOf(item, today);
		return {
			id: item.id,
			title: item.title,
			hint: [first ? 'utile avant de décider' : '', KIND_NAMES[item.kind], item.source]
				.filter(Boolean)
				.join(' · '),
			note: freshness === 'ancienne' ? freshnessText(freshness, item, toReadAgainOn(item)) : '',
			isOld: freshness === 'ancienne',
			near: at < MOST_NEAR && (first || answers > 0 || themesOf(needs).length === 0)
		};
	});
}
