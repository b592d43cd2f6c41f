import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { closeLot } from '#lib/domain/statistics/close-lot.ts';
import { OPENING } from '#lib/domain/statistics/activity-codes.ts';
import { annexLines, exchangeLines, type SentActivity } from '#lib/domain/statistics/exchange.ts';
import { catalogueText } from '#lib/domain/statistics/fingerprint.ts';
import { publicTextOf, signingKeyOf } from '#lib/server/crypto/signature.ts';
import { diceOf } from '#lib/server/demo/dice.ts';
import type { House } from '#lib/server/demo/houses.ts';
import { MEMBER_HOUSES } from '#lib/server/demo/member-houses.ts';
import { monthsUntil } from '#lib/server/demo/months.ts';
import { drawInterview } from '#lib/server/demo/person.ts';
import { gazetteer } from '#lib/server/directory/index.ts';
import { isDemonstration } from '#lib/server/env.ts';
import { hashOf, packExchange } from '#lib/server/exchange/pack.ts';
import { factOf } from '#lib/server/http/counting.ts';
import { registerMember, writeDeclared, type Structure } from '#lib/server/stores/index.ts';

// Three fictional structures that send files. Their keys are written here: they protect nobody, and open nothing but a
// demonstration, whose database is its own.

/** Registers the fictional members, and notes what a fourth declares. */
export async function seedMembers(now: Date): Promise<void> {
	for (const [at, house] of MEMBER_HOUSES.entries()) {
		const { id, name, network, communeCode } = structureOf(house, at, now);
		await registerMember({ id, name, network, communeCode, publicKey: publicTextOf(keyOf(at)) }, null, now);
	}
	await writeDeclared(
		{
			name: 'Relais fictif de Lann-Exemple',
			network: 'cap-emploi',
			year: yearBefore(civilDate(now)),
			interviews: 140,
			source: 'Rapport d’activité de la structure (fictif)',
			notedOn: civilDate(now)
		},
		now
	);
}

/** The sample files of a demonstration; none elsewhere. */
export const demonstrationFiles = (): { number: number; label: string }[] =>
	isDemonstration() ? MEMBER_HOUSES.map(({ name }, at) => ({ number: at + 1, label: name })) : [];

const made = new Map<string, Buffer>();

/** One sample file, made when it is asked for; undefined outside a demonstration. */
export function demonstrationFile(number: number, now: Date): { name: string; bytes: Buffer } | undefined {
	const house = isDemonstration() ? MEMBER_HOUSES[number - 1] : undefined;
	if (!house) return undefined;
	const year = yearBefore(civilDate(now));
	const key = `${number}-${year}`;
	const bytes = made.get(key) ?? packed(house, number - 1, year, now);
	made.set(key, bytes);
	return { name: `degemer-socle-exemple-${number}-${year}.ndjson.gz`, bytes };
}

function packed(house: House, at: number, year: number, now: Date): Buffer {
	const structure = structureOf(house, at, now);
	const site = { id: idOf('b', at), name: house.sites[0]!.name, communeCode: house.communeCode };
	const dice = diceOf(house.yearly);
	const months = monthsUntil(`${year + 1}-01-31`, house.yearly).filter(({ day }) =>
		day.startsWith(`${year}`)
	);
	const facts = months.flatMap(({ day, count }) =>
		Array.from({ length: count }, () => {
			const interview = drawInterview(house, structure, dice.pick(house.homes), dice);
			return factOf(interview, { structureId: structure.id, siteId: site.id, day });
		})
	);
	const quarters = [1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`);
	const epcis = [...gazetteer().byCode.values()].flatMap(({ epci }) => epci ?? []);
	const closed = closeLot({
		...{ facts, tier: 'one-way', k: 5, seed: [at + 1, year, 7, 11] },
		places: { sites: [site.id], quarters, epcis: [...new Set(epcis)] }
	});
	if (!closed.ok) throw new Error(closed.error);
	const { profiles, ...about } = closed.value;
	const ids = { id: idOf('c', at, year), structureId: structure.id, period: `${year}`, quarters };
	const lot = { ...about, ...ids, catalogue: hashOf(catalogueText()), closedOn: `${year + 1}-01-21` };
	const annex = annexLines(
		[site],
		months.flatMap(({ day, count }) => countedIn(site.id, day, count))
	);
	return packExchange(exchangeLines(lot, profiles, annex), keyOf(at));
}

/** What a month counted: its interviews, simple pieces of information beside them, and the half-days of a plain schedule. */
function countedIn(siteId: string, day: CivilDate, count: number): SentActivity[] {
	const at = { siteId, month: day.slice(0, 7) };
	const contacts = [
		{ ...at, measure: 'type', code: 'api', count },
		{ ...at, measure: 'type', code: 'information-simple', count: Math.round(1.4 * count) }
	];
	return [...contacts.filter((row) => row.count > 0), { ...at, ...OPENING, count: 30 }];
}

const structureOf = ({ name, network, address, communeCode }: House, at: number, now: Date): Structure => ({
	...{ id: idOf('a', at), name, network, address, communeCode, createdAt: now, revision: 1 }
});

const keyOf = (at: number) => signingKeyOf(Buffer.alloc(32, `demo ${at}`));

const idOf = (what: string, at: number, year = 0): string =>
	`${what.repeat(8)}-de00-7000-8000-${`${year}`.padStart(8, '0')}${`${at}`.padStart(4, '0')}`;

const yearBefore = (today: CivilDate): number => Number(today.slice(0, 4)) - 1;
