import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDataFolder } from '../../tests/contract/engines.ts';
import { UsageError, french } from './terminal.ts';

useDataFolder();
const PASSWORD = 'goéland argenté';
const typed = vi.hoisted(() => ({ password: '' }));
vi.mock('./password.ts', () => ({ readNewPassword: async () => typed.password }));

const stores = await import('#lib/server/stores/index.ts');
const { verifyPassword } = await import('#lib/server/auth/password.ts');
const { readSession, startSession } = await import('#lib/server/auth/sessions.ts');
const { OperationError } = await import('#lib/server/env.ts');
const { createAccountCommand } = await import('./commands/create-account.ts');
const { listStructuresCommand } = await import('./commands/list-structures.ts');
const { resetPassword } = await import('./commands/reset-password.ts');

const NOW = new Date('2026-11-24T11:00:00.000Z');
let out = '';

beforeEach(() => {
	out = '';
	typed.password = PASSWORD;
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		out += String(text);
		return true;
	});
});
afterEach(() => vi.restoreAllMocks());

const create = (email: string, roles: string, structure?: string) =>
	createAccountCommand.run({ email, name: 'Nolwenn Exemple', roles, ...(structure && { structure }) });

/** The account as it is stored, and whether the password opens it. */
async function stored(email: string) {
	const found = await stores.findAccountByEmail(email);
	const structure = found?.structureId && (await stores.findStructure(found.structureId))?.name;
	const opens = await verifyPassword(found?.passwordHash, PASSWORD);
	return found && { roles: found.roles, structure, opens };
}

/** What the first visit makes in a browser; fictional. */
async function makeStructures(...names: readonly string[]): Promise<void> {
	for (const name of names) {
		const place = { name, address: '1 rue de l’Exemple', communeCode: '29024' };
		await stores.createStructure({
			...place,
			network: 'info-jeunes',
			site: { ...place, hours: null },
			now: NOW
		});
	}
}

test('no account before the first visit has made a structure', async () => {
	await expect(create('a@exemple.bzh', 'region')).rejects.toThrow(OperationError);
	expect(await listStructuresCommand.run({})).toBe(0);
	expect(out).toMatch(/^Aucune structure/);
});

test('an account goes to the only structure, once', async () => {
	await makeStructures('Accueil de Ker-Exemple');
	expect(await create(' Nolwenn@Exemple.bzh', 'pilotage,conseil')).toBe(0);
	expect(out).toBe(
		french('Compte créé : Nolwenn@Exemple.bzh (conseil, pilotage), Accueil de Ker-Exemple.\n')
	);
	const account = { roles: ['conseil', 'pilotage'], structure: 'Accueil de Ker-Exemple', opens: true };
	expect(await stored('nolwenn@exemple.bzh')).toEqual(account);
	const taken = new OperationError('Un compte a déjà cette adresse.');
	await expect(create('NOLWENN@exemple.bzh', 'conseil')).rejects.toThrow(taken);
});

test('among several structures, by name or id', async () => {
	await makeStructures('Relais de l’Île', 'Doublon', 'doublon\u202e');
	await listStructuresCommand.run({});
	expect(out).toContain(french('Relais de l’Île\n  identifiant : '));
	expect(out).toContain(french('  lieu d’accueil : Relais de l’Île (1 rue de l’Exemple, Carhaix-Plouguer)'));
	expect(out).not.toContain('\u202e');
	const id = /Doublon\n.*?([0-9a-f-]{36})/.exec(out)?.[1] ?? '';
	for (const structure of [undefined, 'Ker', 'doublon']) {
		await expect(create('b@exemple.bzh', 'accueil', structure)).rejects.toThrow(UsageError);
	}
	expect(await stored('b@exemple.bzh')).toBe(undefined);
	await create('c@exemple.bzh', 'accueil', 'relais de l ile');
	await create('d@exemple.bzh', 'Accueil', id);
	await create('e@exemple.bzh', 'Région, administration');
	expect(await stored('c@exemple.bzh')).toMatchObject({ structure: 'Relais de l’Île' });
	expect(await stored('d@exemple.bzh')).toMatchObject({ structure: 'Doublon' });
	expect(await stored('e@exemple.bzh')).toMatchObject({
		roles: ['region', 'administration'],
		structure: null
	});
});

test('what cannot be an account is refused before a password is asked', async () => {
	await expect(create('exemple.bzh', 'region')).rejects.toThrow(UsageError);
	const role = 'Rôle inconnu : « chef ». Rôles : accueil, conseil, pilotage, region, administration.';
	await expect(create('f@exemple.bzh', 'region,chef')).rejects.toThrow(new UsageError(role));
	await expect(create('f@exemple.bzh', ',')).rejects.toThrow(UsageError);
	expect(await stored('f@exemple.bzh')).toBe(undefined);
});

test('a password is replaced, and what it had opened is closed', async () => {
	const account = await stores.findAccountByEmail('nolwenn@exemple.bzh');
	const { token } = await startSession(account?.id ?? '', NOW);
	typed.password = 'cormoran huppé';
	expect(await resetPassword.run({ email: 'nolwenn@exemple.bzh' })).toBe(0);
	expect(out).not.toContain(typed.password);
	expect(await stored('nolwenn@exemple.bzh')).toMatchObject({ opens: false });
	const { passwordHash } = (await stores.findAccountByEmail('nolwenn@exemple.bzh')) ?? {};
	expect(await verifyPassword(passwordHash, typed.password)).toBe(true);
	expect(await readSession(token, NOW)).toBe(null);
	const nobody = new OperationError('Aucun compte n’a cette adresse.');
	await expect(resetPassword.run({ email: 'personne@exemple.bzh' })).rejects.toThrow(nobody);
});
