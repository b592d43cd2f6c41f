import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../src/routes', import.meta.url));

/** One route as its folder tells it; `path` is its address, parameters in brackets. */
export type Route = {
	/** Kit's own id, with groups: `/(conseil)/entretiens/[id=id]/ecoute`. */
	readonly id: string;
	readonly path: string;
	/** Names of the form actions of a page; `default` for the unnamed one. */
	readonly actions: readonly string[];
	/** Methods of an endpoint, none for a page. */
	readonly methods: readonly string[];
};

/** Every route there is, found in the folder of routes: a new one is there as soon as it exists. */
export function allRoutes(): Route[] {
	const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
	const folders = new Set(
		files
			.filter((file) => /\/?\+(page\.svelte|server\.ts)$/.test(file))
			.map((file) => `/${file}`.replace(/\/\+[^/]+$/, ''))
	);
	return [...folders].sort().map((id) => ({
		id,
		path: id.replace(/\/\([^)]+\)/g, '') || '/',
		actions: actionsIn(sourceOf(files, id, '+page.server.ts')),
		methods: [...sourceOf(files, id, '+server.ts').matchAll(/^export const ([A-Z]+)\b/gm)].map(
			([, name]) => name ?? ''
		)
	}));
}

/** Every gesture of a route: an endpoint's methods, a page that is read, a page's actions. */
export const gesturesOf = ({ path, actions, methods }: Route): string[] => [
	...(methods.length ? methods.map((method) => `${method} ${path}`) : [`GET ${path}`]),
	...actions.map((action) => `POST ${path}${action === 'default' ? '' : `?/${action}`}`)
];

function sourceOf(files: readonly string[], id: string, name: string): string {
	const file = `${id}/${name}`.slice(1);
	return files.includes(file) ? readFileSync(`${FOLDER}/${file}`, 'utf8') : '';
}

function actionsIn(source: string): string[] {
	const actions = /^export const actions[^]*?^\};/m.exec(source)?.[0] ?? '';
	const names = [...actions.matchAll(/^\t(?:async )?(\w+)(?=:|,?$|\()/gm)].map(([, name]) => name ?? '');
	if (source.includes('actions') && names.length === 0 && /export (const|let) actions/.test(source))
		throw new Error('the actions of a page could not be read');
	return names;
}
