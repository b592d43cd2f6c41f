import { encode } from 'uqr';

/** Address → drawing, for the few hundred addresses a structure hands out: choosing a mask costs more than drawing. */
const drawn = new Map<string, QrDrawing>();
const REMEMBERED = 500;

/** Horizontal bars of a QR code, in modules; it draws as vectors at any size. */
export type QrDrawing = {
	readonly modules: number;
	readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number }[];
};

/**
 * The QR code of a public web address, without its quiet zone (the layout leaves that air): the largest squares that
 * its length allows, then the best correction that fits them.
 */
export function qrDrawing(url: string): QrDrawing {
	const known = drawn.get(url);
	if (known) return known;
	if (drawn.size >= REMEMBERED) drawn.clear();
	const { data, size } = encode(url, { ecc: 'L', boostEcc: true, border: 0 });
	const bars = data.flatMap((row, y) => barsOf(row).map((bar) => ({ ...bar, y })));
	const drawing = { modules: size, bars };
	drawn.set(url, drawing);
	return drawing;
}

function barsOf(row: readonly boolean[]): { x: number; width: number }[] {
	const bars: { x: number; width: number }[] = [];
	row.forEach((dark, x) => {
		const last = bars.at(-1);
		if (dark && last && last.x + last.width === x) last.width += 1;
		else if (dark) bars.push({ x, width: 1 });
	});
	return bars;
}
