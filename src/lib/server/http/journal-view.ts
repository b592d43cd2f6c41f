import { checkJournal, readJournal, type JournalScope } from '#lib/server/stores/index.ts';
import { hourText } from '#lib/wording/clock.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { longDay } from '#lib/wording/day.ts';
import { COMMAND_LINE, GONE_ACCOUNT, JOURNAL_SENTENCES, aboutText } from '#lib/wording/journal.ts';

const SHOWN = 100;

/** A journal as a page shows it, newest first, by day; `before` is the rank that the page before ended with. */
export async function journalView(scope: JournalScope, asked: string | null) {
	const before = asked !== null && /^\d{1,9}$/.test(asked) ? Number(asked) : undefined;
	const [lines, { lines: kept, broken }] = await Promise.all([
		readJournal(scope, SHOWN + 1, before),
		checkJournal(scope)
	]);
	const shown = lines.slice(0, SHOWN).map(({ seq, at, accountId, by, action, about }) => ({
		seq,
		day: longDay(civilDate(at)),
		hour: hourText(at),
		who: by ?? (accountId === null ? COMMAND_LINE : GONE_ACCOUNT),
		what: JOURNAL_SENTENCES[action] + aboutText(about)
	}));
	const days = [...new Set(shown.map(({ day }) => day))];
	return {
		days: days.map((day) => ({ day, lines: shown.filter((line) => line.day === day) })),
		older: lines.length > SHOWN ? (shown.at(-1)?.seq ?? null) : null,
		kept,
		broken: broken && `${longDay(civilDate(broken))} à ${hourText(broken)}`
	};
}

export type JournalView = Awaited<ReturnType<typeof journalView>>;
