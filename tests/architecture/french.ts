import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** A piece of text that somebody may read: what it says, where it stands, and whether an expression follows it. */
export type Said = { text: string; start: number; end: number; goesOn: boolean };

/** Texts of a component (its words, its attributes, the strings of its script) or of a module (its strings). */
export const textsOf = (file: string, source: string): Said[] =>
	file.endsWith('.svelte') ? inComponent(source) : inModule(file, source);

type Node = {
	type?: string;
	start?: number;
	end?: number;
	data?: unknown;
	value?: unknown;
	[key: string]: unknown;
};

/** Attributes that no one reads. */
const MUTE = new Set(['class', 'style', 'd', 'href', 'action', 'pattern']);

function inComponent(source: string): Said[] {
	const { fragment, instance, module } = parse(source, { modern: true });
	const said: Said[] = [];
	const visit = (node: unknown, next?: unknown): void => {
		if (Array.isArray(node)) return node.forEach((item, index) => visit(item, node[index + 1]));
		if (node === null || typeof node !== 'object') return;
		const { type, start = 0, end = 0, data, value, name } = node as Node;
		if (
			type === 'ImportDeclaration' ||
			type === 'Comment' ||
			(type === 'Attribute' && MUTE.has(String(name)))
		)
			return;
		const text =
			type === 'Text' ? data : type === 'Literal' ? value : type === 'TemplateElement' ? cooked(value) : null;
		const goesOn =
			type === 'TemplateElement' ? !(node as Node).tail : (next as Node)?.type === 'ExpressionTag';
		if (typeof text === 'string') said.push({ text, start, end, goesOn });
		else
			for (const [key, child] of Object.entries(node))
				if (key !== 'loc' && !key.endsWith('Comments')) visit(child);
	};
	visit([instance?.content, module?.content, fragment]);
	return said;
}

const cooked = (value: unknown): unknown => (value as { cooked?: string }).cooked;

function inModule(file: string, source: string): Said[] {
	const said: Said[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
			const goesOn = ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
			said.push({ text: node.text, start: node.getStart(), end: node.getEnd(), goesOn });
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
	return said;
}

const RULES: readonly [fault: string, where: RegExp][] = [
	['straight apostrophe', /\p{L}'(?=\p{L})/gu],
	['plain space before a double sign', /[ \t\n](?=[;:?!»](?!\w))/g],
	['a double sign without a space', /\p{L}[?!](?=\s|$)/gu],
	['« without a no-break space', /«(?![\u00a0\u202f])/g],
	['» without a no-break space', /(?<![\u00a0\u202f])»/g],
	['three dots', /\.\.\./g]
];

/** What French typography refuses in a text. */
export function faultsOf({ text, goesOn }: Said): string[] {
	const found = RULES.flatMap(([fault, where]) =>
		[...text.matchAll(where)].map(
			({ index }) =>
				`${fault}: ${text
					.slice(Math.max(0, index - 20), index + 20)
					.replace(/\s+/g, ' ')
					.trim()}`
		)
	);
	return goesOn && /\p{L}'$/u.test(text) ? [...found, `straight apostrophe: ${text.slice(-20)}`] : found;
}
