import { expect, test } from 'vitest';
import { filesUnder, read } from './files.ts';

const RECORD = read('src/decisions/0011-dependencies.md');
const { dependencies, optionalDependencies, devDependencies, overrides } = JSON.parse(
	read('package.json')
) as Record<string, Record<string, string>>;
const WANTED = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });

/** Lines of the record: package, role, why, licence, weight. */
const ROWS = RECORD.split('\n')
	.filter((line) => line.startsWith('| `'))
	.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim())
	);

test('every dependency has its line in the record, and every line its dependency', () => {
	expect(ROWS.map(([name]) => name).sort()).toEqual(WANTED.map((name) => `\`${name}\``).sort());
	expect(Object.keys(overrides ?? {}).filter((name) => !RECORD.includes(`\`${name}\``))).toEqual([]);
});

test('every line says its role, why, the licence and the weight', () => {
	expect(ROWS.filter((cells) => cells.length !== 5 || cells.some((cell) => cell === ''))).toEqual([]);
});

test('versions are exact', () => {
	const all = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies, ...overrides });
	expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('decision records are numbered without a gap, dated and short', () => {
	const records = filesUnder('src/decisions', '.md');
	expect(records.map((file) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]))).toEqual(
		records.map((_, index) => index + 1)
	);
	expect(records.filter((file) => !/^# \d{4} · .+\n\n\d{4}-\d{2}-\d{2} · /.test(read(file)))).toEqual([]);
});
