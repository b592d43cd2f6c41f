import type { Choice, SeenOption } from '#lib/domain/interview/interview.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { Language, PageVersion } from '#lib/domain/shared/page-version.ts';
import type { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import type { FollowUp } from '#lib/vocabularies/follow-up.ts';
import type { levers } from '#lib/vocabularies/lever.ts';
import type { obstacles } from '#lib/vocabularies/obstacle.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

/** Codes of a list whose label may stand on the page: classes A and B. */
type PrintedCode<List extends CodeList> = Extract<List['entries'][number], { cls: 'A' | 'B' }>['code'];
export type PrintedObstacle = PrintedCode<typeof obstacles>;
export type PrintedLever = PrintedCode<typeof levers>;
export type PrintedSubject = PrintedCode<typeof demandSubjects>;
export type PrintedFollowUp = Exclude<FollowUp, 'relais-urgence' | 'non-exprime'>;

/** The parts of the page, in their order. */
export type Part =
	| 'question'
	| 'decided'
	| 'nextStep'
	| 'moreSteps'
	| 'stuck'
	| 'levers'
	| 'obstacles'
	| 'information'
	| 'options'
	| 'explore'
	| 'asks'
	| 'rights'
	| 'plan'
	| 'glossary'
	| 'annex';

/** The person's rights, each with its reason to be said. */
export const RIGHTS = ['anonymous', 'consent', 'notes', 'kept', 'mind'] as const;

/** One sentence, or several that follow each other. */
type Told = string | readonly string[];

/**
 * What the page says by itself, in one language: plain sentences, nothing else. This is what a translator reads and
 * edits (`wording/translations/`), and what another manner of writing replaces whole (`wording/easy-sentences.ts`).
 */
export type Sentences = {
	readonly title: string;
	/** Said under the title: the service is free. */
	readonly free: Told;
	/** Beside a line to fill by hand. */
	readonly nameLabel: string;
	readonly headings: Readonly<Record<Part | 'laterSteps', string>>;
	/** Before what was understood, retold with the person's words. */
	readonly reformulated: string;
	/** What the person decided for what comes next. */
	readonly followUp: Readonly<Record<PrintedFollowUp, Told>> & { readonly [unsaid in FollowUp]?: Told };
	/** Labels of a step of the plan. */
	readonly step: Readonly<Record<'what' | 'who' | 'how' | 'where' | 'when' | 'bring', string>>;
	/** How to travel to a place of Bretagne that the person chose. */
	readonly journey: string;
	/** What to do when stuck: with a number to call, or by coming back. */
	readonly stuck: { readonly callable: Told; readonly here: Told };
	/** What the person says of a possibility; `''` while nothing was said. */
	readonly choice: Readonly<Record<Choice, string>>;
	/** Before an idea of the person's own. */
	readonly otherIdea: string;
	readonly rights: Readonly<Record<(typeof RIGHTS)[number], Told>>;
	/** Said when the regional and national counselling (CEP) was explained (R16). */
	readonly cepTold: Told;
	/** What the QR code that holds the plan is, and who can read it. */
	readonly planCode: Told;
	/** Where something went to the annex. */
	readonly annexHere: Told;
	/** Labels of codes, as the page says them. */
	readonly obstacles: Readonly<Record<PrintedObstacle, string>>;
	readonly levers: Readonly<Record<PrintedLever, string>>;
	readonly subjects: Readonly<Record<PrintedSubject, string>>;
	/** Help that exists for an obstacle; none when none can be said simply and surely. */
	readonly help: { readonly [obstacle in PrintedObstacle]?: Told };
};

/** The second language of a bilingual page, and who read it again. */
export type Translation = {
	readonly lang: Language;
	readonly dir: 'ltr' | 'rtl';
	/** Its own name, as the people who read it write it. */
	readonly name: string;
	/** Who read it again, who is no machine; null until somebody does. */
	readonly reviewed: null | { readonly by: string; readonly on: CivilDate };
	/** Said at the top while nobody read it again, in French then in the language. */
	readonly unreviewed: { readonly french: string; readonly own: string };
	/** Between the items of an enumeration. */
	readonly separator: string;
	readonly sentences: Sentences;
};

/** A difficult word and what it means, in one sentence or more. */
export type GlossaryEntry = { readonly term: string; readonly means: readonly string[] };

/** What only the easy-read page says. */
export type EasyWords = {
	/** Number of a step after the next one. */
	readonly stepNumber: (number: number) => string;
	/** Labels of what is a sentence elsewhere. */
	readonly rows: Readonly<Record<'day' | 'place' | 'address' | 'phone' | 'hours' | 'distance', string>>;
	/** Said at the beginning when words are explained at the end. */
	readonly explained: string;
	/** Every word that the page explains when it is said. */
	readonly glossary: readonly GlossaryEntry[];
};

/** Every word the synthesis says by itself in one version, given by `wording/`. */
export type SynthesisWords = {
	readonly version: PageVersion;
	readonly lang: string;
	readonly subject: string;
	readonly sentences: Sentences;
	/** Said beside the French; null on a page in French only. */
	readonly second: Translation | null;
	/** One sentence a paragraph, a picture an idea, difficult words explained; null elsewhere. */
	readonly easy: EasyWords | null;
	/** `{page}` and `{pages}` stay as they are. */
	readonly footer: (structure: string) => string;
	/** The person's own words, between quotation marks. */
	readonly quote: (words: string) => string;
	/** Said before the name of a possibility that the person keeps. */
	readonly decision: { readonly chosen: string; readonly later: string };
	/** Why a possibility was seen together. */
	readonly reasons: (option: SeenOption) => readonly string[];
	/** What may be asked there. */
	readonly asks: (option: SeenOption) => readonly string[];
	/** Said after the name of a possibility, before what may be asked there. */
	readonly askedBy: string;
	readonly colon: string;
	/** Between the items of an enumeration. */
	readonly separator: string;
	readonly source: (source: string, checkedOn: CivilDate | null) => readonly string[];
	readonly offerSource: (source: string, day: CivilDate, toVerify: boolean) => readonly string[];
	readonly qrAlt: (leadsTo: string) => string;
	/** Alternative of the QR code that holds the plan. */
	readonly planCodeAlt: string;
	/** Said before the day: « Le ». */
	readonly on: string;
	readonly day: (day: CivilDate) => string;
	readonly phone: (number: string) => string;
	/** Opening hours in words, null when they cannot be said simply and surely. */
	readonly hours: (osm: string) => string | null;
	readonly distance: (km: number) => string;
};
