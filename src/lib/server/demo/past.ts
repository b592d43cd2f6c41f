import { monthOf, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { activityOf, type ActivityIncrement } from '#lib/domain/statistics/activity.ts';
import { diceOf, type Dice, type Odds } from '#lib/server/demo/dice.ts';
import type { House } from '#lib/server/demo/houses.ts';
import { monthsUntil } from '#lib/server/demo/months.ts';
import { drawInterview } from '#lib/server/demo/person.ts';
import { factOf } from '#lib/server/http/counting.ts';
import { recordContact, type Site, type Structure } from '#lib/server/stores/index.ts';
import type { ContactType } from '#lib/vocabularies/contact-type.ts';

/** Other contacts for one interview, by type. */
const BESIDE: Readonly<Partial<Record<ContactType, number>>> = {
	'information-simple': 1.4,
	'mediation-information': 0.15,
	'hors-champ': 0.06,
	collectif: 0.03,
	interrompu: 0.02
};

/** Everything a structure has counted since January of the past year: facts of interviews, and exact activity. */
export async function recordPast(
	house: House,
	structure: Structure,
	sites: readonly Site[],
	today: CivilDate
): Promise<void> {
	const dice = diceOf(house.yearly);
	const odds: Odds<string> = Object.fromEntries(
		sites.map(({ id }, index) => [id, house.sites[index]?.share])
	);
	for (const { day, count } of monthsUntil(today, house.yearly)) {
		for (let index = 0; index < count; index++) {
			await recordInterview(house, structure, dice.pick(odds), day, dice);
		}
	}
	for (const [type, ratio] of Object.entries(BESIDE) as [ContactType, number][]) {
		for (const { day, count } of monthsUntil(today, house.yearly * ratio)) {
			const drawn = Array.from({ length: count }, () => ({
				siteId: dice.pick(odds),
				moves: simple(type, dice)
			}));
			for (const { id } of sites) {
				const increments = drawn.filter(({ siteId }) => siteId === id).flatMap(({ moves }) => moves);
				await recordContact({
					structureId: structure.id,
					siteId: id,
					month: monthOf(day),
					increments,
					fact: null
				});
			}
		}
	}
}

async function recordInterview(
	house: House,
	structure: Structure,
	siteId: string,
	day: CivilDate,
	dice: Dice
): Promise<void> {
	const home = dice.chance(0.06) ? null : dice.pick(house.homes);
	const interview = drawInterview(house, structure, home, dice);
	const duration = dice.pick({ '15-30': 5, '30-45': 7, '45-60': 4, 'moins-15': 1, 'plus-60': 1 });
	const delay = dice.pick({
		'immediat-15min': 8,
		'jour-meme': 3,
		'1-2-jours': 4,
		'3-5-jours': 3,
		'plus-5-jours': 1
	});
	await recordContact({
		structureId: structure.id,
		siteId,
		month: monthOf(day),
		increments: activityOf('api', interview.contact, duration, delay),
		fact: factOf(interview, { structureId: structure.id, siteId, day })
	});
}

function simple(type: ContactType, dice: Dice): ActivityIncrement[] {
	const contact = {
		...startInterview().contact,
		channel: dice.pick({ presentiel: 9, telephone: 7, mail: 3, visio: 1 }),
		modality: 'flux' as const
	};
	return activityOf(type, contact, dice.pick({ 'moins-15': 8, '15-30': 1 }), 'immediat-15min');
}
