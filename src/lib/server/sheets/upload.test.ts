import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { receiveUpload } from '#lib/server/sheets/upload.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'degemer-upload-'));
	vi.stubEnv('DEGEMER_DATA', folder);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

const kept = () => readdirSync(join(folder, 'imports'));
const ADDRESS = 'http://localhost/annuaire/imports';

const sent = (...parts: readonly (readonly [string, string | File])[]): Request => {
	const body = new FormData();
	for (const [name, value] of parts) body.append(name, value);
	return new Request(ADDRESS, { method: 'POST', body });
};

test('a file goes to the disk as it came, its fields beside it, for its owner alone', async () => {
	const bytes = new Uint8Array(3_000_000).map((_, at) => (at * 7919) % 251);
	const file = new File([bytes], 'C:\\dossier\\fiches été.json');
	const { fields, file: upload } = await receiveUpload(sent(['origine', 'région'], ['fichier', file]), 'un');
	expect(fields).toEqual({ origine: 'région' });
	expect(upload).toEqual({ path: join(folder, 'imports', 'un'), name: 'fiches été.json', size: 3_000_000 });
	expect(readFileSync(upload!.path).equals(bytes)).toBe(true);
	expect((statSync(upload!.path).mode & 0o777).toString(8)).toBe('600');
});

test('no file, or an empty one, is none', async () => {
	const none = { fields: { origine: 'x' }, file: null };
	expect(await receiveUpload(sent(['origine', 'x']), 'un')).toEqual(none);
	expect(await receiveUpload(sent(['origine', 'x'], ['fichier', new File([], 'a.json')]), 'un')).toEqual(
		none
	);
	expect(kept()).toEqual([]);
});

test('what is cut, too long or no such form reads as nothing, and leaves nothing', async () => {
	const nothing = { fields: {}, file: null };
	const whole = sent(['fichier', new File(['x'.repeat(50_000)], 'a.json')]);
	const headers = { 'content-type': whole.headers.get('content-type')! };
	const body = (await whole.bytes()).subarray(0, 30_000);
	const cut = new Request(ADDRESS, { method: 'POST', headers, body });
	expect(await receiveUpload(cut, 'un')).toEqual(nothing);
	expect(await receiveUpload(sent(['origine', 'x'.repeat(20_001)]), 'deux')).toEqual(nothing);
	const plain = new Request(ADDRESS, {
		method: 'POST',
		headers: { 'content-type': 'text/plain' },
		body: 'x'
	});
	expect(await receiveUpload(plain, 'trois')).toEqual(nothing);
	const lost = { 'content-type': 'multipart/form-data' };
	const without = new Request(ADDRESS, { method: 'POST', headers: lost, body: 'x' });
	expect(await receiveUpload(without, 'quatre')).toEqual(nothing);
	expect(kept()).toEqual([]);
});

test('of two files, the first is kept', async () => {
	const both = sent(['fichier', new File(['un'], 'un.json')], ['fichier', new File(['deux'], 'deux.json')]);
	expect((await receiveUpload(both, 'un')).file).toMatchObject({ name: 'un.json', size: 2 });
	expect(kept()).toEqual(['un']);
});
