import { SaxesParser } from 'saxes';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';

/** Texts that cells share are kept whole: beyond this many letters, a workbook is refused (CSV and JSON have no limit). */
const MOST_LETTERS = 40_000_000;
const MOST_COLUMNS = 400;

type Attributes = Readonly<Record<string, string>>;
type Handlers = {
	readonly open?: (name: string, attributes: Attributes) => void;
	readonly close?: (name: string) => void;
	readonly text?: (text: string) => void;
};

/** A strict reader of XML that takes no DTD: no entity can be made up. */
function reader({ open, close, text }: Handlers): (xml: string) => void {
	const parser = new SaxesParser({ position: false });
	parser.on('error', (error) => {
		throw new RefusedFile('xlsx-illisible', error);
	});
	parser.on('doctype', () => {
		throw new RefusedFile('xlsx-illisible');
	});
	parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes as Attributes));
	parser.on('closetag', ({ name }) => close?.(local(name)));
	parser.on('text', (said) => text?.(said));
	return (xml) => void parser.write(xml);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Path of each sheet in the archive → its name, from the workbook and its links. */
export function sheetNames(workbook: string, links: string): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	const names = new Map<string, string>();
	reader({
		open: (name, { Id = '', Target = '' }) => {
			if (name === 'Relationship') targets.set(Id, Target.replace(/^\/(xl\/)?/, ''));
		}
	})(links);
	reader({
		open: (name, attributes) => {
			const target = targets.get(attributes['r:id'] ?? '');
			if (name === 'sheet' && target) names.set(`xl/${target}`, attributes.name ?? '');
		}
	})(workbook);
	return names;
}

/** The texts that cells name by their rank. */
export class SharedStrings {
	readonly #texts: string[] = [];
	#current = '';
	#letters = 0;
	#inText = false;
	#isSpelling = false;
	readonly write = reader({
		open: (name) => {
			if (name === 'si') this.#current = '';
			if (name === 'rPh') this.#isSpelling = true;
			this.#inText = name === 't' && !this.#isSpelling;
		},
		text: (said) => {
			if (this.#inText) this.#current += said;
		},
		close: (name) => {
			if (name === 't') this.#inText = false;
			if (name === 'rPh') this.#isSpelling = false;
			if (name !== 'si') return;
			this.#letters += this.#current.length;
			if (this.#letters > MOST_LETTERS) throw new RefusedFile('fichier-trop-grand');
			this.#texts.push(this.#current);
		}
	});

	at(rank: string): string {
		return this.#texts[Number(rank)] ?? '';
	}
}

/** Rows of cells of a sheet, as its XML comes; a cell that computes shows as the formula it holds, to be refused. */
export class SheetCells {
	#rows: string[][] = [];
	#cells: string[] = [];
	#column = 0;
	#type = '';
	#said = '';
	#formula = '';
	#inside: '' | 'v' | 't' | 'f' = '';
	readonly #read: (xml: string) => void;

	constructor(strings: SharedStrings) {
		this.#read = reader({
			open: (name, attributes) => this.#opened(name, attributes),
			text: (said) => {
				if (this.#inside === 'f') this.#formula += said;
				else if (this.#inside !== '') this.#said += said;
			},
			close: (name) => this.#closed(name, strings)
		});
	}

	/** The rows that this piece of XML completes. */
	write(xml: string): readonly string[][] {
		this.#rows = [];
		this.#read(xml);
		return this.#rows;
	}

	#opened(name: string, attributes: Attributes): void {
		if (name === 'row') {
			this.#cells = [];
			this.#column = 0;
		} else if (name === 'c') {
			this.#column = attributes.r ? columnOf(attributes.r) : this.#column + 1;
			if (this.#column > MOST_COLUMNS) throw new RefusedFile('xlsx-illisible');
			this.#type = attributes.t ?? 'n';
			this.#said = '';
			this.#formula = '';
		} else if (name === 'v' || name === 't' || name === 'f') {
			this.#inside = name;
			if (name === 'f') this.#formula = '=';
		}
	}

	#closed(name: string, strings: SharedStrings): void {
		if (name === 'v' || name === 't' || name === 'f') this.#inside = '';
		if (name === 'row') this.#rows.push(this.#cells);
		if (name !== 'c') return;
		while (this.#cells.length < this.#column) this.#cells.push('');
		const value = this.#type === 's' ? strings.at(this.#said) : this.#said;
		this.#cells[this.#column - 1] = this.#formula.length > 0 ? this.#formula : value;
	}
}

/** « AB12 » → 28. */
const columnOf = (reference: string): number =>
	[...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
