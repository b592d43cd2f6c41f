import type { RequestEvent } from '@sveltejs/kit';
import type { HandedResource, Interview } from '#lib/domain/interview/interview.ts';
import type { ShelfItem } from '#lib/domain/library/item.ts';
import type { Needs } from '#lib/domain/library/proposed.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { shelfLines, type ShelfLine } from '#lib/server/http/library-view.ts';
import { searchItems } from '#lib/server/library/search.ts';
import { openShelf } from '#lib/server/library/shelf.ts';
import { findBasket, hit, type OpenInterview } from '#lib/server/stores/index.ts';
import type { InformationType } from '#lib/vocabularies/information.ts';
import { libraryThemes } from '#lib/vocabularies/library-theme.ts';
import { handedWords } from '#lib/wording/resources.ts';

const MOST_TRIES = 30;
const TRIES_SECONDS = 600;
const MOST_FOUND = 12;

/** The library as one page of an interview reads it: the shelf of today, and what was picked before and has left it. */
export async function handingOf(opened: OpenInterview, now: Date) {
	const shelf = await openShelf(opened.structureId);
	const gone = goneFrom(shelf, opened.content);
	return {
		lines: [...gone.map(goneLine), ...shelfLines(shelf, needsOf(opened.content), civilDate(now))],
		/** Ids of a submission that are known here, in the order of the shelf, and what is printed of them. */
		picked(ids: readonly string[]) {
			const chosen = shelf.filter(({ id }) => ids.includes(id));
			const kept = gone.filter(({ id }) => ids.includes(id));
			return {
				ids: [...chosen, ...kept].map(({ id }) => id),
				handed: chosen.map(handedWords),
				types: typesOf(chosen)
			};
		},
		/** What the words typed find; null when none were. */
		search(data: FormData) {
			const asked = String(data.get('chercherFiche') ?? '')
				.trim()
				.slice(0, 100);
			if (asked === '' || data.has('auto')) return null;
			return {
				asked,
				found: searchItems(shelf, asked)
					.slice(0, MOST_FOUND)
					.map(({ id }) => id)
			};
		}
	};
}

/** What a kiosk's code brings; null when none was typed, no item when the code is none. */
export async function basketIn(data: FormData, event: RequestEvent): Promise<readonly string[] | null> {
	const code = String(data.get('panier') ?? '')
		.trim()
		.slice(0, 20);
	if (code === '' || data.has('auto')) return null;
	const { now } = event.locals;
	if ((await hit(`panier ${accountOf(event).id}`, TRIES_SECONDS, now)) > MOST_TRIES) return [];
	return (await findBasket(code, now)) ?? [];
}

const needsOf = ({ demands, diagnostic, situation }: Interview): Needs => ({
	subjects: demands.list.flatMap(({ subject }) => subject ?? []),
	obstacles: diagnostic.obstacles,
	facts: situation.facts
});

const goneFrom = (shelf: readonly ShelfItem[], { information }: Interview): HandedResource[] =>
	(information.handed ?? []).filter(({ id }) => !shelf.some((item) => item.id === id));

const goneLine = ({ id, title, source }: HandedResource): ShelfLine => ({
	...{ id, title, hint: source, isOld: true, near: true },
	note: 'Retirée de la bibliothèque depuis\u202f; la page garde ce qui était dit.'
});

/** The types of information that items stand for, each once. */
function typesOf(items: readonly ShelfItem[]): InformationType[] {
	const counts = new Map<string, InformationType>(libraryThemes.entries.map((one) => [one.code, one.counts]));
	return [...new Set(items.flatMap(({ themes }) => themes.flatMap((theme) => counts.get(theme) ?? [])))];
}
