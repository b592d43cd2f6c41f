import type { Answers } from '#lib/domain/interview/answers.ts';
import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { autonomyDegrees } from '#lib/vocabularies/autonomy.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { diplomas } from '#lib/vocabularies/diploma.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { firstVisits } from '#lib/vocabularies/first-visit.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { handovers } from '#lib/vocabularies/handover.ts';
import { modalities } from '#lib/vocabularies/modality.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { origins } from '#lib/vocabularies/origin.ts';
import { schemeKnowledge } from '#lib/vocabularies/scheme-knowledge.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

/** The list behind each field of codes, its number left out (`objet2` is an `objet`). */
const LISTS: Readonly<Record<string, CodeList>> = {
	canal: channels,
	modalite: modalities,
	numerique: autonomyDegrees,
	demarches: autonomyDegrees,
	origine: origins,
	objet: demandSubjects,
	statut: statuses,
	age: ageClasses,
	sexe: sexes,
	diplome: diplomas,
	connaissance: schemeKnowledge,
	priorite: obstacles,
	suite: followUps,
	miseEnRelation: handovers,
	format: synthesisFormats,
	premiereVenue: firstVisits,
	duree: durations,
	delai: delays
};

const CHOICES: Readonly<Record<string, string>> = {
	choisie: 'Je choisis',
	'plus-tard': 'Peut-être plus tard',
	ecartee: 'Non'
};

/** One version of answers that go together, as somebody reads it; nothing written says so. */
export function versionText(names: readonly string[], answers: Answers): string {
	const said = names.map((name) => answerText(name, [answers[name] ?? ''].flat())).filter(Boolean);
	return said.join('\n') || '(rien)';
}

function answerText(name: string, values: readonly string[]): string {
	// The possibility that brought a step is carried along unseen.
	if (/^origine\d$/.test(name)) return '';
	if (name === 'principale') return `La plus importante\u00a0: la ${values[0]}e`.replace('1e', '1re');
	if (name.startsWith('lieu.')) return values[0] ? 'Un autre lieu de la liste' : '';
	if (name.startsWith('choix.')) return CHOICES[values[0] ?? ''] ?? '';
	const list = LISTS[name.replace(/\d$/, '')];
	return values.map((value) => list?.entries.find(({ code }) => code === value)?.label ?? value).join(', ');
}
