import type { CivilDate } from '#lib/domain/shared/civil-date.ts';

/** Longest answer of the form of a study, in UTF-16 units. */
export const STUDY_LIMIT = 400;

/** A qualitative study that people may be told of (R132): who leads it, what for, where a sheet of paper goes. */
export type Study = {
	readonly title: string;
	readonly leader: string;
	readonly purpose: string;
	readonly address: string;
	readonly until: CivilDate | '';
};

/** No study is under way. */
export const NO_STUDY: Study = { title: '', leader: '', purpose: '', address: '', until: '' };

/** True while people may be told of it: it has a title and its last day has not passed. */
export const isUnderWay = ({ title, until }: Study, today: CivilDate): boolean =>
	title !== '' && until !== '' && today <= until;
