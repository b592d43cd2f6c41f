/** A test, by its file and its exact title. */
export type Shown = readonly [file: string, title: string];

/** How a requirement is held: in one French sentence, where it lives (pages or files), which tests show it. */
export type Held = {
	readonly says: string;
	/** Paths of pages (`/aujourdhui`) or files of the repository. */
	readonly at: readonly string[];
	readonly shown: readonly Shown[];
	/** What of it is not held, and why; absent when all of it is. */
	readonly except?: string;
};

/** A requirement that is not held, and why. */
export type NotHeld = { readonly not: string };

export type Row = Held | NotHeld;
export type Rows = Readonly<Record<string, Row>>;
