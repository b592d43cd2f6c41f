import { readMasterKeys } from '#lib/server/crypto/master-key.ts';
import { SealError, deriveKey, place, seal, unseal } from '#lib/server/crypto/seal.ts';
import { OperationError } from '#lib/server/env.ts';
import { readSetting } from '#lib/server/stores/settings.ts';

/** Setting that holds a known word, sealed by the master key that everything new is sealed under. */
export const CHECK = 'controle-cle-maitresse';
const CHECK_WORD = 'degemer';

/**
 * The master keys that this process knows: one, or two while one replaces the other (decision 0025). The database says which of
 * them seals; both open.
 */
export class Master {
	#keys: readonly Buffer[];
	#writing: { readonly check: string; readonly key: Buffer } | undefined;

	constructor(keys: readonly Buffer[]) {
		this.#keys = keys;
	}

	/**
	 * What `open` gives with the key that opens. Before giving up, the keys at hand are read again: another process may have
	 * begun to replace them.
	 * @throws SealError when none opens.
	 */
	open<T>(open: (key: Buffer) => T): T {
		try {
			return firstOf(this.#keys, open);
		} catch (error) {
			if (!(error instanceof SealError) || !this.#readAgain()) throw error;
			return firstOf(this.#keys, open);
		}
	}

	/** The key that seals what is written now. Called inside the transaction that writes, so that no key is used after its term. */
	async writing(): Promise<Buffer> {
		const check = await readSetting(CHECK);
		if (check === undefined) throw wrongKey();
		if (this.#writing?.check !== check)
			this.#writing = { check, key: this.open((key) => (openCheck(key, check), key)) };
		return this.#writing.key;
	}

	/** A key once known stays known by this process: what it read a moment ago may be under it. */
	#readAgain(): boolean {
		const unknown = readMasterKeys().filter((key) => !this.#keys.some((known) => known.equals(key)));
		this.#keys = [...unknown, ...this.#keys];
		return unknown.length > 0;
	}
}

/** The check of a master key. */
export const checkOf = (key: Buffer): string =>
	seal(deriveKey(key, 'check'), CHECK_WORD, place('setting', CHECK, 'value'));

/** Whether `key` is the master key of the database that holds this check. */
export function opensCheck(key: Buffer, check: string): boolean {
	try {
		return openCheck(key, check) === CHECK_WORD;
	} catch (error) {
		if (error instanceof SealError) return false;
		throw error;
	}
}

export const wrongKey = (): OperationError =>
	new OperationError(
		'La clé maîtresse n’est pas celle de cette base de données : remettez celle avec laquelle elle a été créée.'
	);

const openCheck = (key: Buffer, check: string): string =>
	unseal(deriveKey(key, 'check'), check, place('setting', CHECK, 'value'));

function firstOf<T>(keys: readonly Buffer[], open: (key: Buffer) => T): T {
	for (const key of keys) {
		try {
			return open(key);
		} catch (error) {
			if (!(error instanceof SealError)) throw error;
		}
	}
	throw new SealError('no master key opens it');
}
