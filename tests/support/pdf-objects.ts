import { inflateSync } from 'node:zlib';

/** A value of a PDF file: names begin with « / », strings are `Uint8Array`. */
export type Value = null | boolean | number | string | Uint8Array | Ref | Value[] | Dict;
export type Dict = { [key: string]: Value };
export class Ref {
	readonly id: number;
	constructor(id: number) {
		this.id = id;
	}
}

/** The objects of a file as bytes say them: no viewer’s kindness in between. Files without object streams only. */
export class PdfObjects {
	readonly trailer: Dict;
	readonly raw: string;
	readonly #objects = new Map<number, { value: Value; stream: Uint8Array | null }>();

	constructor(bytes: Uint8Array) {
		this.raw = Buffer.from(bytes).toString('latin1');
		const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.raw)?.[1]);
		const [, count] = /^xref\s+0 (\d+)/.exec(this.raw.slice(start)) ?? [];
		const entries = [...this.raw.slice(start).matchAll(/(\d{10}) \d{5} n/g)].map(([, offset]) =>
			Number(offset)
		);
		if (entries.length !== Number(count) - 1) throw new Error('cross-reference table does not match');
		entries.forEach((offset, index) => this.#objects.set(index + 1, this.#read(offset, index + 1)));
		this.trailer = new Reader(this.raw, this.raw.indexOf('trailer', start) + 7).value() as Dict;
	}

	/** The value behind a reference, or the value itself. */
	get(value: Value | undefined): Value {
		if (value instanceof Ref) return this.#objects.get(value.id)?.value ?? null;
		return value ?? null;
	}

	dict(value: Value | undefined): Dict {
		const found = this.get(value);
		return found !== null &&
			typeof found === 'object' &&
			!Array.isArray(found) &&
			!(found instanceof Uint8Array)
			? (found as Dict)
			: {};
	}

	list(value: Value | undefined): Value[] {
		const found = this.get(value);
		return Array.isArray(found) ? found : found === null ? [] : [found];
	}

	/** A text string. */
	text(value: Value | undefined): string {
		return textOf(this.get(value));
	}

	/** Length in bytes of the longest string. */
	longest(): number {
		const of = (value: Value): number => {
			if (value instanceof Uint8Array) return value.length;
			if (value === null || typeof value !== 'object' || value instanceof Ref) return 0;
			return Math.max(0, ...Object.values(value).map(of));
		};
		return Math.max(...[...this.#objects.values()].map(({ value }) => of(value)));
	}

	/** What a stream holds, unfolded. */
	stream(value: Value | undefined): string {
		const object = value instanceof Ref ? this.#objects.get(value.id) : undefined;
		if (!object?.stream) return '';
		const folded = this.dict(object.value).Filter === '/FlateDecode';
		return Buffer.from(folded ? inflateSync(object.stream) : object.stream).toString('latin1');
	}

	#read(offset: number, id: number): { value: Value; stream: Uint8Array | null } {
		const head = /^(\d+) 0 obj\s/.exec(this.raw.slice(offset, offset + 30));
		if (Number(head?.[1]) !== id) throw new Error(`no object ${id} at ${offset}`);
		const reader = new Reader(this.raw, offset + (head?.[0].length ?? 0));
		const value = reader.value();
		const after = /^\s*stream\r?\n/.exec(this.raw.slice(reader.at, reader.at + 20));
		if (!after) return { value, stream: null };
		const from = reader.at + after[0].length;
		const length = (value as Dict).Length as number;
		return { value, stream: Buffer.from(this.raw.slice(from, from + length), 'latin1') };
	}
}

/** A text string, in its two encodings; nothing for any other value. */
function textOf(value: Value): string {
	if (!(value instanceof Uint8Array)) return '';
	return value[0] === 0xfe && value[1] === 0xff
		? Buffer.from(value.slice(2)).swap16().toString('utf16le')
		: Buffer.from(value).toString('latin1');
}

/** Reads values one after the other. */
class Reader {
	readonly #text: string;
	at: number;

	constructor(text: string, at: number) {
		this.#text = text;
		this.at = at;
	}

	value(): Value {
		const token = this.#token();
		if (token === '<<') return this.#dict();
		if (token === '[') return this.#array();
		if (token.startsWith('(')) return unescaped(token.slice(1, -1));
		if (token.startsWith('<')) return Buffer.from(token.slice(1, -1), 'hex');
		if (token.startsWith('/'))
			return token.replace(/#([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
		if (token === 'true' || token === 'false') return token === 'true';
		if (token === 'null') return null;
		const reference = /^\s+0\s+R\b/.exec(this.#text.slice(this.at, this.at + 10));
		if (/^\d+$/.test(token) && reference) {
			this.at += reference[0].length;
			return new Ref(Number(token));
		}
		if (Number.isNaN(Number(token))) throw new Error(`unreadable: ${token.slice(0, 30)} at ${this.at}`);
		return Number(token);
	}

	#dict(): Dict {
		const dict: Dict = {};
		for (let key = this.#token(); key !== '>>'; key = this.#token()) dict[key.slice(1)] = this.value();
		return dict;
	}

	#array(): Value[] {
		const values: Value[] = [];
		for (;;) {
			const before = this.at;
			if (this.#token() === ']') return values;
			this.at = before;
			values.push(this.value());
		}
	}

	#token(): string {
		TOKEN.lastIndex = this.at;
		const [token] = TOKEN.exec(this.#text) ?? [];
		if (token === undefined) throw new Error(`nothing to read at ${this.at}`);
		this.at += token.length;
		return token.trim();
	}
}

const TOKEN =
	/\s*(?:<<|>>|\[|\]|\((?:[^\\()]|\\[\s\S])*\)|<[0-9A-Fa-f\s]*>|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+)/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (text: string): Uint8Array =>
	Buffer.from(
		text.replace(/\\([\s\S])/g, (_, char: string) => ESCAPES[char] ?? char),
		'latin1'
	);
