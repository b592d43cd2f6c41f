import type { SignedAccount } from '#lib/server/auth/account.ts';
import { dayView } from '#lib/server/http/day-view.ts';
import { deskView } from '#lib/server/http/desk.ts';

/** Everything of the day's page that moves by itself: the queue and its figures, interviews, sites, promises of the day. */
export async function deskNow(account: SignedAccount, now: Date) {
	const [desk, day] = await Promise.all([deskView(account, now), dayView(account, now)]);
	return { ...desk, day };
}

export type DeskNow = Awaited<ReturnType<typeof deskNow>>;
