import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addAccount, OWN, sessionOf } from '../e2e/support/accounts.ts';
import {
	arrive,
	closeInterview,
	fieldsIn,
	firstSite,
	openInterview,
	promise,
	raw,
	secondScreenOf
} from '../e2e/support/raw.ts';
import type { House } from '../e2e/support/server.ts';
import { mayOpen } from '#lib/server/http/access.ts';
import { allRoutes, gesturesOf } from '../support/routes.ts';
import type { Dice } from './dice.ts';
import type { Given } from './odd-requests.ts';

export const ROLES = ['accueil', 'conseil', 'pilotage', 'region', 'administration'] as const;
type Role = (typeof ROLES)[number];

const NOWHERE = ['01990000-0000-7000-8000-000000000000', '%00', '..%2F', '__proto__', 'x'.repeat(300), '%'];
/** Uses of what was read on a page before it is read again. */
const FRESH_FOR = 40;

/** What odd requests need to reach beyond the door: sessions of each role, addresses and fields that pages show. */
export class Surroundings {
	readonly gestures: string[];
	private readonly openTo = new Map<string, Role[]>();
	private readonly asked = namesAsked();
	/** Values seen for a parameter, by the path before it. */
	private readonly seen = new Map<string, Set<string>>();
	private readonly links = new Set<string>();
	private readonly pages = new Map<string, { fields: [string, string][]; uses: number }>();
	private readonly accounts = new Map<Role, string>();
	private readonly patterns: ReturnType<typeof patternOf>[];
	private readonly house: House;
	private renewals = 0;

	private constructor(house: House) {
		this.house = house;
		for (const route of allRoutes()) {
			const roles = ROLES.filter((role) => mayOpen({ roles: [role] } as never, route.id));
			for (const gesture of gesturesOf(route)) this.openTo.set(gesture, roles);
		}
		this.gestures = [...this.openTo.keys()];
		this.patterns = this.gestures.map((gesture) => patternOf(pathOf(gesture)));
	}

	/** Opens what a house has after a morning: interviews, a page that was kept, a call-back, somebody who waits. */
	static async of(house: House): Promise<Surroundings> {
		const around = new Surroundings(house);
		for (const role of ROLES) await around.enter(role);
		const as = around.accounts.get('conseil') ?? OWN.first;
		const site = await firstSite(house, OWN.first);
		const open = await openInterview(house, as);
		const kept = await openInterview(house, as);
		await closeInterview(house, kept, as);
		around.learn(`href="/entretiens/${open}/ecoute" href="/syntheses/${kept}.pdf" href="/horaires/${site}"`);
		around.learn(
			`href="/rendez-vous/${await promise(house, site, as)}" href="${await secondScreenOf(house, open, as)}"`
		);
		await arrive(house, site, as);
		for (const role of ROLES)
			for (const gesture of around.gestures) await around.read(role, around.fill(gesture));
		return around;
	}

	/** Something to ask, by somebody: three times in four by one to whom it is open. */
	async next(dice: Dice): Promise<{ gesture: string; role: Role | undefined; given: Given }> {
		const wanted = dice.pick(this.gestures);
		const open = this.openTo.get(wanted) ?? [];
		const role =
			open.length && dice.chance(0.75) ? dice.pick(open) : dice.pick([...ROLES, undefined, undefined]);
		const isLink = this.links.size > 0 && dice.chance(0.08);
		const gesture = isLink ? `GET ${dice.pick([...this.links])}` : this.fill(wanted, dice);
		const fields = gesture.startsWith('POST') && role ? await this.read(role, gesture) : [];
		// Whoever signs out has nothing left to ask with.
		const leaves = gesture.includes('/deconnexion');
		const session = role && !leaves ? await this.session(role) : undefined;
		return {
			gesture,
			role,
			given: { gesture, fields, asked: this.asked, session, origin: this.house.origin }
		};
	}

	/** Another account for a role whose session ended. */
	async checkSession(role: Role): Promise<void> {
		const account = this.accounts.get(role) ?? '';
		const answer = await this.get('/guide', account);
		const page = await answer.text();
		const { status } = answer;
		if (status === 200 && page.includes('/deconnexion')) return;
		await this.enter(role);
	}

	private async enter(role: Role): Promise<void> {
		const account = `${role}.${this.renewals++}@exemple.bzh`;
		await addAccount(this.house, account, role);
		this.accounts.set(role, account);
	}

	private session = (role: Role): Promise<string> => sessionOf(this.house, this.accounts.get(role) ?? '');

	/** The gesture with values in place of its parameters: seen somewhere nine times out of ten. */
	private fill(gesture: string, dice?: Dice): string {
		return gesture.replace(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) => {
			const known = [...(this.seen.get(keyOf(pathOf(gesture), name)) ?? [])];
			if (dice && (known.length === 0 || dice.chance(0.1))) return dice.pick(NOWHERE);
			return (dice ? dice.pick(known) : known.at(-1)) ?? NOWHERE[0]!;
		});
	}

	/** The fields of the page of a gesture, as a role sees it; what it links to is remembered. */
	private async read(role: Role, gesture: string): Promise<[string, string][]> {
		const path = pathOf(gesture);
		const key = `${role} ${path}`;
		const known = this.pages.get(key);
		if (known && known.uses++ < FRESH_FOR) return known.fields;
		if (/flux$|[%\\]|deconnexion/.test(path)) return [];
		const answer = await this.get(path, this.accounts.get(role) ?? '');
		const isPage = answer.headers.get('content-type')?.startsWith('text/html');
		const html = isPage ? await answer.text() : '';
		if (!isPage) await answer.body?.cancel();
		this.learn(html);
		const fields = fieldsIn(html);
		this.pages.set(key, { fields, uses: 0 });
		return fields;
	}

	/** Odd requests close connections that others were given: what fails that way is asked again. */
	private async get(path: string, as: string): Promise<Response> {
		for (let left = 3; ; left--) {
			try {
				return await raw(this.house, path, { as });
			} catch (error) {
				if (left === 0) throw new Error(`${path} is not answered`, { cause: error });
			}
		}
	}

	private learn(html: string): void {
		for (const [, link = ''] of html.matchAll(/(?:href|action)="(\/[^"#]*)"/g)) {
			const [path = ''] = link.split('?');
			for (const { pattern, keys } of this.patterns) {
				const values = pattern.exec(path)?.slice(1) ?? [];
				values.forEach((value, at) => this.remember(keys[at] ?? '', value));
				if (values.length > 0 || pattern.test(path))
					this.links.add(link.replaceAll('&amp;', '&').replaceAll(' ', '%20'));
			}
		}
	}

	private remember(key: string, value: string): void {
		const values = this.seen.get(key) ?? new Set();
		// A handful of each is enough, the latest ones.
		if (values.size > 20) values.delete([...values][0] ?? '');
		this.seen.set(key, values.add(value));
	}
}

const pathOf = (gesture: string): string => (gesture.split(' ')[1] ?? '/').split('?')[0] ?? '/';

/** Identifiers of the same thing have the same folder before them. */
const keyOf = (path: string, name: string): string => `${path.split('/[')[0]} ${name}`;

function patternOf(path: string): { pattern: RegExp; keys: string[] } {
	const keys = [...path.matchAll(/\[(\w+)(?:=\w+)?\]/g)].map(([, name]) => keyOf(path, name ?? ''));
	return {
		pattern: new RegExp(`^${path.replace(/\[\w+(=\w+)?\]/g, '([^/]+?)').replaceAll('.', '\\.')}$`),
		keys
	};
}

/** Names that some page reads in its address, by the sources. */
function namesAsked(): string[] {
	const folder = fileURLToPath(new URL('../../src', import.meta.url));
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.ts')
	);
	const names = files.flatMap((file) =>
		[
			...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/searchParams\.(?:get|has|getAll)\('(\w+)'\)/g)
		].map(([, name]) => name ?? '')
	);
	return [...new Set([...names, 'id', 'suite'])];
}
