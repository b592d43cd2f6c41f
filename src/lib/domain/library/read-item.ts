import { isCivilDate } from '#lib/domain/shared/civil-date.ts';
import { isCodeOf } from '#lib/domain/shared/codes.ts';
import { cleanText } from '#lib/domain/shared/text-key.ts';
import { webAddressOf } from '#lib/domain/library/item.ts';
import { libraryThemes, type LibraryTheme } from '#lib/vocabularies/library-theme.ts';
import {
	PROCEDURE_PARTS,
	QUALITY_STATUSES,
	RESOURCE_KINDS,
	type OnPaper,
	type Procedure,
	type Quality,
	type ResourceEntry
} from '#lib/vocabularies/resource.ts';

/** Longest text of an item: a title, a sentence, an answer. */
export const LONGEST = 300;
const MOST_COPIES = 100_000;

/** An item that somebody else wrote (a file, a row kept long ago): whole and within bounds, or null. */
export function readItem(value: unknown): ResourceEntry | null {
	if (!isRecord(value)) return null;
	const { id, kind, title, about, url, source, checkedOn, themes } = value;
	const isSound =
		typeof id === 'string' &&
		/^[a-z0-9][a-z0-9-]{0,79}$/.test(id) &&
		RESOURCE_KINDS.some((one) => one === kind) &&
		isLine(title, 1) &&
		isLine(about, 0) &&
		isLine(source, 1) &&
		(url === null || isAddress(url)) &&
		isDayOrNull(checkedOn) &&
		Array.isArray(themes) &&
		themes.length > 0 &&
		themes.every((theme) => typeof theme === 'string' && isCodeOf(libraryThemes, theme));
	if (!isSound) return null;
	const procedure = readProcedure(value.procedure);
	const paper = readPaper(value.paper);
	const quality = readQuality(value.quality);
	if (procedure === null || paper === null || quality === null) return null;
	const { audience, language, expiresOn } = value;
	if (![audience, language].every((text) => text === undefined || isLine(text, 1))) return null;
	if (expiresOn !== undefined && !(typeof expiresOn === 'string' && isCivilDate(expiresOn))) return null;
	return {
		...{ id, kind: kind as ResourceEntry['kind'], title: String(title), about: String(about) },
		...{ url: url as string | null, source: String(source), checkedOn: checkedOn as string | null },
		themes: [...new Set(themes as LibraryTheme[])],
		...(expiresOn !== undefined && { expiresOn: String(expiresOn) }),
		...(audience !== undefined && { audience: String(audience) }),
		...(language !== undefined && { language: String(language) }),
		...(value.easyRead === true && { easyRead: true as const }),
		...(value.mixite === true && { mixite: true as const }),
		...(procedure && { procedure }),
		...(paper && { paper }),
		...(quality && { quality })
	};
}

/** Each of the three below: undefined when absent, null when unsound. */
function readProcedure(value: unknown): Procedure | null | undefined {
	if (value === undefined) return undefined;
	if (!isRecord(value) || !PROCEDURE_PARTS.every((part) => isLine(value[part], 0))) return null;
	return Object.fromEntries(PROCEDURE_PARTS.map((part) => [part, String(value[part])])) as Procedure;
}

function readPaper(value: unknown): OnPaper | null | undefined {
	if (value === undefined) return undefined;
	if (!isRecord(value)) return null;
	const { place, countedOn, copies, orderUrl } = value;
	const isSound =
		isLine(place, 0) &&
		isDayOrNull(countedOn) &&
		(copies === null || (Number.isInteger(copies) && Number(copies) >= 0 && Number(copies) <= MOST_COPIES)) &&
		(orderUrl === null || isAddress(orderUrl));
	return isSound ? ({ place, countedOn, copies, orderUrl } as OnPaper) : null;
}

function readQuality(value: unknown): Quality | null | undefined {
	if (value === undefined) return undefined;
	if (!isRecord(value) || !isDayOrNull(value.on)) return null;
	const status = QUALITY_STATUSES.find((one) => one === value.status);
	return status ? { status, on: value.on as string | null } : null;
}

const isLine = (value: unknown, least: number): value is string =>
	typeof value === 'string' &&
	value.trim().length >= least &&
	value.length <= LONGEST &&
	cleanText(value) === value &&
	!/[\r\n]/.test(value);

const isAddress = (value: unknown): boolean => typeof value === 'string' && webAddressOf(value) !== null;

const isDayOrNull = (value: unknown): boolean =>
	value === null || (typeof value === 'string' && isCivilDate(value));

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
