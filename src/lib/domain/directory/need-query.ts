import type { Condition } from '#lib/domain/referral/condition.ts';
import { NEEDS } from '#lib/domain/referral/needs.ts';
import { demandSubjects, type DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import type { Entry } from '#lib/vocabularies/types.ts';

/** Networks and themes that answer what a person asks for, whoever she is: the ranking alone judges for somebody. */
export function answering(subject: DemandSubject): {
	readonly networks: readonly Network[];
	readonly themes: readonly string[];
} {
	const entries: readonly Entry[] = demandSubjects.entries;
	const theme = entries.find(({ code }) => code === subject)?.dataInclusion?.split(' ')[0];
	const found = NEEDS.filter(({ when }) => names(when, subject)).map(({ network }) => network);
	return { networks: [...new Set(found)], themes: theme ? [theme] : [] };
}

const names = ({ subject = [], oneOf = [] }: Condition, wanted: DemandSubject): boolean =>
	subject.includes(wanted) || oneOf.some((one) => names(one, wanted));
