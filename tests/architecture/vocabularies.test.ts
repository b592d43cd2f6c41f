import { expect, test } from 'vitest';
import { networks } from '#lib/vocabularies/network.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';
import { filesUnder } from './files.ts';
import { faultsOf } from './french.ts';
import frozen from './frozen-codes.json' with { type: 'json' };

/** Class and group of each code, by list; `group: null` counts nothing. */
type Frozen = Record<string, Record<string, readonly [cls: string, group: string | null]>>;

const MODULES: readonly Record<string, unknown>[] = await Promise.all(
	filesUnder('src/lib/vocabularies', '.ts').map((file) => import(/* @vite-ignore */ `../../${file}`))
);
const LISTS: readonly Pick<CodeList, 'id' | 'entries'>[] = [
	...MODULES.flatMap((module) => Object.values(module)).filter(isList),
	{ id: 'reseau', entries: networks }
];
const ENTRIES = LISTS.flatMap(({ id, entries }) =>
	entries.map((entry) => ({ ...entry, at: `${id}/${entry.code}` }))
);

function isList(value: unknown): value is CodeList {
	return typeof value === 'object' && value !== null && 'id' in value && 'entries' in value;
}

test('codes are retired, never renamed, and never change class or group', () => {
	// A new code is added to frozen-codes.json with it; a line of that file never changes: closed lots were counted with it.
	const current: Frozen = Object.fromEntries(
		LISTS.map(({ id, entries }) => [
			id,
			Object.fromEntries(entries.map(({ code, cls, group }) => [code, [cls, group]]))
		])
	);
	expect(current).toEqual(frozen);
});

test('lists are named once, codes once in their list', () => {
	expect(repeated(LISTS.map(({ id }) => id))).toEqual([]);
	expect(repeated(ENTRIES.map(({ at }) => at))).toEqual([]);
});

const repeated = (names: readonly string[]): string[] =>
	names.filter((name, index) => names.indexOf(name) !== index);

test('codes are written in kebab-case', () => {
	expect(ENTRIES.filter(({ code }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)).map(({ at }) => at)).toEqual(
		[]
	);
});

test('labels are there and follow French typography', () => {
	const faults = ENTRIES.flatMap(({ at, label }) => [
		...(label.trim() === label && label !== '' ? [] : [`${at} empty or padded`]),
		...faultsOf({ text: label, start: 0, end: 0, goesOn: false }).map((fault) => `${at} ${fault}`)
	]);
	expect(faults).toEqual([]);
});

test('every code says since when, and until when only after that', () => {
	const wrong = ENTRIES.filter(
		({ since, until }) => !/^\d{4}-\d{2}$/.test(since) || (until !== undefined && until <= since)
	);
	expect(wrong.map(({ at }) => at)).toEqual([]);
});

test('every list and every network says where it comes from', () => {
	const lists = MODULES.flatMap((module) => Object.values(module)).filter(isList);
	expect(
		lists.filter(({ source, title, version }) => !source || !title || !version).map(({ id }) => id)
	).toEqual([]);
	expect(networks.filter(({ source }) => source.trim() === '').map(({ code }) => code)).toEqual([]);
});
