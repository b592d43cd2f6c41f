import { encode } from 'uqr';

/** Horizontal bars of a QR code, in modules; it draws as vectors at any size. */
export type QrDrawing = {
	readonly modules: number;
	readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number }[];
};

/** Address → drawing, for the few hundred addresses a structure hands out: choosing a mask costs more than drawing. */
const drawn = new Map<string, QrDrawing>();
const REMEMBERED = 500;

/** The QR code of a public web address, remembered. */
export function addressQr(url: string): QrDrawing {
	const known = drawn.get(url);
	if (known) return known;
	if (drawn.size >= REMEMBERED) drawn.clear();
	const drawing = textQr(url);
	drawn.set(url, drawing);
	return drawing;
}

/**
 * The QR code of a text, without its quiet zone (the layout leaves that air): the largest squares that its length
 * allows, then the best correction that fits them. Never remembered: a text may be a person’s.
 */
export function textQr(text: string): QrDrawing {
	const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
	return { modules: size, bars: data.flatMap((row, y) => barsOf(row).map((bar) => ({ ...bar, y }))) };
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
