import { expect, test } from 'vitest';
import {
	addSite,
	countAccounts,
	createAccount,
	findAccount,
	findAccountByEmail,
	findStructure,
	listAccounts,
	listSites,
	listStructures,
	setDisabled,
	setPassword,
	setRoles
} from '#lib/server/stores/index.ts';
import { NOON, aCounsellor, aStructure, minutesAfter } from './scene.ts';

/** accounts.ts and structures.ts */
export function accounts(): void {
	const gwenn = {
		email: ' Gwenn.Exemple@Exemple.BZH ',
		name: 'Gwenn Exemple',
		passwordHash: 'hash-1',
		structureId: null,
		roles: ['conseil', 'pilotage'],
		now: NOON
	} as const;

	test('an account is found by its e-mail whatever its case', async () => {
		const before = await countAccounts();
		const created = await createAccount(gwenn);
		if (!created.ok) throw new Error(created.error);
		const { id, ...account } = created.value;
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(account).toEqual({
			email: 'gwenn.exemple@exemple.bzh',
			name: 'Gwenn Exemple',
			structureId: null,
			roles: ['conseil', 'pilotage'],
			createdAt: NOON,
			disabledAt: null
		});
		expect(await findAccountByEmail('GWENN.exemple@exemple.bzh')).toEqual({
			id,
			...account,
			passwordHash: 'hash-1'
		});
		expect(await findAccount(id)).toEqual({ id, ...account });
		expect(await countAccounts()).toBe(before + 1);
	});

	test('an e-mail serves one account', async () => {
		expect(await createAccount({ ...gwenn, name: 'Autre' })).toEqual({ ok: false, error: 'email-taken' });
	});

	test('garbage finds nobody', async () => {
		expect(await findAccountByEmail('')).toBe(undefined);
		expect(await findAccountByEmail('\0\uD800')).toBe(undefined);
		expect(await findAccount('nobody')).toBe(undefined);
	});

	test('password, roles and disabling are replaced; an unknown account says so', async () => {
		const id = await aCounsellor(null);
		expect(await setPassword(id, 'hash-2')).toBe(true);
		expect(await setRoles(id, ['administration', 'accueil'])).toBe(true);
		expect(await setDisabled(id, minutesAfter(1))).toBe(true);
		const account = await findAccount(id);
		expect(account?.roles).toEqual(['accueil', 'administration']);
		expect(account?.disabledAt).toEqual(minutesAfter(1));
		expect((await findAccountByEmail(account?.email ?? ''))?.passwordHash).toBe('hash-2');
		expect(await setDisabled(id, null)).toBe(true);
		expect((await findAccount(id))?.disabledAt).toBe(null);
		expect(await setPassword('nobody', 'x')).toBe(false);
		expect(await setRoles('nobody', [])).toBe(false);
	});

	test('a structure lists its own accounts, the installation all of them', async () => {
		const here = await aStructure();
		const elsewhere = await aStructure();
		expect((await listAccounts(here.structureId)).map(({ id }) => id)).toEqual([here.counsellorId]);
		const everybody = (await listAccounts(null)).map(({ id }) => id);
		expect(everybody).toContain(here.counsellorId);
		expect(everybody).toContain(elsewhere.counsellorId);
		expect(everybody.length).toBe(await countAccounts());
	});

	test('a structure comes with its first site, and gets others', async () => {
		const { structure, site } = await aStructure();
		expect(await findStructure(structure.id)).toEqual(structure);
		expect(structure).toMatchObject({
			network: 'mission-locale',
			communeCode: '35238',
			createdAt: NOON,
			revision: 1
		});
		expect(await listStructures()).toContainEqual(structure);
		expect(await findStructure('nowhere')).toBe(undefined);
		const second = await addSite(
			structure.id,
			{ name: 'Permanence', address: '3 place Inventée', communeCode: '35360', hours: null },
			minutesAfter(5)
		);
		expect(await listSites(structure.id)).toEqual([site, second]);
		expect(await listSites('nowhere')).toEqual([]);
	});
}
