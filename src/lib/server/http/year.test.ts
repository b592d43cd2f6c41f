import { expect, it } from 'vitest';
import { yearOf } from '#lib/server/http/year.ts';

it.each([
	['', 2026],
	['?annee=2025', 2025],
	['?annee=2026', 2026],
	['?annee=2019', 2026],
	['?annee=', 2026],
	['?annee=abc', 2026],
	['?annee=-2025', 2026],
	['?annee=2025.5', 2026],
	['?annee=Infinity', 2026],
	['?annee=2025&annee=2024', 2025]
])('%j asks for %i', (search, year) => {
	expect(yearOf(new URL(`https://degemer.example/activite${search}`), [2025, 2024], 2026)).toBe(year);
});
