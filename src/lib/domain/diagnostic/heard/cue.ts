import type { AgeClass } from '#lib/vocabularies/age-class.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { Diploma } from '#lib/vocabularies/diploma.ts';
import type { LeverCode } from '#lib/vocabularies/lever.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import type { Status } from '#lib/vocabularies/status.ts';

/** What notes may speak of, with the code they may stand for. */
export type Topic =
	| `demande:${DemandSubject}`
	| `frein:${ObstacleCode}`
	| `levier:${LeverCode}`
	| `statut:${Status}`
	| `age:${AgeClass}`
	| `diplome:${Diploma}`;

/**
 * Words that speak of a topic, as anybody can read and correct them. A cue is a few words in order; `*` stands for any
 * ending (« endett* »), `|` for one word or another, `_` for words that go together (`bus|car_scolaire`), `…` for up to three words between. Accents, articles and little
 * adverbs do not count. Nobody's words are learned from: the lists are all there is.
 */
export type Cues<T extends Topic = Topic> = {
	readonly topic: T;
	/** Counts when it is said: « sans emploi » is not « emploi ». */
	readonly said?: readonly string[];
	/** Counts when it is denied: « pas de permis », « sans permis », « ni permis ». */
	readonly denied?: readonly string[];
	/** Counts even as a wish: « voudrait se former » has a demand, « voudrait un CDI » has no contract. */
	readonly wished?: true;
	/** Counts even when it is said of somebody close: « garde de sa fille ». */
	readonly ofKin?: true;
};

/** A topic heard, and where in the notes. */
export type Match = { readonly topic: Topic; readonly from: number; readonly to: number };
