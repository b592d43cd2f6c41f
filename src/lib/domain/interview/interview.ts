import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { PageChoice } from '#lib/domain/shared/page-version.ts';
import type { AgeClass } from '#lib/vocabularies/age-class.ts';
import type { Autonomy } from '#lib/vocabularies/autonomy.ts';
import type { Channel } from '#lib/vocabularies/channel.ts';
import type { Delay } from '#lib/vocabularies/delay.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { Diploma } from '#lib/vocabularies/diploma.ts';
import type { Duration } from '#lib/vocabularies/duration.ts';
import type { FirstVisit } from '#lib/vocabularies/first-visit.ts';
import type { FollowUp } from '#lib/vocabularies/follow-up.ts';
import type { Handover } from '#lib/vocabularies/handover.ts';
import type { InformationType } from '#lib/vocabularies/information.ts';
import type { LeverCode } from '#lib/vocabularies/lever.ts';
import type { Modality } from '#lib/vocabularies/modality.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { Origin } from '#lib/vocabularies/origin.ts';
import type { SchemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import type { SessionFact } from '#lib/vocabularies/session-fact.ts';
import type { Sex } from '#lib/vocabularies/sex.ts';
import type { Status } from '#lib/vocabularies/status.ts';
import type { SynthesisFormat } from '#lib/vocabularies/synthesis-format.ts';
import type { UrgencyCriterion } from '#lib/vocabularies/urgency.ts';
import type { Young1630 } from '#lib/vocabularies/young-16-30.ts';

/** Longest text a field accepts, in UTF-16 units (about ten printed pages). */
export const TEXT_LIMIT = 20_000;

/** The eleven stages of the conversation, in their usual (never imposed) order. */
export const STAGES = [
	'premier-contact',
	'ecoute',
	'reformulation',
	'demandes',
	'situation',
	'freins-leviers',
	'informations',
	'orientation',
	'plan',
	'synthese',
	'cloture'
] as const;
export type Stage = (typeof STAGES)[number];

/** One demand: verb + object in the person's words, one code for statistics. */
export type Demand = { readonly text: string; readonly subject: DemandSubject | null };

/** One step of the plan: « Qui ? Quoi ? Comment ? Où ? Quand ? », plus what to bring. All free, all optional. */
export type PlanStep = {
	readonly what: string;
	readonly who: string;
	readonly how: string;
	readonly where: string;
	readonly when: string;
	readonly bring: string;
	/** The possibility that brought this step: withdrawn with it. Never printed. */
	readonly from?: Network;
};

/** What the person says of a proposal; `''` while nothing was said. */
export type Choice = '' | 'choisie' | 'plus-tard' | 'ecartee';

/** A place as it was when it was shown: facts of a public office, with source and date. */
export type OfferSnapshot = {
	readonly id: string;
	readonly name: string;
	readonly address: string;
	readonly postcode: string;
	readonly commune: string;
	readonly phone: string | null;
	readonly website: string | null;
	readonly hours: string | null;
	readonly km: number | null;
	readonly source: string;
	readonly sourceDate: string;
	readonly toVerify: boolean;
};

/** A possibility seen together, kept with the reasons shown that day (French, without any class C wording). */
export type SeenOption = {
	readonly network: Network;
	readonly name: string;
	readonly reasons: readonly string[];
	readonly asks: string | null;
	readonly offer: OfferSnapshot | null;
	readonly choice: Choice;
};

/** A resource as it stood the day it was handed over: what is printed, whatever the library becomes. */
export type HandedResource = {
	readonly id: string;
	readonly title: string;
	readonly url: string | null;
	readonly source: string;
	readonly checkedOn: CivilDate | null;
	/** How to use it, in a sentence. */
	readonly how?: string;
	/** Of something to ask for: who, what, how, where (R97), and what to bring. */
	readonly answers?: Readonly<Record<'who' | 'what' | 'how' | 'where' | 'bring', string>>;
	/** For whom, what it costs, how long it takes: short French sentences. */
	readonly notes?: readonly string[];
};

/** How a chosen possibility is handed over, at the person's request. Goes at closing: her plan keeps the moment. */
export type Relay = {
	readonly network: Network;
	/** The person asked for this appointment. */
	readonly asked: boolean;
	/** A call was made together. */
	readonly called: boolean;
	/** Civil day and hour (`HH:MM`) of the appointment with the other service; `''` while there is none. */
	readonly day: string;
	readonly time: string;
	readonly who: string;
	readonly where: string;
	readonly bring: string;
};

/** Columns of a fact, as plain values. */
export type CountedColumns = Readonly<Record<string, string | boolean | null | readonly string[]>>;

/** Everything said in one sitting. Every field may stay empty; the whole document is sealed at rest. */
export type Interview = {
	readonly format: 1;
	/** Version of the code lists the codes come from. */
	readonly lists: string;
	/** Where the counsellor was, so that a reopened interview comes back there. */
	readonly here: Stage;
	/** Held for training (ruling 10): counts nothing, keeps nothing. */
	readonly practice?: true;
	readonly contact: {
		readonly channel: Channel;
		readonly modality: Modality;
		readonly criteria: readonly UrgencyCriterion[];
		readonly digital: Autonomy;
		readonly paperwork: Autonomy;
		readonly origin: Origin;
		/** Known when the contact was deferred: the class of the wait since the first word. */
		readonly delay?: Delay;
	};
	readonly listening: { readonly framed: boolean; readonly words: string };
	readonly reformulation: {
		readonly text: string;
		readonly validated: boolean;
		readonly earlier: readonly string[];
	};
	readonly demands: {
		readonly list: readonly Demand[];
		/** Index of the main demand, chosen by the person; 0 by default. */
		readonly main: number;
		/** The clarified need, kept beside the expressed demand (ruling 11). */
		readonly need: string;
	};
	readonly situation: {
		readonly status: Status;
		readonly ageClass: AgeClass;
		readonly sex: Sex;
		readonly diploma: Diploma;
		/** Commune or postcode as typed; kept even when the gazetteer does not know it. */
		readonly place: string;
		readonly communeCode: string | null;
		readonly homeless: boolean;
		readonly facts: readonly SessionFact[];
		readonly knowledge: SchemeKnowledge;
		readonly project: string;
		readonly previous: string;
		readonly cepExplained: boolean;
	};
	readonly diagnostic: {
		readonly obstacles: readonly ObstacleCode[];
		readonly levers: readonly LeverCode[];
		/** The person's words about what may hinder or help. */
		readonly obstacleWords: string;
		readonly leverWords: string;
		/** Questions that a longer conversation could explore, a line each (R86). */
		readonly toExplore?: string;
		/** Up to three obstacles, in the person's order. */
		readonly priorities: readonly ObstacleCode[];
	};
	readonly information: {
		readonly types: readonly InformationType[];
		/** Ids of the resources handed over. */
		readonly resources: readonly string[];
		/** Those explained together. */
		readonly explained: readonly string[];
		readonly saidBack: boolean;
		/** The resources as they stood when they were picked, those explained together first; absent from older interviews. */
		readonly handed?: readonly HandedResource[];
	};
	readonly referral: {
		readonly seen: readonly SeenOption[];
		/** Networks that were eligible when the page was last read (class A ones are counted). */
		readonly eligible: readonly Network[];
		readonly otherIdea: string;
		/** Absent while nothing was handed over. */
		readonly relays?: readonly Relay[];
	};
	readonly plan: { readonly steps: readonly PlanStep[] };
	readonly synthesis: {
		readonly name: string;
		readonly format: SynthesisFormat;
		/** The person prefers a page that names no service of health, violence, justice or debts. */
		readonly discreet?: boolean;
		/** The version shown and printed, so that a reprint gives the same page; standard when unsaid. */
		readonly page?: PageChoice;
		/** At the person's wish, the page carries a QR code that holds her plan. */
		readonly planCode?: boolean;
	};
	readonly closure: {
		readonly followUp: FollowUp | null;
		readonly handover: Handover;
		readonly firstVisit: FirstVisit;
		readonly anonymous: boolean;
		readonly unusualPublic: boolean;
		readonly young: Young1630;
		readonly duration?: Duration;
		readonly delay?: Delay;
	};
	/** What a closing, since undone, had counted: answers not given again keep it (class A columns only). */
	readonly counted?: CountedColumns;
};
