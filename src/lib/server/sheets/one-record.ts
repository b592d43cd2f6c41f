import { rm } from 'node:fs/promises';
import { readRow } from '#lib/domain/directory/read-row.ts';
import type { DiRecord, Kind } from '#lib/domain/directory/schema.ts';
import { RefusedFile } from '#lib/server/sheets/read/refusal.ts';
import { rowsOf } from '#lib/server/sheets/read/rows.ts';
import { rowTools } from '#lib/server/sheets/tools.ts';
import type { Upload } from '#lib/server/sheets/upload.ts';

/** What a small file says of one sheet; null when it cannot be read or does not speak of it. The file is removed. */
export async function recordIn(
	file: Upload,
	{ kind, id }: { readonly kind: Kind; readonly id: string }
): Promise<DiRecord | null> {
	const tools = rowTools();
	try {
		for await (const { part, row } of rowsOf({ ...file, seen: () => {} })) {
			const read = readRow(row, part, tools);
			if (read.ok && read.kind === kind && read.id === id) return read.doc;
		}
		return null;
	} catch (cause) {
		if (cause instanceof RefusedFile) return null;
		throw cause;
	} finally {
		await rm(file.path, { force: true });
	}
}
