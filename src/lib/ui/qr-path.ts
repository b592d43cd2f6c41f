import { encode } from 'uqr';

/** Quiet zone that a telephone needs around a QR code, in modules. */
const QUIET = 4;

/** The QR code of an address as an SVG path in a square of `size` units. */
export function qrPath(url: string): { size: number; path: string } {
	const { data, size } = encode(url, { ecc: 'L', boostEcc: true, border: QUIET });
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	return { size, path };
}
