/**
 * Statistical class of a code (domain/codelists.md):
 * A counted as is · B counted through its group · C ticked in session, dropped or grouped before a fact exists ·
 * C* never stored in clear, never in a fact (GDPR art. 9 and 10).
 */
export type StatisticalClass = 'A' | 'B' | 'C' | 'C*';

/** One code. Append-only: a code is retired with `until`, never renamed. `group: null` is « non compté ». */
export type Entry = {
	readonly code: string;
	readonly label: string;
	readonly cls: StatisticalClass;
	readonly group: string | null;
	readonly since: string;
	readonly until?: string;
	/** Same notion in the field's other lists: data·inclusion v1, France Travail and others, rdv-service-public. */
	readonly dataInclusion?: string | null;
	readonly alignment?: string;
	readonly rdvServicePublic?: string;
	/** Urgency criteria only: level and why. */
	readonly level?: 'immediat' | 'jour' | 'differable';
	readonly reason?: string;
};

/** A coded list, with where it comes from and the version that interviews record. */
export type CodeList<E extends Entry = Entry> = {
	readonly id: string;
	readonly title: string;
	readonly source: string;
	readonly version: string;
	readonly entries: readonly E[];
};

/** Prefilter on the person: every key present must hold (keys of operators.json, in English). */
export type Prefilter = {
	readonly anyone?: boolean;
	readonly statuses?: readonly string[];
	readonly statusesExcluded?: readonly string[];
	readonly ageMin?: number;
	readonly ageMax?: number;
	readonly ageMaxBoe?: number;
	readonly boe?: boolean;
	readonly executive?: boolean;
	readonly diplomaMin?: number;
	readonly facts?: readonly string[];
	readonly factsExcluded?: readonly string[];
	readonly anyOf?: readonly Prefilter[];
	readonly needNote?: string;
};

/** A network of operators: who it serves, what for, with source; `dataInclusion` is its `reseaux_porteurs` code. */
export type NetworkEntry = Entry & {
	readonly family: 'cep' | 'spro' | 'specialised' | 'rights' | 'emergency';
	readonly dataInclusion: string | null;
	readonly public: string;
	readonly needs: string;
	readonly limits: string | null;
	readonly confidence: string;
	readonly source: string;
	readonly prefilter: Prefilter;
};
