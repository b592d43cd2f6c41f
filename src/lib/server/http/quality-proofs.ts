import { freshnessOf } from '#lib/domain/directory/freshness.ts';
import { freshnessOf as shelfFreshness } from '#lib/domain/library/item.ts';
import { attest, type Attested, type KnownFacts } from '#lib/domain/quality/attest.ts';
import { isLate } from '#lib/domain/quality/improvement.ts';
import { receptionTally } from '#lib/domain/quality/reception.ts';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import { weeksOf } from '#lib/domain/shared/half-days.ts';
import { mondayOf, noticeDays, SHORT_NOTICE_DAYS } from '#lib/domain/shared/opening.ts';
import { openDays } from '#lib/server/http/opening.ts';
import { openShelf } from '#lib/server/library/shelf.ts';
import { liveDirectory } from '#lib/server/sheets/live.ts';
import {
	listClosures,
	listEvents,
	listImprovements,
	listSites,
	readReception,
	type SiteClosure,
	type Structure
} from '#lib/server/stores/index.ts';
import type { NetworkEventKind } from '#lib/vocabularies/network-event.ts';
import { FACT_WORDS } from '#lib/wording/quality.ts';

const WEEKS = 8;
const YEAR_DAYS = 365;
/** What a team learns from, and what it shares with its territory; offers and sessions for the public are neither. */
const LEARNING: readonly NetworkEventKind[] = [
	'formation',
	'echange-pratiques',
	'immersion',
	'donnees-locales'
];
const SHARING: readonly NetworkEventKind[] = ['reunion-territoriale', 'manifestation', 'innovation'];

/** What the software knows of the organisation of a structure. */
async function knownFacts({ id, communeCode }: Structure, now: Date): Promise<KnownFacts> {
	const today = civilDate(now);
	const [sites, closures, lines, shelf, events] = await Promise.all([
		listSites(id),
		listClosures(id, addDays(today, -YEAR_DAYS)),
		listImprovements(id),
		openShelf(id),
		listEvents(id, addDays(today, -YEAR_DAYS), today)
	]);
	const receptions = await Promise.all(sites.map((site) => readReception(site.id)));
	const tallies = receptions.map(({ value }) => receptionTally(value));
	return {
		weeks: sites.map((site) => conforming(site, closures, today)),
		notices: closures.map(noticeDays),
		shortNotice: SHORT_NOTICE_DAYS,
		resources: [shelf.filter((item) => shelfFreshness(item, today) === 'fraiche').length, shelf.length],
		sheets: await sheetsAround(id, communeCode.slice(0, 2), today),
		improvements: { all: lines.length, late: lines.filter((line) => isLate(line, today)).length },
		learnt: events.filter(({ kind }) => LEARNING.includes(kind)).length,
		shared: events.filter(({ kind }) => SHARING.includes(kind)).length,
		checks: added(tallies.map(({ checks }) => checks)),
		access: added(tallies.map(({ access }) => access))
	};
}

/** What the software attests of a structure, by item. */
export const attestedOf = async (
	structure: Structure,
	now: Date
): Promise<Readonly<Record<string, Attested>>> => attest(await knownFacts(structure, now));

/** Facts in words, each with the page where it is seen. */
export const factViews = ({ facts }: Attested) =>
	facts.flatMap(([code, ...figures]) => {
		const words = FACT_WORDS[code];
		return words ? [{ says: words.says(...figures), href: words.href, link: words.link }] : [];
	});

const added = (pairs: readonly (readonly [number, number])[]): readonly [number, number] =>
	pairs.reduce<readonly [number, number]>(([one, all], [more, of]) => [one + more, all + of], [0, 0]);

function conforming(
	site: { readonly id: string; readonly hours: string | null },
	closures: readonly SiteClosure[],
	today: string
): readonly [number, number] | null {
	const days = site.hours && openDays(site.hours, mondayOf(today), WEEKS * 7);
	if (!days) return null;
	const weeks = weeksOf(days, closures, site.id);
	return [weeks.filter(({ conforms }) => conforms).length, weeks.length];
}

/** Sheets of the département of the structure: those it sends people to most. */
async function sheetsAround(
	structureId: string,
	departement: string,
	today: string
): Promise<readonly [number, number]> {
	const { lines } = await liveDirectory(structureId);
	const around = lines
		.flatMap(({ all }) => all)
		.filter(({ communeCode }) => communeCode?.startsWith(departement));
	const fresh = around.filter(({ updatedOn, checkedOn }) => isFresh(updatedOn, checkedOn, today));
	return [fresh.length, around.length];
}

const isFresh = (one: string | null, other: string | null, today: string): boolean =>
	freshnessOf(one, other, today) === 'a-jour';
