import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import { keptCases } from '#lib/server/demo/cases-kept.ts';
import { openCases } from '#lib/server/demo/cases-open.ts';
import { HOUSES, type House } from '#lib/server/demo/houses.ts';
import { seedLibrary } from '#lib/server/demo/library.ts';
import { seedMembers } from '#lib/server/demo/members.ts';
import { seedNetworkLife } from '#lib/server/demo/network-life.ts';
import { recordPast } from '#lib/server/demo/past.ts';
import { recordQuality } from '#lib/server/demo/quality.ts';
import { play } from '#lib/server/demo/sittings.ts';
import {
	addSite,
	countAccounts,
	createAccount,
	createStructure,
	together,
	type Role,
	type Site,
	type Structure
} from '#lib/server/stores/index.ts';

/** Password of the three accounts; they exist in the demonstration's own database only. */
const PASSWORD = 'degemer-demo-2026';

/**
 * Fills an empty demonstration: three fictional structures with two years of figures, three accounts, two interviews under
 * way, two syntheses still kept, and three members that send files to the region. All of it or nothing; does nothing once an account exists.
 */
export async function seedDemonstration(now: Date): Promise<void> {
	if ((await countAccounts()) > 0) return;
	const passwordHash = await hashPassword(PASSWORD);
	await together('demonstration', async () => {
		// Another server may have filled it meanwhile.
		if ((await countAccounts()) > 0) return;
		const built = await buildAll(now);
		const [first] = built;
		if (!first) return;
		const { structure, sites } = first;
		const open = (local: string, name: string, roles: readonly Role[], structureId: string | null) =>
			createAccount({ email: `${local}@demo.example`, name, roles, structureId, passwordHash, now });
		await recordQuality(structure.id, sites, civilDate(now), now);
		const counsellor = await open('conseil', 'Nolwenn Conseil', ['conseil', 'accueil'], structure.id);
		await open('responsable', 'Gwenaël Responsable', ['pilotage'], structure.id);
		await open('region', 'Rozenn Région', ['region'], null);
		if (!counsellor.ok) return;
		for (const played of [...keptCases, ...openCases]) {
			const site = sites[played.site];
			if (site) await play(played, { structure, site, counsellorId: counsellor.value.id }, now);
		}
		for (const { house, ...place } of built) {
			await recordPast(house, place.structure, place.sites, civilDate(now));
		}
		await seedLibrary(structure.id, now);
		await seedMembers(now);
		const other = built[1];
		if (other) await seedNetworkLife(structure.id, other.structure.id, now);
	});
}

type Built = { readonly house: House; readonly structure: Structure; readonly sites: readonly Site[] };

async function buildAll(now: Date): Promise<Built[]> {
	const built: Built[] = [];
	for (const house of HOUSES) {
		const [first, ...others] = house.sites;
		if (!first) continue;
		const { structure, site } = await createStructure({ ...house, site: first, now: longBefore(now, 0) });
		const sites = [site];
		for (const other of others) sites.push(await addSite(structure.id, other, longBefore(now, sites.length)));
		built.push({ house, structure, sites });
	}
	return built;
}

/** Before the first figures; sites one after the other, since lists show the oldest first. */
const longBefore = (now: Date, order: number): Date =>
	new Date(now.getTime() - 800 * 86_400_000 + order * 1000);
