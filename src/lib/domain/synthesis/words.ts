import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Choice } from '#lib/domain/interview/interview.ts';
import type { FollowUp } from '#lib/vocabularies/follow-up.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';

/**
 * Every sentence the synthesis says by itself, given by `wording/`: standard French today; an easy-read version
 * or another language is another value of this type and no other change.
 */
export type SynthesisWords = {
	readonly lang: string;
	readonly title: string;
	readonly subject: string;
	readonly free: string;
	/** `{page}` and `{pages}` stay as they are. */
	readonly footer: (structure: string) => string;
	readonly nameLabel: string;
	readonly headings: {
		readonly question: string;
		readonly decided: string;
		readonly nextStep: string;
		readonly laterSteps: string;
		readonly moreSteps: string;
		readonly stuck: string;
		readonly levers: string;
		readonly obstacles: string;
		readonly information: string;
		readonly options: string;
		readonly asks: string;
		readonly rights: string;
	};
	/** The person's own words, between quotation marks. */
	readonly quote: (words: string) => string;
	readonly reformulated: string;
	/** What the person decided for what comes next; null when nothing is to be printed. */
	readonly followUp: Readonly<Record<FollowUp, string | null>>;
	readonly decision: { readonly chosen: string; readonly later: string };
	readonly step: {
		readonly what: string;
		readonly who: string;
		readonly how: string;
		readonly where: string;
		readonly when: string;
		readonly bring: string;
	};
	/** What to do when stuck: with a number to call, or by coming back. */
	readonly stuck: { readonly callable: string; readonly here: string };
	readonly choice: Readonly<Record<Choice, string>>;
	readonly otherIdea: string;
	readonly askedBy: (name: string, asks: string) => string;
	/** Help that exists for an obstacle, null when none can be said simply and surely. */
	readonly help: (obstacle: ObstacleCode) => string | null;
	readonly rights: readonly string[];
	readonly colon: string;
	/** Between the items of an enumeration. */
	readonly separator: string;
	readonly source: (source: string, checkedOn: CivilDate | null) => string;
	readonly offerSource: (source: string, day: CivilDate, toVerify: boolean) => string;
	readonly qrAlt: (leadsTo: string) => string;
	/** Said before the day: « Le ». */
	readonly on: string;
	readonly day: (day: CivilDate) => string;
	readonly phone: (number: string) => string;
	/** Opening hours in words, null when they cannot be said simply and surely. */
	readonly hours: (osm: string) => string | null;
	readonly distance: (km: number) => string;
};
