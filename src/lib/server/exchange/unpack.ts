import { catalogueText } from '#lib/domain/statistics/fingerprint.ts';
import { readExchange, type Exchange, type LineFault } from '#lib/domain/statistics/read-exchange.ts';
import { isSigned } from '#lib/server/crypto/signature.ts';
import { gunzip, type ContainerFault } from '#lib/server/exchange/gunzip.ts';
import { hashOf, lastLine, signedText } from '#lib/server/exchange/pack.ts';

export type FileFault =
	| LineFault
	| {
			readonly kind: ContainerFault | 'membre-inconnu' | 'signature';
			readonly line?: never;
			readonly column?: never;
	  };

/** A file whose signature, sums and codes all hold. */
export type Unpacked = Exchange & {
	/** SHA-256 of the signed lines. */
	readonly sha256: string;
};

/** What could be known of a file that is refused: its structure and lot, once the signature holds. */
export type Refused = {
	readonly error: FileFault;
	readonly structureId?: string;
	readonly lotId?: string;
	readonly sha256?: string;
};

export type Unpack = { readonly ok: true; readonly value: Unpacked } | ({ readonly ok: false } & Refused);

/**
 * Opens an exchange file and checks all of it; `keyOf` gives the public key registered for a structure, if one is. Nothing is
 * believed before the signature, but the structure's identifier, which chooses the key.
 */
export async function unpackExchange(
	file: Buffer,
	keyOf: (structureId: string) => Promise<string | null> | string | null
): Promise<Unpack> {
	const opened = await gunzip(file);
	if (!opened.ok) return { ok: false, error: { kind: opened.error } };
	const parts = partsOf(opened.value);
	if (typeof parts === 'string') return { ok: false, error: { kind: parts } };
	const { lines, sha256, signature } = parts;
	const { structureId, lotId } = namesOf(lines[0] ?? '');
	if (structureId === null) return { ok: false, error: { kind: 'pas-un-socle' } };
	const key = await keyOf(structureId);
	if (key === null) return { ok: false, error: { kind: 'membre-inconnu' } };
	if (!isSigned(key, signedText(sha256), signature))
		return { ok: false, error: { kind: 'signature' }, structureId };
	const read = readExchange(lines, CATALOGUES);
	return read.ok
		? { ok: true, value: { ...read.value, sha256 } }
		: { ok: false, error: read.error, structureId, sha256, ...(lotId !== null && { lotId }) };
}

/** Catalogues that lots may have been closed with: this version's; those before it are added here when it changes. */
const CATALOGUES: readonly string[] = [hashOf(catalogueText())];

type Parts = { readonly lines: readonly string[]; readonly sha256: string; readonly signature: string };

/** Signed lines, and what signs them, once the announced hash is theirs. */
function partsOf(text: Buffer): Parts | ContainerFault {
	if (!text.subarray(0, 2).equals(Buffer.from('{"'))) return 'pas-un-socle';
	if (text.at(-1) !== LINE_FEED) return 'tronque';
	const cut = text.lastIndexOf(LINE_FEED, -2) + 1;
	const end = text.subarray(cut).toString();
	const [, sha256 = '', signature = ''] =
		/^\{"fin":true,"sha256":"([0-9a-f]{64})","sig":"(ed25519:[A-Za-z0-9+/=]{88})"\}\n$/.exec(end) ?? [];
	if (end !== lastLine(sha256, signature)) return 'tronque';
	const signed = text.subarray(0, cut);
	if (hashOf(signed) !== sha256 || !signed.equals(Buffer.from(signed.toString()))) return 'abime';
	return { lines: signed.toString().split('\n').slice(0, -1), sha256, signature };
}

const LINE_FEED = 0x0a;

/** The identifiers of a header, as the checks that follow will read them too. */
function namesOf(header: string): { structureId: string | null; lotId: string | null } {
	try {
		const { structure, lot } = JSON.parse(header) as Record<string, unknown>;
		return { structureId: textOf(structure), lotId: textOf(lot) };
	} catch {
		return { structureId: null, lotId: null };
	}
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
