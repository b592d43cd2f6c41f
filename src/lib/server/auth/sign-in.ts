import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { verifyPassword } from '#lib/server/auth/password.ts';
import { provesFactor } from '#lib/server/auth/second-factor.ts';
import {
	emailKey,
	findAccount,
	findAccountByEmail,
	hasFactor,
	type Account
} from '#lib/server/stores/index.ts';
import {
	closeStep,
	findDevice,
	findStep,
	giveBack,
	listDeviceAccounts,
	newDevice,
	openStep,
	rememberDevice,
	takeTry
} from '#lib/server/stores/sign-in.ts';

/** Cookie of a post: it opens nothing, it says that an account has signed in here (decision on growing delays). */
export const DEVICE_COOKIE = 'degemer_poste';
/** How long the browser keeps it (seconds). */
export const DEVICE_LASTS = 180 * 86_400;

/** Tries that wait for nothing: of one person on one post or from elsewhere, and of all who come from one address. */
const FREE = { account: 5, address: 100 };
/** A second factor given on a post is not asked there again that long (ms): the lock of a shared post stays quick. */
const PROOF_LASTS = 12 * 3_600_000;

/** From where somebody signs in. */
export type Place = {
	/** What the cookie of the post holds. */
	readonly device: string | undefined;
	readonly address: string;
	readonly now: Date;
};

/** An account that may enter, or whose second step opens: `step` is what its form carries. */
export type Entry =
	| { readonly account: Account; readonly step: null; readonly isProved: boolean }
	| { readonly account: null; readonly step: string };

/**
 * Reads an address and a password. Whether the account exists or not, the answer is the same and the same work is done. While
 * tries from here wait, nothing is read; strangers who fail elsewhere never make a known post wait.
 */
export async function enter(
	email: string,
	password: string,
	place: Place
): Promise<Result<Entry, 'identifiants' | 'attendre-davantage'>> {
	const found = await findAccountByEmail(email);
	const known = found && (await deviceOf(found.id, place));
	const gates = gatesOf(emailKey(email), known ? place.device : undefined, place.address);
	if (!(await pass(gates, place.now))) return refused('attendre-davantage');
	const isRight = await verifyPassword(found?.passwordHash, password);
	if (!found || !isRight || found.disabledAt) return refused('identifiants');
	await leave(gates);
	if (!(await hasFactor(found.id))) return ok({ account: found, step: null, isProved: false });
	const proved = known?.provedAt?.getTime() ?? 0;
	if (place.now.getTime() - proved < PROOF_LASTS) return ok({ account: found, step: null, isProved: false });
	return ok({ account: null, step: await openStep(found.id, place.now) });
}

/** Reads the code of a second step. */
export async function enterWithCode(
	step: string,
	code: string,
	place: Place
): Promise<Result<Account, 'connexion-perimee' | 'code-second-facteur' | 'attendre-davantage'>> {
	const accountId = await findStep(step, place.now);
	const found = accountId === undefined ? undefined : await findAccount(accountId);
	if (!found || found.disabledAt) return refused('connexion-perimee');
	const known = await deviceOf(found.id, place);
	const gates = gatesOf(`code ${found.id}`, known ? place.device : undefined, place.address);
	if (!(await pass(gates, place.now))) return refused('attendre-davantage');
	if (!(await provesFactor(found.id, code, place.now))) return refused('code-second-facteur');
	await leave(gates);
	return (await closeStep(step)) ? ok(found) : refused('connexion-perimee');
}

/** Whether a password is one's own, for one who is signed in; its failures wait like those of a sign-in. */
export async function confirmsPassword(
	account: { readonly id: string; readonly email: string },
	password: string,
	now: Date
): Promise<Result<true, 'mot-de-passe-actuel' | 'attendre-davantage'>> {
	const gates = [{ key: `soi ${account.id}`, free: FREE.account, isShared: false }];
	if (!(await pass(gates, now))) return refused('attendre-davantage');
	const found = await findAccountByEmail(account.email);
	if (!(await verifyPassword(found?.passwordHash, password))) return refused('mot-de-passe-actuel');
	await leave(gates);
	return ok(true);
}

/** Remembers that an account signed in on a post; returns what its cookie must hold. */
export async function knowDevice(
	device: string | undefined,
	accountId: string,
	isProved: boolean,
	now: Date
): Promise<string> {
	const token = device !== undefined && TOKEN.test(device) ? device : newDevice();
	await rememberDevice(token, accountId, isProved, now);
	return token;
}

/** Who has signed in on a post, to take it over with a name and a password (ruling 23); nobody on a post that is not known. */
export const accountsAt = async ({ device, now }: Place) =>
	device !== undefined && TOKEN.test(device) ? await listDeviceAccounts(device, now) : [];

const TOKEN = /^[\w-]{32}$/;

const deviceOf = async (accountId: string, { device, now }: Place) =>
	device !== undefined && TOKEN.test(device) ? await findDevice(device, accountId, now) : undefined;

type Gate = { readonly key: string; readonly free: number; readonly isShared: boolean };

/** A known post counts its own failures; all the others of an account count together, and with those of their address. */
const gatesOf = (who: string, device: string | undefined, address: string): readonly Gate[] =>
	device === undefined
		? [
				{ key: `adresse ${address}`, free: FREE.address, isShared: true },
				{ key: `compte ${who}`, free: FREE.account, isShared: false }
			]
		: [{ key: `poste ${device} ${who}`, free: FREE.account, isShared: false }];

async function pass(gates: readonly Gate[], now: Date): Promise<boolean> {
	for (const { key, free } of gates) if (!(await takeTry(key, free, now))) return false;
	return true;
}

async function leave(gates: readonly Gate[]): Promise<void> {
	for (const { key, isShared } of gates) await giveBack(key, isShared);
}
