import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One import, export-from or dynamic import: what is asked, where, and whether only types come through. */
export type Import = { from: string; offset: number; typeOnly: boolean };

/** Imports of a module or of a component. */
export const importsOf = (file: string, source: string): Import[] => fromCode(codeOf(file, source));

/** The code of a module, or of a component's scripts, with offsets unchanged: what is not code becomes blank. */
export function codeOf(file: string, source: string): ts.SourceFile {
	const text = file.endsWith('.svelte') ? scriptsOf(source) : source;
	return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function scriptsOf(source: string): string {
	const { instance, module } = parse(source, { modern: true });
	const blank = source.replace(/[^\n]/g, ' ');
	return [module, instance]
		.flatMap((script) => (script ? [script.content as unknown as { start: number; end: number }] : []))
		.reduce(
			(text, { start, end }) => text.slice(0, start) + source.slice(start, end) + text.slice(end),
			blank
		);
}

function fromCode(code: ts.SourceFile): Import[] {
	const found: Import[] = [];
	const add = (at: ts.Node | undefined, typeOnly: boolean): void => {
		if (at && ts.isStringLiteralLike(at)) found.push({ from: at.text, offset: at.getStart(), typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node.importClause));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, true);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false);
		ts.forEachChild(node, visit);
	};
	visit(code);
	return found;
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
	if (!clause || clause.isTypeOnly) return clause !== undefined;
	const names = clause.namedBindings;
	return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly);
}
