import { expect, it } from 'vitest';
import { networks } from '#lib/vocabularies/network.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { networkWords } from '#lib/wording/network-words.ts';

it('names every network, and none that does not exist', () => {
	expect(Object.keys(networkNames).sort()).toEqual(networks.map(({ code }) => code).sort());
	expect(Object.keys(networkWords).sort()).toEqual(networks.map(({ code }) => code).sort());
});

it('gives each a name of its own: the choices of a page are told apart by it', () => {
	expect(new Set(Object.values(networkNames)).size).toBe(networks.length);
});

it('is short, and begins like a name', () => {
	for (const name of Object.values(networkNames)) {
		expect(name.length, name).toBeLessThanOrEqual(70);
		expect(name, name).toMatch(/^[\p{Lu}\d]/u);
		expect(name, name).toBe(name.trim());
	}
});

it('keeps emergency numbers as they are dialled', () => {
	expect(networkNames['3114'].startsWith('3114')).toBe(true);
	expect(networkNames['3919'].startsWith('3919')).toBe(true);
	expect(networkNames['119'].startsWith('119')).toBe(true);
	expect(networkNames['siao-115'].startsWith('115')).toBe(true);
	for (const number of ['15', '17', '18', '112', '114'])
		expect(networkNames['secours-15-17-18-112-114'], number).toMatch(new RegExp(`\\b${number}\\b`));
});
