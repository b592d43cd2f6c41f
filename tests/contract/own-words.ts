import { expect, test } from 'vitest';
import { NO_TOOL } from '#lib/domain/synthesis/own-tool.ts';
import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import {
	readFindings,
	readOwnPrompts,
	readOwnTool,
	readTemplate,
	writeFindings,
	writeOwnPrompts,
	writeOwnTool,
	writeSetting,
	writeTemplate
} from '#lib/server/stores/index.ts';
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

	test('words of a tool written before a list existed have none for it', async () => {
		const { structureId } = await aStructure();
		const terms = { objet: { vae: 'VAE’' }, statut: {}, famille: {}, levier: {}, suite: {} };
		await writeSetting(
			`logiciel:${structureId}`,
			JSON.stringify({ revision: 3, value: { name: 'O', terms } })
		);
		const read = await readOwnTool(structureId);
		expect(read).toEqual({ revision: 3, value: { name: 'O', terms: { ...NO_TOOL.terms, ...terms } } });
	});

	test('what a manager finds is of one year, and a template of one structure or of the region', async () => {
		const { structureId } = await aStructure();
		expect(await readFindings(structureId, 2025)).toEqual({ revision: 0, value: '' });
		expect(await writeFindings(structureId, 2025, 0, 'Plus de soirées.')).toBe(true);
		expect(await writeFindings(structureId, 2025, 0, 'Autre chose.')).toBe(false);
		expect(await readFindings(structureId, 2025)).toEqual({ revision: 1, value: 'Plus de soirées.' });
		expect((await readFindings(structureId, 2024)).value).toBe('');
		const short = { ...USUAL_TEMPLATE, tables: [{ id: 'T5' as const, title: 'Qui vient' }] };
		expect(await readTemplate(structureId)).toEqual({ revision: 0, value: null });
		expect(await writeTemplate(structureId, 0, short)).toBe(true);
		expect(await writeTemplate(structureId, 1, null)).toBe(true);
		expect(await readTemplate(structureId)).toEqual({ revision: 2, value: null });
		const { revision } = await readTemplate(null);
		expect(await writeTemplate(null, revision, short)).toBe(true);
		expect(await readTemplate(null)).toEqual({ revision: revision + 1, value: short });
	});
}
