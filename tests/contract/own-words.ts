import { expect, test } from 'vitest';
import { NO_TOOL } from '#lib/domain/synthesis/own-tool.ts';
import { readOwnPrompts, readOwnTool, writeOwnPrompts, writeOwnTool } from '#lib/server/stores/index.ts';
import { aStructure } from './scene.ts';

/** own-words.ts */
export function ownWords(): void {
	test('a structure’s words are its own, and written over what was read', async () => {
		const { structureId } = await aStructure();
		const { structureId: other } = await aStructure();
		expect(await readOwnTool(structureId)).toEqual({ revision: 0, value: NO_TOOL });
		const tool = { name: 'Outil', terms: { ...NO_TOOL.terms, objet: { vae: 'VAE’' } } };
		expect(await writeOwnTool(structureId, 0, tool)).toBe(true);
		expect(await writeOwnTool(structureId, 0, NO_TOOL)).toBe(false);
		expect(await readOwnTool(structureId)).toEqual({ revision: 1, value: tool });
		expect(await readOwnTool(other)).toEqual({ revision: 0, value: NO_TOOL });
		expect(await readOwnPrompts(structureId)).toEqual({ revision: 0, value: {} });
		expect(await writeOwnPrompts(structureId, 0, { ouvrir: ['Dites-moi.'] })).toBe(true);
		expect(await writeOwnPrompts(structureId, 1, { ouvrir: [] })).toBe(true);
		expect(await readOwnPrompts(structureId)).toEqual({ revision: 2, value: { ouvrir: [] } });
	});

	test('of ten managers who write at once, one does', async () => {
		const { structureId } = await aStructure();
		const written = await Promise.all(
			Array.from({ length: 10 }, (_, index) => writeOwnPrompts(structureId, 0, { ouvrir: [`${index}`] }))
		);
		expect(written.filter(Boolean)).toEqual([true]);
	});
}
