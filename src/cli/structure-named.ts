import { textKey } from '#lib/domain/shared/text-key.ts';
import type { Structure } from '#lib/server/stores/index.ts';
import { UsageError } from './terminal.ts';

/** The structure that was typed, by its identifier or its name. @throws UsageError when there is none, or several. */
export function structureNamed(all: readonly Structure[], typed: string): Structure {
	const found = all.filter(({ id, name }) => id === typed || textKey(name) === textKey(typed));
	if (found.length === 1 && found[0]) return found[0];
	throw new UsageError(
		found.length === 0
			? `Structure inconnue : « ${typed} » (voir « list-structures »).`
			: `Plusieurs structures s’appellent « ${typed} » : donnez l’identifiant (voir « list-structures »).`
	);
}
