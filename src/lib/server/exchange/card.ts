import { isPublicText } from '#lib/server/crypto/signature.ts';
import { isText, objectIn } from '#lib/server/exchange/json-text.ts';
import { publicKey } from '#lib/server/exchange/keys.ts';
import type { NewMember, Structure } from '#lib/server/stores/index.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';

const FORMAT = 'degemer-membre';
const LONGEST = 4096;

/** What a structure gives to its region so that its files are known: who it is, and its public key. Nothing secret. */
export async function memberCard(structure: Structure): Promise<string> {
	const { id, name, network, communeCode } = structure;
	const card = {
		format: FORMAT,
		v: 1,
		structure: id,
		nom: name.replace(/\p{C}/gu, ' ').slice(0, 200),
		reseau: network,
		commune: communeCode
	};
	return `${JSON.stringify({ ...card, cle: await publicKey(id) }, null, 2)}\n`;
}

/** Reads a card; null when the text is not one. */
export function readCard(text: string): NewMember | null {
	const card = objectIn(text, LONGEST);
	if (card?.format !== FORMAT || card.v !== 1) return null;
	const { structure, nom, reseau, commune, cle } = card;
	const isCard =
		isText(structure, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) &&
		isText(nom, /^[^\p{C}]{1,200}$/u) &&
		isText(commune, /^[0-9AB]{5}$/) &&
		networks.some(({ code }) => code === reseau) &&
		typeof cle === 'string' &&
		isPublicText(cle);
	if (!isCard) return null;
	return { id: structure, name: nom, network: reseau as Network, communeCode: commune, publicKey: cle };
}
