import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from '../../../../tests/architecture/french.ts';
import { useDataFolder } from '../../../../tests/contract/engines.ts';

useDataFolder();
const stores = await import('#lib/server/stores/index.ts');
const { readWaitingFacts } = await import('#lib/server/stores/facts-for-closing.ts');
const { shippedSites, shippedFingerprint } = await import('#lib/server/directory/index.ts');
const { verifyPassword } = await import('#lib/server/auth/password.ts');
const { HOUSES } = await import('./houses.ts');
const { keptCases } = await import('./cases-kept.ts');
const { openCases } = await import('./cases-open.ts');
const { monthsUntil } = await import('./months.ts');
const { seedDemonstration } = await import('./seed.ts');

/** Noon in Paris, on a Tuesday of November. */
const NOON = new Date('2026-11-24T11:00:00.000Z');
let cpuMilliseconds = 0;

beforeAll(async () => {
	await stores.start();
	await stores.replaceShippedSites(shippedSites(), shippedFingerprint());
	const began = process.cpuUsage();
	// Two servers may start together.
	await Promise.all([seedDemonstration(NOON), seedDemonstration(NOON)]);
	const { user, system } = process.cpuUsage(began);
	cpuMilliseconds = (user + system) / 1000;
	await seedDemonstration(NOON);
});
afterAll(stores.stop);

const conseil = async () => {
	const account = await stores.findAccountByEmail('conseil@demo.example');
	if (!account) throw new Error('no counsellor');
	return account;
};

test('three structures, three accounts, once and quickly', async () => {
	const structures = await stores.listStructures();
	expect(structures.map(({ name }) => name).sort()).toEqual(HOUSES.map(({ name }) => name).sort());
	const accounts = await stores.listAccounts(null);
	expect(accounts.map(({ email, roles }) => [email, roles])).toEqual([
		['responsable@demo.example', ['pilotage']],
		['conseil@demo.example', ['accueil', 'conseil']],
		['region@demo.example', ['region']]
	]);
	const { passwordHash, structureId } = await conseil();
	expect(await verifyPassword(passwordHash, 'degemer-demo-2026')).toBe(true);
	const sites = await stores.listSites(structureId ?? '');
	expect(sites.map(({ communeCode, hours }) => [communeCode, hours !== null])).toEqual([
		['29024', true],
		['22266', true]
	]);
	expect(cpuMilliseconds).toBeLessThan(5000);
});

test('every interview counted has a fact, and the past year is whole', async () => {
	for (const { id, name } of await stores.listStructures()) {
		const yearly = HOUSES.find((house) => house.name === name)?.yearly ?? 0;
		const counted = async (year: number) =>
			(await stores.readActivity([id], year))
				.filter(({ measure, code }) => measure === 'type' && code === 'api')
				.reduce((sum, { count }) => sum + count, 0);
		const facts = async (year: number) =>
			(await readWaitingFacts(id, `${year}-T4`))
				.map(({ fact }) => fact)
				.filter(({ quarter }) => quarter.startsWith(`${year}`));
		expect(await counted(2025)).toBe(yearly);
		expect(await counted(2026)).toBeGreaterThan(yearly * 0.8);
		for (const year of [2025, 2026]) expect((await facts(year)).length).toBe(await counted(year));
		const publics = await facts(2025);
		expect(new Set(publics.map(({ statut }) => statut)).size).toBeGreaterThan(3);
		expect(publics.some(({ reseaux_eligibles }) => reseaux_eligibles.length > 0)).toBe(true);
		expect(await stores.listYears(id)).toEqual([2026, 2025]);
	}
});

test('two interviews are open and two syntheses kept; only who asked for it has a name there', async () => {
	const { id } = await conseil();
	const open = await stores.listOpenInterviews(id);
	const stages = await Promise.all(
		open.map(async (one) => (await stores.findInterview(one.id, id))?.content.here)
	);
	expect(stages).toEqual(['plan', 'ecoute']);
	const kept = await stores.listKept(id, NOON);
	const names = await Promise.all(
		kept.map(async (one) => (await stores.findKept(one.id, id, NOON))?.content.interview.synthesis.name)
	);
	expect(names).toEqual(['', 'Yann']);
});

test('what the cast chose is what the rules show', async () => {
	const { id } = await conseil();
	const [soazig] = await stores.listOpenInterviews(id);
	const [maelle, yann] = await stores.listKept(id, NOON);
	const seen = [
		(await stores.findInterview(soazig?.id ?? '', id))?.content,
		(await stores.findKept(maelle?.id ?? '', id, NOON))?.content.interview,
		(await stores.findKept(yann?.id ?? '', id, NOON))?.content.interview
	].map((content) =>
		content?.referral.seen
			.filter(({ choice }) => choice !== '')
			.map(({ network, choice }) => [network, choice])
	);
	const chosen = [openCases[0], ...keptCases].map((played) => Object.entries(played?.options?.choices ?? {}));
	expect(seen.map((rows) => rows?.sort())).toEqual(chosen.map((rows) => rows.sort()));
});

test('what the cast says follows French typography', () => {
	const said: string[] = [];
	JSON.stringify([...openCases, ...keptCases, ...HOUSES], (key, value: unknown) => {
		if (typeof value === 'string' && key !== 'hours') said.push(value);
		return value;
	});
	expect(said.length).toBeGreaterThan(100);
	expect(said.flatMap((text) => faultsOf({ text, start: 0, end: 0, goesOn: false }))).toEqual([]);
});

test.each(['2026-01-01', '2026-11-24', '2028-02-29', '2026-12-31'])('figures stop on %s', (today) => {
	const months = monthsUntil(today, 420);
	const [year = ''] = today.split('-');
	const past = months.filter(({ day }) => !day.startsWith(year));
	expect(past.reduce((sum, { count }) => sum + count, 0)).toBe(420);
	expect(months.length).toBe(12 + Number(today.slice(5, 7)));
	expect(months.every(({ day, count }) => day <= today && Number.isInteger(count) && count >= 0)).toBe(true);
});

test('the life of the network: events of the past year, some to come, a question, a register, an offer ticked', async () => {
	const [structure] = await stores
		.listStructures()
		.then((all) => all.filter(({ name }) => name === HOUSES[0]!.name));
	const events = await stores.listEvents(structure!.id, '2025-11-24', '2027-11-24');
	expect(events.map(({ kind }) => kind).sort()).toEqual([
		...['donnees-locales', 'echange-pratiques', 'formation', 'immersion', 'innovation'],
		...['manifestation', 'manifestation', 'offre-regionale', 'offre-regionale', 'reunion-territoriale']
	]);
	expect(events.filter(({ day, staff }) => day > '2026-11-24' && staff !== null)).toEqual([]);
	expect([
		...(
			await stores.readPresences(
				structure!.id,
				events.map(({ id }) => id)
			)
		).values()
	]).toEqual([2]);
	expect((await stores.listQuestions()).map(({ answers }) => answers.length)).toEqual([1]);
	expect((await stores.listConcerns(structure!.id)).map(({ answeredOn }) => answeredOn)).toEqual([
		'2026-10-08'
	]);
});
