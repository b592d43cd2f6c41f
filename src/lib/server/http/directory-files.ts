type Pieces = AsyncIterable<string> | Iterable<string>;

/** A CSV file to keep, sent as it is written. */
export const csvFile = (name: string, pieces: Pieces): Response =>
	file(name, 'text/csv; charset=utf-8', pieces);

/** The same in JSON. */
export const jsonFile = (name: string, pieces: Pieces): Response =>
	file(name, 'application/json; charset=utf-8', pieces);

const file = (name: string, type: string, pieces: Pieces): Response =>
	new Response(streamOf(pieces), {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	});

/** Pieces as they are asked for: nothing is written ahead of who downloads. */
function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
	return new ReadableStream({
		pull: async (stream) => {
			const next = await source.next();
			if (next.done) stream.close();
			else stream.enqueue(encoder.encode(next.value));
		},
		cancel: async () => void (await source.return?.())
	});
}
