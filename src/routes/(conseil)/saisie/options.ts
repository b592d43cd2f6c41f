import { ageClasses } from '#lib/vocabularies/age-class.ts';
import { channels } from '#lib/vocabularies/channel.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { firstVisits } from '#lib/vocabularies/first-visit.ts';
import { followUps } from '#lib/vocabularies/follow-up.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { modalities } from '#lib/vocabularies/modality.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { sexes } from '#lib/vocabularies/sex.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { synthesisFormats } from '#lib/vocabularies/synthesis-format.ts';
import { optionsOf, shareable } from '#lib/wording/options.ts';

/** The lists of the one-page form. */
export const lateOptions = () => ({
	channels: optionsOf(channels),
	modalities: optionsOf(modalities),
	subjects: optionsOf(demandSubjects),
	statuses: optionsOf(statuses, true),
	ageClasses: optionsOf(ageClasses),
	sexes: optionsOf(sexes),
	obstacles: optionsOf(shareable(obstacles), true),
	levers: optionsOf(levers, true),
	followUps: optionsOf(followUps),
	formats: optionsOf(synthesisFormats),
	firstVisits: optionsOf(firstVisits),
	durations: optionsOf(durations),
	delays: optionsOf(delays)
});
