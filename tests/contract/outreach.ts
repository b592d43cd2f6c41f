import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { closeReadyLot } from '#lib/server/lots/close.ts';
import { db } from '#lib/server/db/index.ts';
import { activityCount, fact, interview } from '#lib/server/db/schema.ts';
import { outreachParcel } from '#lib/server/db/schema-outreach.ts';
import { postCard, readPostCard } from '#lib/server/exchange/post-card.ts';
import {
	enrol,
	postOf,
	prepareReturn,
	receiptTyped,
	receiveReturn
} from '#lib/server/exchange/post-return.ts';
import { importPast, readPastFile } from '#lib/server/lots/past-file.ts';
import {
	closeInterview,
	confirmHandOver,
	countWaitingFacts,
	listParcels,
	listReturns,
	readActivity,
	readParcelFile,
	recordContact,
	reopenClosing,
	type OpenInterview
} from '#lib/server/stores/index.ts';
import { PAST_COLUMNS } from '#lib/domain/statistics/past-row.ts';
import { NOON, aStructure, closingOf, factOf, minutesAfter, opened, saying, waitingFacts } from './scene.ts';

const CANARY = 'CANARI-poste';

/** exchange/post-card.ts, exchange/post-return.ts, stores/outreach.ts: the post and its home share a base here, not their structure. */
export function outreach(): void {
	const pair = async () => {
		const [home, post] = [await aStructure(), await aStructure()];
		const card = readPostCard(await postCard({ id: home.structureId, name: 'Ker-Exemple' }));
		await enrol(post.structureId, { label: 'Bus du mardi', card: card! });
		return { home, post };
	};
	const counts = async (structureId: string) =>
		(await readActivity([structureId], 2026)).map(({ measure, code, count }) => [measure, code, count]);
	const prepare = async (structureId: string, minute = 60) => {
		const isThere = await prepareReturn(structureId, (await postOf(structureId))!, minutesAfter(minute));
		const [last] = await listParcels(structureId);
		return isThere ? (await readParcelFile(last!.id, structureId))! : null;
	};
	const closed = (post: Awaited<ReturnType<typeof aStructure>>, open: OpenInterview) => ({
		...closingOf(post, open),
		activity: [
			{ measure: 'type', code: 'api', count: 1 },
			{ measure: 'canal', code: 'presentiel', count: 1 }
		] as const
	});
	const receive = ({ structureId, siteId }: { structureId: string; siteId: string }, file: string) =>
		receiveReturn({ structureId, siteId }, file, minutesAfter(120));

	test('what was counted leaves the post and is counted at home, once; nothing else travels', async () => {
		const { home, post } = await pair();
		const open = await opened(post, saying(`${CANARY} ouvert`));
		const ended = await opened(post, saying(`${CANARY} clos`));
		await closeInterview(closed(post, ended));
		const { structureId, siteId } = post;
		const contact = { measure: 'type', code: 'information-simple', count: 3 } as const;
		await recordContact({ structureId, siteId, month: '2026-10', increments: [contact], fact: null });

		const file = (await prepare(post.structureId))!;
		expect(await counts(post.structureId)).toEqual([]);
		expect(await countWaitingFacts(post.structureId)).toEqual([]);
		for (const word of [CANARY, 'entretien', 'Bus', open.id, post.siteId, 'differable'])
			expect(file).not.toContain(word);
		expect(await prepare(post.structureId)).toBe(null);

		const received = await receive(home, file);
		expect(received).toMatchObject({
			ok: true,
			value: { isNew: true, post: 'Bus du mardi', interviews: 1, late: 0 }
		});
		const told = [
			['type', 'information-simple', 3],
			['canal', 'presentiel', 1],
			['type', 'api', 1]
		];
		expect(await counts(home.structureId)).toEqual(told);
		expect(await waitingFacts(home.structureId, '2026-T4')).toEqual([
			{ ...factOf(post), structure: home.structureId, site: home.siteId }
		]);
		expect(await receive(home, file)).toMatchObject({ ok: true, value: { isNew: false } });
		expect(await counts(home.structureId)).toEqual(told);
		expect((await countWaitingFacts(home.structureId)).map((row) => row.interviews)).toEqual([1]);
		expect((await listReturns(home.structureId)).map((row) => [row.post, row.interviews])).toEqual([
			['Bus du mardi', 1]
		]);
		expect(await db.$count(interview, eq(interview.structureId, home.structureId))).toBe(0);
	});

	test('the file stays on the post until the receipt of its structure is typed', async () => {
		const { home, post } = await pair();
		await closeInterview(closed(post, await opened(post)));
		const file = (await prepare(post.structureId))!;
		const [parcel] = await listParcels(post.structureId);
		expect(await confirmHandOver(post.structureId, receiptTyped('0000 0000 0000'), NOON)).toBe(false);
		const received = await receive(home, file);
		const receipt = received.ok ? received.value.receipt : '';
		expect(receipt).toMatch(/^[0-9a-f]{12}$/);
		expect(await confirmHandOver(home.structureId, receipt, NOON)).toBe(false);
		expect(await readParcelFile(parcel!.id, post.structureId)).toBe(file);
		expect(await readParcelFile(parcel!.id, home.structureId)).toBe(undefined);
		expect(await confirmHandOver(post.structureId, receiptTyped(` ${receipt.toUpperCase()} `), NOON)).toBe(
			true
		);
		expect(await confirmHandOver(post.structureId, receipt, NOON)).toBe(false);
		expect(await readParcelFile(parcel!.id, post.structureId)).toBe(undefined);
		expect((await listParcels(post.structureId))[0]?.handedOverAt).toEqual(NOON);
	});

	test('files received in any order, and a closing undone in between, come to the same sums', async () => {
		const { home, post } = await pair();
		const withoutFact = { ...closed(post, await opened(post)), fact: null };
		await closeInterview(withoutFact);
		const first = (await prepare(post.structureId, 60))!;
		expect((await reopenClosing(withoutFact.id, post.counsellorId, minutesAfter(61))).ok).toBe(true);
		expect(await counts(post.structureId)).toEqual([]);
		const second = (await prepare(post.structureId, 62))!;
		const counted = closed(post, await opened(post));
		await closeInterview(counted);
		const third = (await prepare(post.structureId, 63))!;
		// Its fact left: a closing that was handed over is not undone.
		expect(await reopenClosing(counted.id, post.counsellorId, minutesAfter(64))).toEqual({
			ok: false,
			reason: 'counted'
		});
		for (const file of [second, third, second, first]) await receive(home, file);
		expect(await counts(home.structureId)).toEqual([
			['canal', 'presentiel', 1],
			['type', 'api', 1]
		]);
		expect(await db.$count(activityCount, eq(activityCount.structureId, post.structureId))).toBe(0);
	});

	test('a preparation that fails takes nothing out', async () => {
		const { post } = await pair();
		await closeInterview(closed(post, await opened(post)));
		const before = [await counts(post.structureId), await countWaitingFacts(post.structureId)];
		const { card } = (await postOf(post.structureId))!;
		const broken = { label: 'Bus', card: { ...card, key: 'x25519:AAAA' } };
		await expect(prepareReturn(post.structureId, broken, NOON)).rejects.toThrow('not a public key');
		expect([await counts(post.structureId), await countWaitingFacts(post.structureId)]).toEqual(before);
		expect(await db.$count(outreachParcel, eq(outreachParcel.structureId, post.structureId))).toBe(0);
	});

	test('another structure, a changed letter, another version, no card: each is told, nothing is counted', async () => {
		const { home, post } = await pair();
		const stranger = await aStructure();
		await closeInterview(closed(post, await opened(post)));
		const file = (await prepare(post.structureId))!;
		const refusal = async (at: typeof home, text: string) => {
			const received = await receive(at, text);
			return received.ok ? null : received.error;
		};
		expect(await refusal(stranger, file)).toBe('autre-structure');
		expect(await refusal(home, file.replace('"v":1', '"v":2'))).toBe('version');
		for (const text of ['', 'null', '{"format":"degemer-socle-v1"}', '{"format":"degemer-retour"'])
			expect(await refusal(home, text)).toBe('illisible');
		const middle = Math.floor(file.length / 2);
		const turned = file.slice(0, middle) + (file[middle] === 'A' ? 'B' : 'A') + file.slice(middle + 1);
		const lot = /"lot":"(.)/.exec(file)![1]!;
		for (const text of [
			turned,
			file.slice(0, -9),
			`${file}\n`,
			file.replace(`"lot":"${lot}`, `"lot":"${lot === 'a' ? 'b' : 'a'}`)
		])
			expect(await refusal(home, text)).toBe('abime');
		const { label, card } = (await postOf(post.structureId))!;
		await enrol(post.structureId, { label, card: { ...card, token: stranger.structureId } });
		await closeInterview(closed(post, await opened(post)));
		expect(await refusal(home, (await prepare(post.structureId, 61))!)).toBe('sans-carte');
		expect(await listReturns(home.structureId)).toEqual([]);
		expect(await counts(home.structureId)).toEqual([]);
	});

	test('what is of a closed period waits for the next closing, and is announced (ruling 19)', async () => {
		const { home, post } = await pair();
		const names = PAST_COLUMNS.map(({ name }) => name);
		const cells: Record<string, string> = {
			quarter: '2025-T2',
			urgence_niveau: 'differable',
			synthese: 'papier'
		};
		const line = names.map((name) => cells[name] ?? '').join(',');
		const csv = Buffer.from([names.join(','), ...Array.from({ length: 40 }, () => line)].join('\n'));
		const read = await readPastFile(home.structureId, csv, NOON);
		if (!read.ok) throw new Error(read.error.kind);
		await importPast(home.structureId, read, NOON);
		expect((await closeReadyLot({ structureId: home.structureId, now: NOON })).ok).toBe(true);
		const late = { ...factOf(post), quarter: '2025-T4' };
		const { structureId, siteId } = post;
		await recordContact({ structureId, siteId, month: '2025-12', increments: [], fact: late });
		const received = await receive(home, (await prepare(post.structureId))!);
		expect(received).toMatchObject({ ok: true, value: { isNew: true, interviews: 1, late: 1 } });
		expect(await countWaitingFacts(home.structureId)).toEqual([{ quarter: '2025-T4', interviews: 1 }]);
		expect(await db.$count(fact, eq(fact.structureId, post.structureId))).toBe(0);
	});

	test('a card is read as it was written, and nothing else passes for one', async () => {
		const { structure } = await aStructure();
		const text = await postCard(structure);
		expect(readPostCard(`\uFEFF${text}`)).toMatchObject({ structure: structure.id, name: structure.name });
		for (const wrong of [
			'',
			'{}',
			text.replace('degemer-poste', 'degemer-membre'),
			text.replace('x25519:', 'ed25519:')
		])
			expect(readPostCard(wrong)).toBe(null);
	});
}
