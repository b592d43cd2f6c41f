import serviceSchema from '#lib/domain/directory/data/service-v1.json' with { type: 'json' };
import structureSchema from '#lib/domain/directory/data/structure-v1.json' with { type: 'json' };
import { isCivilDate } from '#lib/domain/shared/civil-date.ts';

/** A sheet describes a structure (a place) or a service it offers: the two shapes of data·inclusion v1. */
export type Kind = 'structure' | 'service';

/** A record of data·inclusion v1: its fields keep their French names, in files, in the base and in the log. */
export type DiRecord = Readonly<Record<string, unknown>>;

/** What a field must be; a rule of the published schemas, read from them and from nowhere else. */
export type FieldRule = {
	readonly type: 'string' | 'number' | 'integer' | 'array';
	readonly required: boolean;
	readonly minLength?: number | undefined;
	readonly maxLength?: number | undefined;
	readonly minimum?: number | undefined;
	readonly pattern?: RegExp | undefined;
	readonly format?: 'uri' | 'email' | 'date' | undefined;
	readonly codes?: readonly string[] | undefined;
	readonly minItems?: number | undefined;
	readonly uniqueItems?: boolean | undefined;
	/** Patterns one of which each item of a list fits, when the list has no codes. */
	readonly itemPatterns?: readonly RegExp[] | undefined;
};

/** The fields of each kind, in the order of the schema. */
export const FIELDS: Readonly<Record<Kind, Readonly<Record<string, FieldRule>>>> = {
	structure: rulesOf(structureSchema as unknown as Schema),
	service: rulesOf(serviceSchema as unknown as Schema)
};

/** The codes of a field that takes some; empty for the others. */
export const codesOf = (kind: Kind, field: string): readonly string[] => FIELDS[kind][field]?.codes ?? [];

/** True when the value of a field is what the schema asks; `null` stands for nothing said. */
export function fits(rule: FieldRule, value: unknown): boolean {
	if (value === null || value === undefined) return !rule.required;
	switch (rule.type) {
		case 'string':
			return typeof value === 'string' && fitsText(rule, value);
		case 'array':
			return Array.isArray(value) && fitsList(rule, value);
		case 'integer':
			return Number.isInteger(value) && (value as number) >= (rule.minimum ?? -Infinity);
		case 'number':
			return (
				typeof value === 'number' &&
				Number.isFinite(value) &&
				value >= (rule.minimum ?? Number.NEGATIVE_INFINITY)
			);
	}
}

/** True when one item of a list is one that the schema knows. */
export const fitsItem = ({ codes, itemPatterns }: FieldRule, item: unknown): boolean =>
	typeof item === 'string' &&
	(codes ? codes.includes(item) : (itemPatterns ?? []).some((pattern) => pattern.test(item)));

function fitsText({ minLength = 0, maxLength, pattern, format, codes }: FieldRule, text: string): boolean {
	const length = [...text].length;
	if (length < minLength || length > (maxLength ?? Number.POSITIVE_INFINITY)) return false;
	if (codes && !codes.includes(text)) return false;
	if (pattern && !pattern.test(text)) return false;
	return format ? FORMATS[format](text) : true;
}

const fitsList = (rule: FieldRule, items: readonly unknown[]): boolean =>
	items.length >= (rule.minItems ?? 0) &&
	(!rule.uniqueItems || new Set(items).size === items.length) &&
	items.every((item) => fitsItem(rule, item));

const FORMATS: Readonly<Record<'uri' | 'email' | 'date', (text: string) => boolean>> = {
	uri: (text) => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text),
	email: (text) => /^[^\s@<>()]+@[^\s@.<>()]+(\.[^\s@.<>()]+)+$/.test(text),
	date: isCivilDate
};

type Part = {
	readonly type?: string;
	readonly anyOf?: readonly Part[];
	readonly $ref?: string;
	readonly items?: Part;
	readonly pattern?: string;
	readonly const?: string;
	readonly enum?: readonly string[];
} & Pick<FieldRule, 'minLength' | 'maxLength' | 'minimum' | 'format' | 'minItems' | 'uniqueItems'>;
type Schema = {
	readonly $defs: Readonly<Record<string, Part>>;
	readonly properties: Readonly<Record<string, Part>>;
	readonly required: readonly string[];
};

function rulesOf(schema: Schema): Record<string, FieldRule> {
	const resolved = (part: Part): Part =>
		part.$ref ? { ...schema.$defs[part.$ref.split('/').at(-1)!] } : part;
	return Object.fromEntries(
		Object.entries(schema.properties).map(([name, property]) => {
			const part = resolved((property.anyOf ?? [property]).find(({ type }) => type !== 'null') ?? property);
			const items = part.items && resolved(part.items);
			return [name, ruleOf(part, items, schema.required.includes(name))];
		})
	);
}

function ruleOf(part: Part, items: Part | undefined, required: boolean): FieldRule {
	return {
		type: part.type as FieldRule['type'],
		required,
		minLength: part.minLength,
		maxLength: part.maxLength,
		minimum: part.minimum,
		pattern: part.pattern === undefined ? undefined : new RegExp(part.pattern, 'u'),
		format: part.format,
		codes: part.enum ?? items?.enum,
		minItems: part.minItems,
		uniqueItems: part.uniqueItems,
		itemPatterns: items?.anyOf?.map(({ pattern, const: only }) => new RegExp(pattern ?? `^${only}$`, 'u'))
	};
}
