import { OperationError } from '#lib/server/env.ts';
import { describeError } from '#lib/server/log.ts';
import type { Command } from '../command.ts';
import { counted, print } from '../terminal.ts';
import { CHECKS, type Finding } from './doctor-checks.ts';

/** `doctor`: looks, says, changes nothing. */
export const doctor: Command = {
	help: [
		'Vérifie la version de Node, le dossier de données, la base et ses migrations, la clé maîtresse, les',
		'polices, l’annuaire et les sauvegardes. Une ligne par point, « ok » ou « à voir » ; code de sortie 1 s’il y a à voir.',
		'Rien n’est modifié.'
	],
	options: [],
	run: async () => {
		let toSee = 0;
		for (const [name, check] of CHECKS) {
			const { good, text } = await check().catch(asFinding);
			if (!good) toSee++;
			print(`${good ? 'ok    ' : 'à voir'}  ${name} : ${text}`);
		}
		// Idle connections would keep the process alive; a wrong DATABASE_URL, already said, makes this import fail.
		await import('#lib/server/db/index.ts').then(({ close }) => close()).catch(() => undefined);
		print('', toSee === 0 ? 'Tout est en ordre.' : `${counted(toSee, 'point', 'points')} à voir.`);
		return toSee === 0 ? 0 : 1;
	}
};

/** A check that fails says so in its own line; the others go on. */
function asFinding(error: unknown): Finding {
	if (error instanceof OperationError) return { good: false, text: error.message };
	const { code, message, error: name } = describeError(error);
	return { good: false, text: `${[code, message ?? name].filter(Boolean).join(', ')}.` };
}
