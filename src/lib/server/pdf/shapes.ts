import { PICTOGRAM_SIZE } from '#lib/domain/synthesis/pictograms.ts';
import type { Laid } from '#lib/server/pdf/paginate.ts';
import type { QrDrawing } from '#lib/server/pdf/qr.ts';
import type { Piece } from '#lib/server/pdf/strips.ts';
import { COLORS, type Style } from '#lib/server/pdf/style.ts';

type Pdf = PDFKit.PDFDocument;

/** A drawn shape: rules, bars, the line to write on, and the four marks of a choice. All are decoration: words say the same. */
export function paintShape(pdf: Pdf, piece: Extract<Piece, { kind: 'shape' }>, x: number, y: number): void {
	const { width } = piece;
	switch (piece.shape) {
		case 'rule':
			pdf
				.moveTo(x, y)
				.lineTo(x + width, y)
				.lineWidth(0.5)
				.stroke(COLORS.rule);
			return;
		case 'blank':
			pdf
				.moveTo(x, y)
				.lineTo(x + width, y)
				.lineWidth(0.8)
				.stroke(COLORS.ink);
			return;
		case 'ticked':
			box(pdf, x, y, width);
			pdf
				.moveTo(x + width * 0.2, y + width * 0.52)
				.lineTo(x + width * 0.43, y + width * 0.76)
				.lineTo(x + width * 0.82, y + width * 0.22);
			pdf.lineWidth(1.8).stroke(COLORS.accent);
			return;
		case 'later':
			pdf.moveTo(x, y + width / 2).lineTo(x + width, y + width / 2);
			pdf
				.moveTo(x + width * 0.6, y + width * 0.15)
				.lineTo(x + width, y + width / 2)
				.lineTo(x + width * 0.6, y + width * 0.85);
			pdf.lineWidth(1.3).stroke(COLORS.accent);
			return;
		case 'crossed':
			box(pdf, x, y, width);
			pdf
				.moveTo(x + width * 0.25, y + width / 2)
				.lineTo(x + width * 0.75, y + width / 2)
				.lineWidth(1.3)
				.stroke(COLORS.accent);
			return;
		case 'bar':
			pdf.rect(x, y, width, BAR).fill(COLORS.accent);
			return;
		case 'box':
			box(pdf, x, y, width);
	}
}

/** Thickness of a bar of a chart. */
const BAR = 6;

function box(pdf: Pdf, x: number, y: number, width: number): void {
	pdf.rect(x, y, width, width).lineWidth(1).stroke(COLORS.accent);
}

/** The soft ground and the accent bar under the next step; the bar alone says it in black and white. */
export function paintGround(pdf: Pdf, laid: readonly Laid[], { margin, page, side, gutter }: Style): void {
	const [first, last] = [laid[0], laid.at(-1)];
	if (!first || !last) return;
	const x = margin.side + side + gutter;
	const y = margin.top + first.y;
	const height = last.y + last.strip.height - first.y;
	pdf.rect(x, y, page.width - margin.side - x, height).fill(COLORS.ground);
	pdf.rect(x, y, 3, height).fill(COLORS.accent);
}

/** A QR code as one filled path. */
export function paintQr(pdf: Pdf, { modules, bars }: QrDrawing, x: number, y: number, size: number): void {
	const unit = size / modules;
	for (const bar of bars) pdf.rect(x + bar.x * unit, y + bar.y * unit, bar.width * unit, unit);
	pdf.fill('#000000');
}

/** The picture of an idea: strokes alone, so that it stays whole in black and white. */
export function paintPicture(pdf: Pdf, paths: readonly string[], x: number, y: number, size: number): void {
	pdf
		.save()
		.translate(x, y)
		.scale(size / PICTOGRAM_SIZE);
	for (const path of paths) pdf.path(path);
	pdf.lineWidth(2).lineCap('round').lineJoin('round').stroke(COLORS.accent).restore();
}
