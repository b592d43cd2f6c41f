import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { fingerprintOf } from '#lib/server/crypto/signature.ts';
import { epciName, gazetteer } from '#lib/server/directory/index.ts';
import { listDeclared, type Member, type NewMember } from '#lib/server/stores/index.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { interviewsText } from '#lib/wording/publics.ts';

const MOST_CARD_BYTES = 8192;

/** One text field of a form; empty when it did not come, or came as a file. */
export function textOf(data: FormData, name: string): string {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
}

/** The card of a form: the file if there is one, else the text that was pasted; a large file is no card. */
export async function cardIn(data: FormData): Promise<string> {
	const file = data.get('fichier');
	if (file instanceof File && file.size > 0) return file.size > MOST_CARD_BYTES ? '' : file.text();
	return textOf(data, 'carte').slice(0, MOST_CARD_BYTES);
}

/** Members as the page lists them, those who left after the others. */
export const memberViews = (members: readonly Member[]) =>
	members
		.toSorted((one, other) => Number(one.leftOn !== null) - Number(other.leftOn !== null))
		.map(({ id, name, network, communeCode, publicKey, keySince, leftOn }) => ({
			...{ id, name, network: networkNames[network], place: placeName(communeCode) },
			...{ fingerprint: fingerprintOf(publicKey), since: dayOfYear(civilDate(keySince)) },
			left: leftOn && dayOfYear(leftOn)
		}));

/** What a card says, beside what is known of its structure. */
export function cardView(
	{ id, name, network, communeCode, publicKey }: NewMember,
	members: readonly Member[]
) {
	const known = members.find((one) => one.id === id);
	const about = { name, network: networkNames[network], place: placeName(communeCode) };
	const isOther = known !== undefined && known.publicKey !== publicKey;
	return {
		...about,
		fingerprint: fingerprintOf(publicKey),
		isKnown: known !== undefined,
		replaces: isOther ? { key: known.publicKey, fingerprint: fingerprintOf(known.publicKey) } : null
	};
}

/** Totals declared from a year on, latest year first. */
export async function declaredViews(from: number) {
	const years = [from + 1, from, from - 1, from - 2];
	const all = await Promise.all(years.map(listDeclared));
	return all.flat().map(({ id, name, network, year, interviews, source, notedOn }) => ({
		...{ id, name, year, source, network: networkNames[network], interviews: interviewsText(interviews) },
		noted: dayOfYear(notedOn)
	}));
}

function placeName(communeCode: string): string {
	const place = gazetteer().byCode.get(communeCode);
	if (!place) return communeCode;
	const epci = epciName(place.epci);
	return epci ? `${place.name} (${epci})` : place.name;
}
