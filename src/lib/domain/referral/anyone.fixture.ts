import fc from 'fast-check';
import type { PersonFacts } from '#lib/domain/referral/facts.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

const oneOf = <T extends string>(entries: readonly { readonly code: T }[]) =>
	fc.option(fc.constantFrom(...entries.map(({ code }) => code)), { nil: null });
const fewOf = <T extends string>(entries: readonly { readonly code: T }[], most: number) =>
	fc.uniqueArray(fc.constantFrom(...entries.map(({ code }) => code)), { maxLength: most });

/** Anybody, with up to `most` obstacles, facts and criteria said; each answer may be missing. */
export const anyone = (most: number): fc.Arbitrary<PersonFacts> =>
	fc.record({
		status: oneOf(statuses.entries),
		age: fc.option(fc.oneof(fc.integer({ min: 14, max: 31 }), fc.integer({ min: 0, max: 110 })), {
			nil: null
		}),
		ageClass: oneOf(ageClasses.entries),
		diploma: oneOf(diplomas.entries),
		boe: fc.option(fc.boolean(), { nil: null }),
		executive: fc.option(fc.boolean(), { nil: null }),
		subject: oneOf(demandSubjects.entries),
		obstacles: fewOf(obstacles.entries, most),
		facts: fc.option(fewOf(sessionFacts.entries, most), { nil: null }),
		criteria: fewOf(urgencyCriteria.entries, most),
		channel: fc.constant(null),
		departement: fc.option(fc.constantFrom('22', '29', '35', '56', '44', '75'), { nil: null }),
		place: fc.constant(null)
	});
