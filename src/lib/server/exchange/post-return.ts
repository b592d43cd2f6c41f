import { createHash, randomUUID } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readReturn, returnText, type Return } from '#lib/domain/statistics/outreach.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { boxKeyOf, openSealed, sealFor } from '#lib/server/crypto/envelope.ts';
import { SealError } from '#lib/server/crypto/seal.ts';
import { boxSeed, postToken, type PostCard } from '#lib/server/exchange/post-card.ts';
import { keepReturn, listLots, prepareParcel, readPost, writePost } from '#lib/server/stores/index.ts';

// The one file that goes from an outreach post to its structure (decision 0027): a first line says for whom, a second is sealed.

const FORMAT = 'degemer-retour';
const VERSION = 1;
/** What a file may come to once opened (bytes). */
const LARGEST = 32 * 2 ** 20;

/** A post, and the structure it works for. */
export type Post = { readonly label: string; readonly card: PostCard };

/** Why a file is refused. */
export type ReturnFault = 'illisible' | 'version' | 'autre-structure' | 'abime' | 'sans-carte' | 'contenu';

/** What became of a file: `late` interviews are of closed periods, and the next one counts them (ruling 19). */
export type Received = {
	readonly isNew: boolean;
	readonly post: string;
	readonly interviews: number;
	readonly late: number;
	readonly receipt: string;
};

/** The structure that this post works for; null when it is no post. */
export async function postOf(structureId: string): Promise<Post | null> {
	const text = await readPost(structureId);
	return text === undefined ? null : (JSON.parse(text) as Post);
}

/** Makes this installation a post of the structure of the card. */
export const enrol = (structureId: string, post: Post): Promise<void> =>
	writePost(structureId, JSON.stringify(post));

/** Takes out of the counts all that was counted since the last time, in one file; false when there is nothing. */
export function prepareReturn(structureId: string, { label, card }: Post, now: Date): Promise<boolean> {
	const id = randomUUID();
	return prepareParcel({
		id,
		structureId,
		now,
		seal: (taken) => fileOf(id, { ...taken, post: label }, card)
	});
}

/** Counts a file that a post prepared, at one of the structure's sites; a second time it changes nothing. */
export async function receiveReturn(
	{ structureId, siteId }: { readonly structureId: string; readonly siteId: string },
	file: string,
	now: Date
): Promise<Result<Received, ReturnFault>> {
	const opened = await open(structureId, file);
	if (!opened.ok) return opened;
	const { parcelId, text } = opened.value;
	const read = readReturn(text, { structure: structureId, site: siteId });
	if (!read) return refused('contenu');
	if (read.token !== (await postToken(structureId))) return refused('sans-carte');
	const receipt = receiptOf(text);
	const { post, facts, activity } = read;
	const isNew = await keepReturn({ parcelId, structureId, siteId, post, facts, activity, receipt, now });
	const closedTo = (await listLots(structureId)).at(-1)?.quarters.at(-1) ?? '';
	const late = facts.filter(({ fact }) => fact.quarter <= closedTo).length;
	return ok({ isNew, post, interviews: facts.length, late, receipt });
}

/** A receipt as it is typed, without spaces or capitals. */
export const receiptTyped = (text: string): string => text.toLowerCase().replaceAll(/[^0-9a-f]/g, '');

/** A receipt as it is read aloud, by four. */
export const receiptShown = (receipt: string): string => receipt.match(/.{4}/g)?.join(' ') ?? receipt;

function fileOf(id: string, content: Return, { key, token }: PostCard): { file: string; receipt: string } {
	const text = returnText(content, token);
	const head = JSON.stringify({ format: FORMAT, v: VERSION, lot: id, pour: key });
	const { ephemeral, sealed } = sealFor(key, deflateRawSync(text), head);
	return { file: `${head}\n${ephemeral} ${sealed}\n`, receipt: receiptOf(text) };
}

type Head = {
	readonly format?: unknown;
	readonly v?: unknown;
	readonly lot?: unknown;
	readonly pour?: unknown;
};

async function open(
	structureId: string,
	file: string
): Promise<Result<{ readonly parcelId: string; readonly text: string }, ReturnFault>> {
	const [line = '', body = '', end, ...more] = file.split('\n');
	const head = headIn(line);
	if (head?.format !== FORMAT) return refused('illisible');
	if (head.v !== VERSION) return refused('version');
	const seed = await boxSeed(structureId);
	if (head.pour !== boxKeyOf(seed)) return refused('autre-structure');
	const [ephemeral = '', sealed = '', ...rest] = body.split(' ');
	const { lot } = head;
	if (end !== '' || more.length + rest.length > 0 || typeof lot !== 'string') return refused('abime');
	try {
		const bytes = inflateRawSync(openSealed(seed, { ephemeral, sealed }, line), { maxOutputLength: LARGEST });
		return ok({ parcelId: lot, text: bytes.toString() });
	} catch (error) {
		if (error instanceof SealError || isInflating(error)) return refused('abime');
		throw error;
	}
}

/** Not what `deflateRawSync` writes, or far too long. */
const isInflating = (error: unknown): boolean =>
	error instanceof Error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(Reflect.get(error, 'code')));

/** 48 bits of what the file holds: who has it opened the file. */
const receiptOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function headIn(line: string): Head | null {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null ? value : null;
	} catch {
		return null;
	}
}
