import { OperationError } from '#lib/server/env.ts';
import { describeError } from '#lib/server/log.ts';
import { helpOf, isHelp, readOptions, type Command } from './command.ts';
import { tell } from './told.ts';
import { TYPED, UsageError, complain, print } from './terminal.ts';

/** Every command, loaded when it is called: `rank`, `synthesis` and the help never touch a database. */
const COMMANDS: Readonly<Record<string, { readonly says: string; readonly load: () => Promise<Command> }>> = {
	rank: {
		says: 'classe les réseaux pour des situations lues dans un fichier',
		load: async () => (await import('./commands/rank.ts')).rank
	},
	synthesis: {
		says: 'écrit en PDF la synthèse d’une situation lue dans un fichier',
		load: async () => (await import('./commands/synthesis.ts')).synthesis
	},
	protect: {
		says: 'remplace des faits lus dans un fichier par des profils pondérés, pour un audit',
		load: async () => (await import('./commands/protect.ts')).protect
	},
	'create-account': {
		says: 'crée un compte',
		load: async () => (await import('./commands/create-account.ts')).createAccountCommand
	},
	'reset-password': {
		says: 'remplace le mot de passe d’un compte',
		load: async () => (await import('./commands/reset-password.ts')).resetPassword
	},
	'list-structures': {
		says: 'liste les structures et leurs lieux d’accueil',
		load: async () => (await import('./commands/list-structures.ts')).listStructuresCommand
	},
	'close-lot': {
		says: 'clôt la période d’une structure qui est prête : ses chiffres sont définitifs',
		load: async () => (await import('./commands/close-lot.ts')).closeLotCommand
	},
	report: {
		says: 'écrit le bilan annuel d’une structure (CSV, ODS, XLSX, JSON, PDF, HTML)',
		load: async () => (await import('./commands/report.ts')).reportCommand
	},
	backup: {
		says: 'copie la base pendant qu’elle sert',
		load: async () => (await import('./commands/backup.ts')).backupCommand
	},
	restore: {
		says: 'revient à une copie de la base, après vérification',
		load: async () => (await import('./commands/restore.ts')).restoreCommand
	},
	'rotate-key': {
		says: 'remplace la clé maîtresse pendant que l’application sert',
		load: async () => (await import('./commands/rotate-key.ts')).rotateKeyCommand
	},
	'import-facts': {
		says: 'importe des entretiens passés depuis un CSV, pour qu’une structure parte avec son histoire',
		load: async () => (await import('./commands/import-facts.ts')).importFactsCommand
	},
	'export-lot': {
		says: 'écrit le fichier d’une période close, pour la région',
		load: async () => (await import('./commands/export-lot.ts')).exportLotCommand
	},
	consolidate: {
		says: 'vérifie les fichiers des structures et en écrit le bilan régional, sans base de données',
		load: async () => (await import('./commands/consolidate.ts')).consolidateCommand
	},
	'import-directory': {
		says: 'lit un fichier de fiches dans l’annuaire, ou dit ce qu’il en serait',
		load: async () => (await import('./commands/import-directory.ts')).importDirectory
	},
	'export-directory': {
		says: 'écrit l’annuaire au format data·inclusion',
		load: async () => (await import('./commands/export-directory.ts')).exportDirectory
	},
	journal: {
		says: 'montre et vérifie le journal de la machine ou d’une structure',
		load: async () => (await import('./commands/journal.ts')).journalCommand
	},
	migrate: {
		says: 'met la base de données à jour',
		load: async () => (await import('./commands/migrate.ts')).migrateCommand
	},
	doctor: {
		says: 'vérifie l’installation, ligne par ligne',
		load: async () => (await import('./commands/doctor.ts')).doctor
	}
};

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', () => process.exit());
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...words]: readonly string[]): Promise<number> {
	try {
		if (name === undefined || isHelp(name)) return help(name === undefined ? 2 : 0);
		const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
		if (!entry) throw new UsageError(`Commande inconnue : « ${name} ». Aide : ${TYPED} --help`);
		const command = await entry.load();
		const operands: string[] = [];
		const options = readOptions(name, command.options, words, command.operands ? operands : undefined);
		if (!options) {
			print(...helpOf(name, command));
			return 0;
		}
		const code = await command.run(options, operands);
		if (code === 0) await tell(name, options);
		return code;
	} catch (error) {
		return failed(error);
	}
}

function help(code: number): number {
	const names = Object.keys(COMMANDS);
	const width = Math.max(...names.map((name) => name.length));
	print(
		'Degemer en ligne de commande.',
		'',
		`Usage : ${TYPED} COMMANDE [options]`,
		'',
		'Commandes :',
		...names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]?.says}`),
		'',
		`Aide d’une commande : ${TYPED} COMMANDE --help`,
		'La base est celle de DATABASE_URL, sinon celle du dossier DEGEMER_DATA (« data » par défaut).'
	);
	return code;
}

/** One sentence, never a trace: 2 for what was typed, 1 for what could not be done. */
function failed(error: unknown): number {
	if (error instanceof UsageError) {
		complain(error.message);
		return 2;
	}
	const known = [error, error instanceof Error ? error.cause : undefined].find(
		(one) => one instanceof OperationError
	);
	const { code, message } = describeError(error);
	complain(
		known?.message ??
			`La commande a échoué (${[code, message].filter(Boolean).join(', ') || 'cause inconnue'}).`
	);
	return 1;
}
