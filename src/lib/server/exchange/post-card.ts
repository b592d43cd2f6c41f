import { boxKeyOf, isBoxKey } from '#lib/server/crypto/envelope.ts';
import { deriveKey } from '#lib/server/crypto/seal.ts';
import { isText, objectIn } from '#lib/server/exchange/json-text.ts';
import { rootKey } from '#lib/server/stores/keys.ts';
import type { Structure } from '#lib/server/stores/index.ts';

const FORMAT = 'degemer-poste';
const LONGEST = 4096;

/** What an outreach post must know of the structure it works for. `token` says that the file comes from one that has the card. */
export type PostCard = {
	readonly structure: string;
	readonly name: string;
	readonly key: string;
	readonly token: string;
};

/** The secret that opens what posts seal for a structure. It follows from the root, like its identity. */
export const boxSeed = async (structureId: string): Promise<Buffer> =>
	deriveKey(await rootKey(), `postes/${structureId}`);

/** What a post shows to be believed. */
export const postToken = async (structureId: string): Promise<string> =>
	deriveKey(await rootKey(), `postes-jeton/${structureId}`).toString('base64');

/** The card that a structure gives to its posts: to be carried, not published. */
export async function postCard({ id, name }: Pick<Structure, 'id' | 'name'>): Promise<string> {
	const card = {
		format: FORMAT,
		v: 1,
		structure: id,
		nom: name.replace(/\p{C}/gu, ' ').slice(0, 200),
		cle: boxKeyOf(await boxSeed(id)),
		jeton: await postToken(id)
	};
	return `${JSON.stringify(card, null, 2)}\n`;
}

/** Reads a card; null when the text is not one. */
export function readPostCard(text: string): PostCard | null {
	const card = objectIn(text, LONGEST);
	if (card?.format !== FORMAT || card.v !== 1) return null;
	const { structure, nom, cle, jeton } = card;
	const isCard =
		isText(structure, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) &&
		isText(nom, /^[^\p{C}]{1,200}$/u) &&
		isText(jeton, /^[\w+/]{43}=$/) &&
		typeof cle === 'string' &&
		isBoxKey(cle);
	return isCard ? { structure, name: nom, key: cle, token: jeton } : null;
}
