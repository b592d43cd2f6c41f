import type { JournalAction } from '#lib/domain/shared/journal.ts';
import type { Options } from './command.ts';

/** What a command that went well writes in the machine's journal; a dry run and a template write nothing. */
export const TOLD: Readonly<Record<string, JournalAction>> = {
	'create-account': 'compte-cree',
	'reset-password': 'mot-de-passe-remplace',
	'close-lot': 'periode-close',
	'import-facts': 'import-faits',
	report: 'export-bilan',
	'export-lot': 'export-lot',
	'import-directory': 'import-annuaire',
	'export-directory': 'export-annuaire',
	backup: 'base-copiee',
	restore: 'base-restauree',
	'rotate-key': 'cle-remplacee'
};

/** Writes it, after the command. */
export async function tell(name: string, options: Options): Promise<void> {
	const action = TOLD[name];
	if (!action || options['dry-run'] !== undefined || options.template !== undefined) return;
	const { MACHINE, note, start, stop } = await import('#lib/server/stores/index.ts');
	const about = [options.year, options.period, options.format]
		.filter((word) => word !== undefined && /^[\w-]{1,12}$/.test(word))
		.join(', ');
	await start();
	await note(MACHINE, { accountId: null, action, about, now: new Date() }).finally(stop);
}
