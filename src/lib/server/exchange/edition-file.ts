import { readItem } from '#lib/domain/library/read-item.ts';
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { isPublicText, isSigned, signText } from '#lib/server/crypto/signature.ts';
import { REGION_SIGNER } from '#lib/server/exchange/grid-file.ts';
import { objectIn } from '#lib/server/exchange/json-text.ts';
import { publicKey, signingKey } from '#lib/server/exchange/keys.ts';
import { hashOf } from '#lib/server/exchange/pack.ts';
import type { Edition, PublishedEdition } from '#lib/server/stores/index.ts';

const FORMAT = 'degemer-ressources';
/** Three hundred items of the longest texts make 1.5 MB. */
const LONGEST = 1_900_000;
const MOST_ITEMS = 300;
const LONGEST_PUBLISHER = 300;

export type EditionFault = 'ressources-illisibles' | 'ressources-alterees';

/** What is signed: the name of the format and the SHA-256 of the edition, written one way only. */
const signedText = ({ number, publisher, publishedOn, items }: PublishedEdition): string =>
	`${FORMAT}-v1 ${hashOf(JSON.stringify([number, publisher, publishedOn, items]))}`;

/** The signed file of an edition of the region’s shared items: readable by anybody, changed by nobody. */
export async function editionFile(edition: PublishedEdition): Promise<string> {
	const signature = signText(await signingKey(REGION_SIGNER), signedText(edition));
	const { number, publisher, publishedOn, items } = edition;
	const said = { format: FORMAT, v: 1, numero: number, editeur: publisher, le: publishedOn, fiches: items };
	return `${JSON.stringify({ ...said, cle: await publicKey(REGION_SIGNER), signature }, null, 2)}\n`;
}

/** The edition of a file and the key that signed it; whether that key is the region’s is for a person to say. */
export function readEditionFile(text: string): Result<Edition, EditionFault> {
	const file = objectIn(text, LONGEST);
	const { format, v, numero, editeur, le, fiches, cle, signature } = file ?? {};
	const isOurs =
		format === FORMAT &&
		v === 1 &&
		Number.isInteger(numero) &&
		Number(numero) > 0 &&
		typeof editeur === 'string' &&
		editeur.trim() !== '' &&
		editeur.length <= LONGEST_PUBLISHER &&
		typeof le === 'string' &&
		isCivilDate(le) &&
		typeof cle === 'string' &&
		isPublicText(cle) &&
		Array.isArray(fiches) &&
		fiches.length <= MOST_ITEMS;
	if (!isOurs) return refused('ressources-illisibles');
	const items = fiches.flatMap((one: unknown) => readItem(one) ?? []);
	const ids = new Set(items.map(({ id }) => id));
	if (items.length !== fiches.length || ids.size !== items.length) return refused('ressources-illisibles');
	const edition = { number: Number(numero), publisher: editeur, publishedOn: le, items };
	// Over what the file says, not over what was read of it: a field that nobody reads is seen too.
	const asWritten = { ...edition, items: fiches as typeof items };
	const holds = typeof signature === 'string' && isSigned(cle, signedText(asWritten), signature);
	return holds ? ok({ ...edition, publicKey: cle }) : refused('ressources-alterees');
}
