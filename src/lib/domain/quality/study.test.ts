import { expect, test } from 'vitest';
import { NO_STUDY, isUnderWay } from '#lib/domain/quality/study.ts';

test('a study is under way until its last day, that day included', () => {
	const study = { ...NO_STUDY, title: 'Vivre un changement de métier', until: '2027-03-31' } as const;
	expect(isUnderWay(study, '2026-11-22')).toBe(true);
	expect(isUnderWay(study, '2027-03-31')).toBe(true);
	expect(isUnderWay(study, '2027-04-01')).toBe(false);
	expect(isUnderWay({ ...study, title: '' }, '2026-11-22')).toBe(false);
	expect(isUnderWay(NO_STUDY, '2026-11-22')).toBe(false);
});
