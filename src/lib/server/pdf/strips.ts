import type { Line } from '#lib/server/pdf/lines.ts';
import type { QrDrawing } from '#lib/server/pdf/qr.ts';
import type { Face } from '#lib/server/pdf/style.ts';

/** A node of the structure tree, in reading order. */
export type Tag = {
	readonly role:
		| 'Document'
		| ('H1' | 'H2' | 'H3' | 'P' | 'Span')
		| ('L' | 'LI' | 'Lbl' | 'LBody')
		| ('Table' | 'TR' | 'TH' | 'TD')
		| ('Link' | 'Figure');
	readonly parent: Tag | null;
	readonly children: Tag[];
	readonly alt?: string;
	/** Language, where it is not the document’s. */
	readonly lang?: string;
	/** Its words in their own order, where they are drawn from right to left. */
	readonly actual?: string;
	readonly numbering?: 'Disc' | 'Decimal' | 'None';
	/** What a header of a table heads. */
	readonly scope?: 'Row' | 'Column';
	readonly link?: { readonly url: string; readonly leadsTo: string };
	readonly bookmark?: string;
};

export type Shape = 'box' | 'ticked' | 'later' | 'crossed' | 'rule' | 'blank' | 'bar';

/** Something to paint at (x, dy) from the top of its strip; without a tag it is an artifact, outside the tree. */
export type Piece = { readonly x: number; readonly dy: number } & (
	| { readonly kind: 'line'; readonly tag: Tag; readonly line: Line; readonly face: Face }
	| { readonly kind: 'qr'; readonly tag: Tag; readonly code: QrDrawing; readonly size: number }
	| { readonly kind: 'picture'; readonly paths: readonly string[]; readonly size: number }
	| { readonly kind: 'shape'; readonly shape: Shape; readonly width: number }
);

/** A horizontal slice of the page that is never cut. */
export type Strip = {
	/** Air above, dropped at the top of a page. */
	readonly before: number;
	readonly height: number;
	/** The next strip stands beside it: it takes no height in the flow, which only resumes below it. */
	readonly float: boolean;
	/** Goes below every float. */
	readonly clear: boolean;
	/** Stays on the page of the next strip. */
	readonly keep: boolean;
	/** The same, unless all that is bound together is higher than a page. */
	readonly bound: boolean;
	/** A further line of the same text. */
	readonly continues: boolean;
	/** Begins a section. */
	readonly section: boolean;
	readonly breakHint: boolean;
	/** Stands on the ground that shows the next step. */
	readonly ground: boolean;
	readonly pieces: readonly Piece[];
};

/** A strip with its usual values. */
export const strip = (values: Partial<Strip>): Strip => ({
	before: 0,
	height: 0,
	float: false,
	clear: false,
	keep: false,
	bound: false,
	continues: false,
	section: false,
	breakHint: false,
	ground: false,
	pieces: [],
	...values
});

/** Adds a node at the end of its parent. */
export function tag(role: Tag['role'], parent: Tag | null, more: Partial<Tag> = {}): Tag {
	const node: Tag = { role, parent, children: [], ...more };
	parent?.children.push(node);
	return node;
}

/** The strips and what is never parted from the last of them. */
export const followed = (strips: readonly Strip[], next: readonly Strip[]): Strip[] => [
	...strips.map((item, index) =>
		next.length > 0 && index === strips.length - 1 ? { ...item, keep: true } : item
	),
	...next
];

/** The strips on one page, when a page can hold them. */
export const together = (strips: readonly Strip[]): Strip[] =>
	strips.map((item, index) => (index < strips.length - 1 ? { ...item, bound: true } : item));
