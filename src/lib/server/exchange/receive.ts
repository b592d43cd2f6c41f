import { readBounded } from '#lib/server/exchange/gunzip.ts';
import { unpackExchange, type FileFault, type Unpacked } from '#lib/server/exchange/unpack.ts';
import {
	findStructure,
	keepReceived,
	memberKeyOf,
	noteFile,
	type ReceiptRefusal
} from '#lib/server/stores/index.ts';

/** What a refused file is told: one fault, with its line and column when it has them. */
export type ReceiveFault =
	FileFault | { readonly kind: ReceiptRefusal | 'hebergee'; readonly line?: never; readonly column?: never };

/** What became of a file. */
export type Verdict =
	| { readonly verdict: 'recu' | 'deja-recu'; readonly file: Unpacked }
	| { readonly verdict: 'refuse'; readonly fault: ReceiveFault };

/**
 * Receives a file at the region: checked whole, then kept whole, or refused whole. A refusal is noted with what the signature
 * allows to believe: a file signed by another key tells on nobody but the structure it names.
 */
export async function receiveFile(source: AsyncIterable<Uint8Array>, now: Date): Promise<Verdict> {
	const read = await readBounded(source);
	if (!read.ok) return refusal({ kind: read.error }, {}, now);
	let isHosted = false;
	const unpacked = await unpackExchange(read.value, async (id) => {
		const key = await memberKeyOf(id);
		isHosted = key === null && (await findStructure(id)) !== undefined;
		return key;
	});
	if (!unpacked.ok) return refusal(isHosted ? { kind: 'hebergee' } : unpacked.error, unpacked, now);
	const { lot, sha256 } = unpacked.value;
	const kept = await keepReceived(unpacked.value, now);
	const known = { structureId: lot.structureId, lotId: lot.id, sha256 };
	if (!kept.ok) return refusal({ kind: kept.error }, known, now);
	return { verdict: kept.value, file: unpacked.value };
}

async function refusal(
	fault: ReceiveFault,
	known: { readonly structureId?: string; readonly lotId?: string; readonly sha256?: string },
	now: Date
): Promise<Verdict> {
	const { structureId = null, lotId = null, sha256 = null } = known;
	await noteFile({ structureId, lotId, sha256, verdict: 'refuse', fault: fault.kind }, now);
	return { verdict: 'refuse', fault };
}
