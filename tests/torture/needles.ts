/**
 * Every way a word may lie in a file: UTF-8, UTF-16 both ways, percent-encoded, and in base64 at its three offsets (inner
 * part only: what surrounds it changes its edges).
 */
export function needlesOf(word: string): Buffer[] {
	const percent = encodeURIComponent(word);
	const plain = [
		word,
		percent,
		percent.toLowerCase(),
		encodeURIComponent(percent),
		encodeURIComponent(word).replaceAll('%20', '+')
	];
	const wide = Buffer.from(word, 'utf16le');
	const texts = [Buffer.from(word), wide, Buffer.from(wide).swap16()];
	const coded = texts.flatMap((text) =>
		[0, 1, 2].flatMap((offset) => {
			const inner = Buffer.concat([Buffer.alloc(offset), text])
				.toString('base64')
				.replace(/=+$/, '');
			// The first and the last characters also hold bits of what stands beside.
			const sure = inner.slice(offset === 0 ? 0 : 4, inner.length - (inner.length % 4));
			return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
		})
	);
	const all = [...texts, ...[...plain, ...coded].map((text) => Buffer.from(text))];
	return [...new Map(all.map((needle) => [needle.toString('latin1'), needle])).values()];
}
