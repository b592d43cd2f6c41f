import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Answers } from '#lib/domain/interview/answers.ts';
import { Screen, textsOf, type SaveAnswer } from '../support/screen.ts';
import { useDataFolder } from './engines.ts';

useDataFolder();
const { aStructure, opened, saying, minutesAfter } = await import('./scene.ts');
const stores = await import('#lib/server/stores/index.ts');
const { shownAnswers } = await import('#lib/server/http/reading.ts');
const values = await import('#lib/forms/values.ts');
const ROAD = '../../src/routes/(conseil)/entretiens/[id=id]';

type Action = (event: object) => Promise<SaveAnswer | { data: SaveAnswer; status: number }>;
const action = async (page: string): Promise<Action> =>
	((await import(`${ROAD}/${page}/+page.server.ts`)) as { actions: { enregistrer: Action } }).actions
		.enregistrer;

/** Pages, with what two people may do at once on each. */
const PAGES = {
	ecoute: {
		save: await action('ecoute'),
		values: values.listeningValues,
		texts: ['paroles', 'reformulation', 'demande1', 'demande2', 'demande3', 'besoin'],
		codes: {
			objet1: ['reconversion', 'formation-financement', ''],
			cadre: ['on', ''],
			validee: ['on', ''],
			principale: ['1', '2']
		},
		sets: {}
	},
	diagnostic: {
		save: await action('diagnostic'),
		values: values.diagnosticValues,
		texts: ['projet', 'anterieures', 'motsFreins', 'motsLeviers', 'aExplorer'],
		codes: { statut: ['salarie-cdi', 'lyceen'], priorite1: ['famille-garde', 'mobilite-sans-moyen', ''] },
		sets: {
			freins: ['famille-garde', 'mobilite-sans-moyen', 'finances-cout-formation'],
			leviers: ['motivation', 'experience-transferable']
		}
	},
	synthese: {
		save: await action('synthese'),
		values: values.planValues,
		texts: ['quoi1', 'qui1', 'quand1', 'quoi2', 'qui2', 'quoi3', 'nom'],
		codes: {},
		sets: {}
	}
} as const;

type Scene = Awaited<ReturnType<typeof aStructure>>;
let scene: Scene;
beforeAll(async () => {
	await stores.start();
	scene = await aStructure();
});

const who = fc.nat(1);
const step = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({ kind: fc.constant('type' as const), who, at: fc.nat(99), empty: fc.boolean() })
	},
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('tick' as const), who, at: fc.nat(99) }) },
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('send' as const), who }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('send-both' as const) }) },
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('hear' as const), who }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const), who }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('choose' as const), who, mine: fc.boolean() }) }
);

/** One interview, two screens; a model watches every save. */
async function play(
	page: keyof typeof PAGES,
	steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]
) {
	const { save, values: read, texts, codes, sets } = PAGES[page];
	const { id } = await opened(scene, saying('Au départ.'));
	const stored = async (): Promise<Answers> => {
		const found = await stores.findInterview(id, scene.counsellorId);
		return read(found!.content);
	};
	const screens = await Promise.all([0, 1].map(async () => new Screen(shownAnswers(await stored()))));
	let onDisk = await stored();
	const awaited: (readonly [answer: SaveAnswer, sent: ReturnType<Screen['send']>] | undefined)[] = [];
	/** Texts that were kept at some moment, and what each screen lost of its own. */
	const everKept = new Set<string>();
	const violations: string[] = [];
	const tally = { conflicts: 0, updates: 0 };
	let serial = 0;

	const post = async (index: number, sent: ReturnType<Screen['send']>) => {
		const event = {
			params: { id },
			locals: { account: { id: scene.counsellorId }, now: minutesAfter(1) },
			request: new Request('http://localhost/', {
				method: 'POST',
				body: sent.body,
				headers: { 'x-sveltekit-action': 'true' }
			})
		};
		const result = await save(event);
		const answer = 'data' in result ? result.data : result;
		if ('status' in result && result.status !== 409) throw new Error(`answered ${result.status}`);
		tally.conflicts += answer.conflicts?.length ?? 0;
		tally.updates += answer.updates.length;
		awaited[index] = [answer, sent];
	};
	/** What left the disk must have been in sight of whoever made it leave. */
	const watch = async (by: readonly number[], act: () => Promise<unknown>) => {
		const before = onDisk;
		await act();
		const after = (onDisk = await stored());
		const now = new Set(Object.entries(after).flatMap(([name, value]) => textsOf(name, value ?? '')));
		for (const text of now) everKept.add(text);
		for (const [name, value] of Object.entries(before)) {
			for (const text of textsOf(name, value ?? '')) {
				const isCode = !/\d\.$/.test(text);
				if (!now.has(text) && !isCode && !by.some((index) => screens[index]!.shown.has(text)))
					violations.push(`${page} ${name}: « ${text} » overwritten unseen`);
			}
		}
	};
	const hear = (index: number) => {
		const arrived = awaited[index];
		if (!arrived) return;
		awaited[index] = undefined;
		const screen = screens[index]!;
		const mine = new Map(screen.values);
		screen.receive(...arrived);
		for (const [name, value] of mine) {
			// A text of this screen that another replaced here had been kept, hence seen by whoever replaced it.
			if (
				typeof value === 'string' &&
				/\d\.$/.test(value) &&
				screen.values.get(name) !== value &&
				!everKept.has(value) &&
				!screen.givenUp.has(value)
			)
				if (![...screen.values.values()].includes(value))
					violations.push(`${page} ${name}: « ${value} » taken off the screen`);
		}
	};
	const send = async (indexes: readonly number[], choice?: Parameters<Screen['send']>[0]) => {
		const free = indexes.filter((index) => !awaited[index]);
		await watch(free, () => Promise.all(free.map((index) => post(index, screens[index]!.send(choice)))));
	};
	const choose = async (index: number, mine: boolean) => {
		hear(index);
		const conflict = screens[index]!.conflicts[0];
		if (conflict) await send([index], [mine ? 'garder' : 'prendre', conflict]);
		if (conflict) hear(index);
	};

	for (const one of steps) {
		if (one.kind === 'send') await send([one.who]);
		else if (one.kind === 'send-both') await send([0, 1]);
		else if (one.kind === 'hear') hear(one.who);
		else if (one.kind === 'choose') await choose(one.who, one.mine);
		else if (one.kind === 'lose' && awaited[one.who]) {
			screens[one.who]!.lose(awaited[one.who]![1]);
			awaited[one.who] = undefined;
		} else if (one.kind === 'type') {
			const name = texts[one.at % texts.length]!;
			screens[one.who]!.put(name, one.empty && one.at % 5 === 0 ? '' : `${name} de ${one.who}, ${++serial}.`);
		} else if (one.kind === 'tick') {
			const screen = screens[one.who]!;
			const all = Object.entries({ ...codes, ...sets });
			const [name, list] = all[one.at % Math.max(1, all.length)] ?? [];
			if (!name || !list) continue;
			const code = list[one.at % list.length]!;
			const held = screen.values.get(name);
			if (!(name in sets)) screen.put(name, code);
			else
				screen.put(
					name,
					held?.includes(code) ? [...held].filter((other) => other !== code) : [...(held ?? []), code]
				);
		}
	}
	// At the end both screens settle: each conflict is decided, until all that is typed is kept or was decided against.
	for (let round = 0, quiet = 0; round < 12 && quiet < 2; round++) {
		const { conflicts: asked, updates } = tally;
		for (const index of [0, 1]) {
			hear(index);
			await send([index]);
			hear(index);
			if (screens[index]!.conflicts.length) await choose(index, index === round % 2);
		}
		quiet = tally.conflicts + tally.updates === asked + updates ? quiet + 1 : 0;
	}
	const kept = onDisk;
	for (const screen of screens) {
		if (screen.conflicts.length) violations.push(`${page}: a conflict without end`);
		// Demands and steps close up when they are kept: the same words, one row higher.
		const wordsOf = (value: (name: string) => Answers[string]) =>
			[...texts, ...Object.keys(sets)].flatMap((name) => textsOf(name, value(name) ?? '')).toSorted();
		const [shown, final] = [wordsOf((name) => screen.values.get(name)), wordsOf((name) => kept[name])];
		if (JSON.stringify(shown) !== JSON.stringify(final))
			violations.push(`${page}: shows ${shown}, kept ${final}`);
	}
	return { violations, tally };
}

const RUNS = Number(process.env.DEGEMER_RUNS ?? 1000);

test(
	`${RUNS} random interleavings of two editors: nothing is overwritten in silence`,
	{ timeout: 300_000 },
	async () => {
		const total = { conflicts: 0, updates: 0 };
		const run = fc.asyncProperty(
			fc.constantFrom('ecoute' as const, 'ecoute' as const, 'diagnostic' as const, 'synthese' as const),
			fc.array(step, { minLength: 6, maxLength: 24 }),
			async (page, steps) => {
				const { violations, tally } = await play(page, steps);
				total.conflicts += tally.conflicts;
				total.updates += tally.updates;
				expect(violations).toEqual([]);
			}
		);
		const seed = Number(process.env.DEGEMER_SEED ?? 20261122);
		await fc.assert(run, { numRuns: RUNS, seed, endOnFailure: RUNS > 200 });
		console.log(
			`${RUNS} entrelacements : ${total.conflicts} conflits montrés, ${total.updates} mises à jour`
		);
		expect(total.conflicts).toBeGreaterThan(RUNS / 10);
		expect(total.updates).toBeGreaterThan(RUNS / 2);
	}
);
