/** A métier of the ROME, with all the names it goes by. */
export type Trade = {
	/** One letter and four figures. */
	readonly code: string;
	/** « Boulanger / Boulangère », as the ROME writes it. */
	readonly name: string;
	/** The sheet of the former ROME that it comes from; null when it is that sheet itself. */
	readonly former: string | null;
	/** Null when the ROME does not say. */
	readonly isRegulated: boolean | null;
	/** Other names it goes by, in their order. */
	readonly names: readonly string[];
	/** Names that are little used. */
	readonly rareNames: readonly string[];
};

/** The sheet of the former ROME under which a métier is found, itself where it is one. */
export const formerOf = ({ code, former }: Trade): string => former ?? code;

/** `D` of D1102: one of fourteen. */
export const fieldOf = (code: string): string => code.slice(0, 1);

/** `D11` of D1102: one of a hundred and ten. */
export const familyOf = (code: string): string => code.slice(0, 3);
