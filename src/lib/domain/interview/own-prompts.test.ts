import { expect, it } from 'vitest';
import { promptLine, promptLines, promptOf } from '#lib/domain/interview/own-prompts.ts';
import { PROMPT_LISTS } from '#lib/wording/prompts.ts';

it('reads a kind when the line begins with a few plain words', () => {
	expect(promptOf('Ouvrir : « Racontez-moi. »')).toEqual({ kind: 'Ouvrir', words: '« Racontez-moi. »' });
	expect(promptOf('Vécu\u00a0: nommer l’émotion')).toEqual({ kind: 'Vécu', words: 'nommer l’émotion' });
	expect(promptOf('« La question serait : tenir ? »')).toEqual({
		kind: '',
		words: '« La question serait : tenir ? »'
	});
	expect(promptOf('Se taire')).toEqual({ kind: '', words: 'Se taire' });
	expect(promptOf('12:30')).toEqual({ kind: '', words: '12:30' });
});

it('gives back every shipped prompt from its line', () => {
	const all = Object.values(PROMPT_LISTS).flatMap(({ prompts }) => [...prompts]);
	expect(all.length).toBe(64);
	expect(all.map((prompt) => promptOf(promptLine(prompt)))).toEqual(all);
});

it('keeps lines trimmed, each once, without empty ones; an empty list is a list', () => {
	expect(promptLines('  Un \n\nDeux\nUn\n')).toEqual({ ok: true, value: ['Un', 'Deux'] });
	expect(promptLines(' \n ')).toEqual({ ok: true, value: [] });
});

it('refuses a thirty-first line, and a line of 301 characters', () => {
	const lines = (count: number) => Array.from({ length: count }, (_, index) => `Ligne ${index}`).join('\n');
	expect(promptLines(lines(30)).ok).toBe(true);
	expect(promptLines(lines(31))).toEqual({ ok: false, error: 'trop-de-lignes' });
	expect(promptLines('é'.repeat(300)).ok).toBe(true);
	expect(promptLines('é'.repeat(301))).toEqual({ ok: false, error: 'ligne-trop-longue' });
});
