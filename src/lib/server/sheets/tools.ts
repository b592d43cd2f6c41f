import OpeningHours from 'opening_hours';
import type { RowTools } from '#lib/domain/directory/read-row.ts';
import type { DiRecord } from '#lib/domain/directory/schema.ts';
import { findPlace, type Place } from '#lib/domain/referral/places.ts';
import { readHours } from '#lib/domain/shared/week-grid.ts';
import { gazetteer } from '#lib/server/directory/index.ts';

const MOST_REMEMBERED = 5000;

/** What reading rows needs to know: communes, and whether hours can be read. Answers are remembered for one file. */
export function rowTools(): RowTools {
	const hoursRead = new Map<string, boolean>();
	const placesFound = new Map<string, Place | null>();
	return {
		areReadable: (hours) => remembered(hoursRead, hours, () => readHours(hours) !== null || canParse(hours)),
		placeOf: (record) => {
			const { code_insee, commune, code_postal } = record;
			return remembered(placesFound, `${code_insee}|${commune}|${code_postal}`, () => placeOf(record));
		}
	};
}

/** The commune of a record: by its code, else by its name and postcode. */
export function placeOf({ code_insee, commune, code_postal }: DiRecord): Place | null {
	const coded = typeof code_insee === 'string' ? gazetteer().byCode.get(code_insee) : undefined;
	if (coded) return coded;
	const postcode = typeof code_postal === 'string' ? code_postal : '';
	const name = typeof commune === 'string' ? commune : '';
	if (name === '' && postcode === '') return null;
	return findPlace(gazetteer(), `${name} ${postcode}`, postcode.slice(0, 2) || null);
}

function canParse(hours: string): boolean {
	try {
		new OpeningHours(hours, { lat: 48.1, lon: -2.9, address: { country_code: 'fr', state: 'Bretagne' } });
		return true;
	} catch {
		return false;
	}
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
	const found = known.get(key);
	if (found !== undefined) return found;
	const answer = find();
	if (known.size < MOST_REMEMBERED) known.set(key, answer);
	return answer;
}
