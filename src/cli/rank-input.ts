import { isCodeOf } from '#lib/domain/shared/codes.ts';
import { NOTHING_KNOWN, type PersonFacts } from '#lib/domain/referral/facts.ts';
import { findPlace, type Gazetteer } from '#lib/domain/referral/places.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import type { CodeList, Entry } from '#lib/vocabularies/types.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

/** One case of a file, in the shape of vignettes.json: every field may be absent, others are ignored. */
export type CaseFields = Readonly<Record<string, unknown>>;

/** The facts a case states; an unknown code, a wrong type or an absent field is unknown, never false (ruling 14). */
export function readFacts(fields: CaseFields, gazetteer: Gazetteer): PersonFacts {
	const departement = readDepartement(fields.departement);
	const place = typeof fields.lieu === 'string' ? findPlace(gazetteer, fields.lieu, departement) : null;
	return {
		...NOTHING_KNOWN,
		status: oneCode(statuses, fields.statut),
		age: readAge(fields.age),
		ageClass: oneCode(ageClasses, fields.tranche_age),
		diploma: oneCode(diplomas, fields.niveau),
		boe: typeof fields.boe === 'boolean' ? fields.boe : null,
		executive: typeof fields.cadre === 'boolean' ? fields.cadre : null,
		subject: oneCode(demandSubjects, fields.objet),
		obstacles: codes(obstacles, fields.freins) ?? [],
		facts: codes(sessionFacts, fields.faits),
		criteria: codes(urgencyCriteria, fields.criteres) ?? [],
		channel: oneCode(channels, fields.canal),
		departement: departement ?? place?.departement ?? null,
		place
	};
}

function oneCode<E extends Entry>(list: CodeList<E>, value: unknown): E['code'] | null {
	return isCodeOf(list, value) ? value : null;
}

function codes<E extends Entry>(list: CodeList<E>, value: unknown): readonly E['code'][] | null {
	return Array.isArray(value) ? value.filter((code): code is E['code'] => isCodeOf(list, code)) : null;
}

/** Completed years, from a number or its digits; what no one can be is unknown. */
function readAge(value: unknown): number | null {
	const age = typeof value === 'string' && /^\d{1,3}$/.test(value.trim()) ? Number(value) : value;
	return typeof age === 'number' && age >= 0 && age <= 130 ? Math.floor(age) : null;
}

function readDepartement(value: unknown): string | null {
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	const code = String(value).trim().toUpperCase().padStart(2, '0');
	return /^(\d{2,3}|2[AB])$/.test(code) ? code : null;
}
