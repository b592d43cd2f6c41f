import { expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { factOf } from '#lib/server/http/counting.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sessionFacts } from '#lib/vocabularies/session-fact.ts';
import { urgencyCriteria } from '#lib/vocabularies/urgency.ts';

const sitting = { structureId: 'structure-1', siteId: 'site-1', day: '2026-11-24' };
const blank = startInterview();

/** Young and less young job seekers: where a recognition, an asylum request or a bank's refusal changes the doors. */
const people = ageClasses.entries.map(({ code }): [string, Interview] => [
	code,
	{
		...blank,
		demands: { ...blank.demands, list: [{ text: '', subject: 'recherche-emploi' }] },
		situation: { ...blank.situation, status: 'demandeur-emploi-inscrit', ageClass: code }
	}
]);

it.each(people)(
	'%s: no sealed fact, obstacle or criterion can be read in the anonymous fact',
	(_, person) => {
		const open = factOf(person, sitting);
		for (const { code } of sessionFacts.entries) {
			const situation = { ...person.situation, facts: [code] };
			expect([code, factOf({ ...person, situation }, sitting)]).toEqual([code, open]);
		}
		for (const { code, cls, group } of obstacles.entries) {
			if (cls !== 'C*' && group !== null) continue;
			const diagnostic = { ...person.diagnostic, obstacles: [code] };
			expect([code, factOf({ ...person, diagnostic }, sitting)]).toEqual([code, open]);
		}
		for (const { code, level } of urgencyCriteria.entries) {
			const contact = { ...person.contact, criteria: [code] };
			const counted = factOf({ ...person, contact }, sitting);
			expect([code, counted]).toEqual([code, { ...open, urgence_niveau: level }]);
		}
	}
);
