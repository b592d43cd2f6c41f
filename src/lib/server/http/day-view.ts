import { civilDate } from '#lib/domain/shared/civil-date.ts';
import type { SignedAccount } from '#lib/server/auth/account.ts';
import { daysView } from '#lib/server/http/agenda-view.ts';
import { sitesOf } from '#lib/server/http/sites.ts';
import { siteView } from '#lib/server/http/sites-view.ts';
import { listAppointments, listClosures } from '#lib/server/stores/index.ts';

/** What the front desk knows of its day: sites open or closed now, and the moments promised today. */
export async function dayView(account: SignedAccount, now: Date) {
	const { structureId } = account;
	if (!structureId) return { sites: [], appointments: [] };
	const today = civilDate(now);
	const [sites, closures, booked] = await Promise.all([
		sitesOf(account),
		listClosures(structureId, today),
		listAppointments(structureId, now)
	]);
	const promised = booked.filter(({ startsAt }) => civilDate(startsAt) === today);
	const rows = daysView(promised, sites, account.id, now).flatMap((day) => day.rows);
	return {
		sites: sites.map((site) => {
			const { id, name, state } = siteView(site, closures, now);
			return { id, name, state };
		}),
		appointments: rows.map(({ id, when, what, name, state }) => ({ id, when, what, name, state }))
	};
}
