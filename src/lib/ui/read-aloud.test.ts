import { expect, it } from 'vitest';
import { readingOf } from '#lib/ui/read-aloud.ts';

const french = { lang: 'fr-FR', localService: true };
const remote = { lang: 'uk-UA', localService: false };
const android = { lang: 'ar_EG', localService: true };
const passages = [
	{ text: 'Ma synthèse', lang: 'fr-FR' },
	{ text: 'Мій підсумок', lang: 'uk' },
	{ text: ' ', lang: 'fr-FR' }
];

it('reads each passage by a voice of its language', () => {
	const arabic = [...passages, { text: 'ملخّصي', lang: 'ar' }];
	expect(readingOf(arabic, [android, french]).spoken).toEqual([
		{ text: 'Ma synthèse', lang: 'fr-FR', voice: french },
		{ text: 'ملخّصي', lang: 'ar', voice: android }
	]);
});

it('gives nothing to a voice that lives elsewhere, and says which language stays silent', () => {
	const reading = readingOf(passages, [remote, french]);
	expect(reading.spoken.map(({ text }) => text)).toEqual(['Ma synthèse']);
	expect(reading.silent).toEqual(['uk']);
	expect(readingOf(passages, [{ ...french, localService: false }])).toEqual({
		spoken: [],
		silent: ['fr-FR', 'uk']
	});
});
