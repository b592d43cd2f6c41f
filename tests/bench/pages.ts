import { markOf } from '#lib/domain/shared/mark.ts';
import { PAGES, STAGE_NAMES } from '#lib/wording/stages.ts';
import { cpuOf } from './cpu.ts';
import type { Server } from './server.ts';
import type { Row, Section } from './table.ts';
import { Visitor } from './visitor.ts';

const WARMING = 60;
/** Each round visits every page in turn, so that what disturbs the machine disturbs them all. */
const ROUNDS = 6;
const REQUESTS = 50;

/** Public, static, through the whole Kit and our layout, with no session and no query: what a page costs at least. */
const REFERENCE = '/accessibilite';

type Visit = { readonly label: string; readonly go: () => Promise<unknown> };

/** CPU of the server per request: the pages a counsellor's hour is made of. */
export async function measurePages(
	server: Server
): Promise<{ section: Section; listening: string; visitor: Visitor }> {
	const stranger = new Visitor(server.origin);
	const visitor = new Visitor(server.origin);
	await visitor.signIn('conseil@demo.example', 'degemer-demo-2026');
	const today = await visitor.page('/aujourdhui');
	const told = /\/entretiens\/[0-9a-f-]{36}/.exec(today)?.[0];
	if (!told) throw new Error('the demonstration has no open interview');
	const page = (label: string, path: string): Visit => ({ label, go: () => visitor.page(path) });
	const visits: Visit[] = [
		{ label: `Page Kit nue (${REFERENCE})`, go: () => stranger.page(REFERENCE) },
		{ label: 'Connexion', go: () => stranger.page('/connexion') },
		page('Aujourd’hui', '/aujourdhui'),
		...PAGES.map((one) => page(`Entretien\u00a0: ${STAGE_NAMES[one.stage].name}`, `${told}/${one.page}`)),
		{ label: 'Enregistrement automatique (écoute)', go: await autosaving(visitor, today) }
	];
	return {
		section: {
			title: `Processeur du serveur par requête (${ROUNDS * REQUESTS} requêtes, après ${WARMING} pour chauffer)`,
			unit: 'ms',
			rows: await measure(visits, server.pid)
		},
		listening: `${told}/ecoute`,
		visitor
	};
}

async function measure(visits: readonly Visit[], pid: number): Promise<Row[]> {
	for (const { go } of visits) for (let count = 0; count < WARMING; count++) await go();
	const spent = visits.map(() => 0);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [index, { go }] of visits.entries()) {
			const before = cpuOf(pid);
			for (let count = 0; count < REQUESTS; count++) await go();
			spent[index] = (spent[index] ?? 0) + cpuOf(pid) - before;
		}
	}
	return visits.map(({ label }, index) => ({ label, value: (spent[index] ?? 0) / (ROUNDS * REQUESTS) }));
}

/** Saves again and again the words of an interview of its own, each time with another word than before. */
async function autosaving(visitor: Visitor, today: string): Promise<() => Promise<void>> {
	const site = /name="site"[^>]*value="([^"]+)"|<option[^>]*value="([^"]+)"/.exec(today);
	const opened = await visitor.post('/aujourdhui?/recevoir', { site: site?.[1] ?? site?.[2] ?? '' });
	const base = new URL(opened.headers.get('location') ?? '', visitor.origin).pathname.replace(/\/[^/]+$/, '');
	const address = `${base}/ecoute?/enregistrer`;
	const words = 'J’aime bien quand ça bouge, rester assis toute la journée ce n’est pas pour moi. '.repeat(8);
	const answers = { paroles: words, reformulation: 'Je cherche une formation où j’apprends en travaillant.' };
	const empty = { demande2: '', objet2: '', demande3: '', objet3: '', besoin: '', principale: '1' };
	let [known, count] = [JSON.stringify({ principale: markOf('1') }), 0];
	return async () => {
		const demand = { demande1: `Trouver une formation ${++count}`, objet1: 'alternance' };
		const fields = { ...answers, ...demand, ...empty, cadre: 'on', auto: '1', connu: known };
		known = await visitor.autosave(address, fields);
	};
}
