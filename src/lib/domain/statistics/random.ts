/** 128 bits, drawn by the caller and thrown away after the lot. */
export type Seed = readonly [number, number, number, number];

/** sfc32 (Doty-Humphrey, PractRand): the same seed gives the same numbers of [0, 1[. */
export function sfc32(seed: Seed): () => number {
	let [a, b, c, counter] = seed;
	const next = (): number => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let turn = 0; turn < 15; turn++) next();
	return next;
}

/** A number of [0, 1[ of its own for each cell of each table: no cell shifts the draw of another. */
export const drawFor = (seed: Seed, table: number, cell: number): number =>
	sfc32([
		seed[0] ^ Math.imul(table + 1, 0x9e3779b1),
		seed[1] ^ Math.imul(cell + 1, 0x85ebca6b),
		seed[2],
		seed[3]
	])();

/** Another seed for the next attempt: attempts must not follow one another's draws. */
export const reseed = ([a, b, c, d]: Seed, attempt: number): Seed => [
	a,
	b,
	c ^ Math.imul(attempt, 0xc2b2ae35),
	d
];
