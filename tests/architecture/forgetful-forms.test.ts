import { expect, test } from 'vitest';
import { lineAt, read, sources } from './files.ts';

/** Where forms are about whoever comes, or written by them. */
const ABOUT_PEOPLE =
	/^src\/(routes\/\((accueil|conseil)\)|routes\/\(public\)\/(retour|avis)|lib\/ui\/AnswersForm)/;
/** A start tag, with what braces and quotes hold. */
const tagsOf = (source: string, start: string): RegExpMatchArray[] => [
	...source.matchAll(
		new RegExp(`${start}(?:"[^"]*"|\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\}|[^>"{])*>`, 'g')
	)
];
const remembered = (files: readonly string[], start: string): string[] =>
	files.flatMap((file) => {
		const source = read(file);
		return tagsOf(source, start)
			.filter(([tag]) => !tag.includes('autocomplete="off"') && !tag.includes('method="get"'))
			.map(({ index }) => `${file}:${lineAt(source, index ?? 0)}`);
	});

const components = sources().filter((file) => file.endsWith('.svelte'));

// A browser writes what forms hold in its session file, boxes that were ticked too, unless the form says not to.
test('no form about people is remembered by the browser of a shared post', () => {
	const files = components.filter((file) => ABOUT_PEOPLE.test(file));
	expect(files.flatMap((file) => tagsOf(read(file), '<form\\b')).length).toBeGreaterThan(15);
	expect(remembered(files, '<form\\b')).toEqual([]);
});

test('nor any long text, whatever it is about', () => {
	expect(remembered(components, '<(?:textarea\\b|svelte:element\\s+this=\\{"textarea"\\})')).toEqual([]);
});
