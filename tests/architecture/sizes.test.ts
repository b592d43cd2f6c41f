import ts from 'typescript';
import { expect, test } from 'vitest';
import { read, sources } from './files.ts';
import { codeOf } from './modules.ts';

const LONGEST = 300;
const NEARLY_ALL = 200;

const SIZES = sources()
	.filter((file) => !isData(file))
	.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));

test.each([['.ts'], ['.svelte']])('%s files are short', (ending) => {
	const sizes = SIZES.filter(({ file }) => file.endsWith(ending)).sort((a, b) => a.lines - b.lines);
	expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([]);
	expect(sizes[Math.ceil(sizes.length * 0.95) - 1]?.lines).toBeLessThanOrEqual(NEARLY_ALL);
});

/** Rows only, no decision: a module without a single function may be as long as its subject. */
function isData(file: string): boolean {
	if (!file.endsWith('.ts')) return false;
	const decides = (node: ts.Node): boolean =>
		ts.isFunctionLike(node) || !!ts.forEachChild(node, (child) => decides(child) || undefined);
	return !codeOf(file, read(file)).statements.some(
		(one) => !ts.isTypeAliasDeclaration(one) && !ts.isInterfaceDeclaration(one) && decides(one)
	);
}
