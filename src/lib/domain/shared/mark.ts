/**
 * A short mark of a text, by which two ends tell whether they speak of the same one without sending it again: 53 bits
 * (cyrb53, public domain), '' for an empty text. No secret and no proof: whoever reads the mark has the text beside it.
 */
export function markOf(text: string): string {
	if (text === '') return '';
	let [one, other] = [0xdeadbeef, 0x41c6ce57];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		one = Math.imul(one ^ unit, 2654435761);
		other = Math.imul(other ^ unit, 1597334677);
	}
	one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
	other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
	return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
