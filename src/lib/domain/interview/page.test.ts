import { describe, expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { chosenPage, choosePage } from '#lib/domain/interview/page.ts';
import { startInterview } from '#lib/domain/interview/start.ts';

const handed = (format: Interview['synthesis']['format']): Interview => ({
	...startInterview(),
	synthesis: { name: 'Maëlle', format, discreet: true }
});

describe('the version of the page', () => {
	it('is the standard one until another is chosen', () => {
		expect(chosenPage(startInterview())).toEqual({ version: 'standard' });
		const chosen = choosePage(startInterview(), { version: 'bilingue', language: 'ar' });
		expect(chosenPage(chosen)).toEqual({ version: 'bilingue', language: 'ar' });
	});

	it('is the standard one when an interview names one that no longer exists', () => {
		const odd = { version: 'bilingue', language: 'xx' } as unknown as Interview['synthesis']['page'];
		expect(chosenPage({ synthesis: { name: '', format: 'papier', page: odd } })).toEqual({
			version: 'standard'
		});
	});

	it('takes along how the page is handed over, on paper only, and nothing else', () => {
		const easy = choosePage(handed('papier'), { version: 'facile' });
		expect(easy.synthesis).toEqual({
			name: 'Maëlle',
			discreet: true,
			page: { version: 'facile' },
			format: 'facile-a-lire'
		});
		expect(choosePage(easy, { version: 'grand' }).synthesis.format).toBe('papier');
		expect(choosePage(handed('oral'), { version: 'facile' }).synthesis.format).toBe('oral');
		expect(choosePage(handed('refuse'), { version: 'standard' }).synthesis.format).toBe('refuse');
	});
});
