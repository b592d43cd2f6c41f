import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, civilDate } from '#lib/domain/shared/civil-date.ts';
import {
	OperationError,
	backupDays,
	dataFolder,
	databaseLocation,
	formerMasterKeyVariable,
	masterKeyVariable
} from '#lib/server/env.ts';
import { counted, sized } from '../terminal.ts';

/** What a check saw; `text` is one French sentence. */
export type Finding = { readonly good: boolean; readonly text: string };
type Check = () => Promise<Finding>;

const NEEDED_NODE = 24;
/** Beyond a year without a newer sheet, the directory itself should be renewed. */
const FRESH_DAYS = 365;
/** A server that runs makes a copy a day (ms). */
const STALE_BACKUP = 2 * 86_400_000;

// Modules of the database read DATABASE_URL when they are imported: each check imports what it needs.

/** The checks in the order they are said; none writes anything. */
export const CHECKS: readonly (readonly [name: string, check: Check])[] = [
	['Node', node],
	['Dossier de données', folder],
	['Base de données', database],
	['Migrations', migrations],
	['Clé maîtresse', key],
	['Polices', fonts],
	['Annuaire', directory],
	['Sauvegardes', backups]
];

async function node(): Promise<Finding> {
	const version = process.versions.node;
	const good = Number(version.split('.')[0]) >= NEEDED_NODE;
	return { good, text: good ? `${version}.` : `${version}, il faut ${NEEDED_NODE} ou plus récent.` };
}

async function folder(): Promise<Finding> {
	const path = dataFolder();
	if (!existsSync(path))
		return { good: false, text: `« ${path} » n’existe pas encore ; le premier démarrage le crée.` };
	try {
		accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch {
		return { good: false, text: `« ${path} » ne peut pas être écrit par ce compte de la machine.` };
	}
	if (isOpenToOthers(path)) {
		return {
			good: false,
			text: `« ${path} » est ouvert à d’autres comptes de la machine : faites « chmod 700 ».`
		};
	}
	return { good: true, text: `« ${path} », réservé à ce compte de la machine.` };
}

async function database(): Promise<Finding> {
	const location = databaseLocation();
	const { pending } = await state();
	const { countAccounts } = await import('#lib/server/stores/index.ts');
	const where = location.engine === 'postgres' ? 'PostgreSQL, joignable' : `SQLite, « ${location.path} »`;
	if (location.engine === 'sqlite' && isOpenToOthers(location.path)) {
		return {
			good: false,
			text: `${where}, lisible par d’autres comptes de la machine : faites « chmod 600 ».`
		};
	}
	const accounts = pending === 0 ? `, ${counted(await countAccounts(), 'compte')}` : '';
	return { good: true, text: `${where}${accounts}.` };
}

async function migrations(): Promise<Finding> {
	const { applied, pending } = await state();
	const done = counted(applied, 'appliquée');
	return pending === 0
		? { good: true, text: `${done}, aucune en attente.` }
		: { good: false, text: `${done}, ${pending} en attente : démarrez Degemer, ou « degemer migrate ».` };
}

async function key(): Promise<Finding> {
	const { hasNextKey, readMasterKeys } = await import('#lib/server/crypto/master-key.ts');
	const file = join(dataFolder(), 'cle-maitresse');
	const where = masterKeyVariable() ? 'dans DEGEMER_MASTER_KEY' : `« ${file} »`;
	if (readMasterKeys().length === 0)
		return { good: false, text: `${where} n’existe pas ; le premier démarrage la crée.` };
	if (!masterKeyVariable() && isOpenToOthers(file)) {
		return {
			good: false,
			text: `${where} est lisible par d’autres comptes de la machine : faites « chmod 600 ».`
		};
	}
	if (isAbsent() || (await state()).pending > 0)
		return { good: true, text: `${where}, pas encore utilisée.` };
	const { masterKey } = await import('#lib/server/stores/keys.ts');
	await masterKey();
	if (hasNextKey()) {
		return {
			good: false,
			text: `${where} : son renouvellement a été commencé et n’est pas fini ; relancez « degemer rotate-key ».`
		};
	}
	if (formerMasterKeyVariable()) {
		return {
			good: false,
			text: `${where}, avec la précédente dans DEGEMER_FORMER_MASTER_KEY : lancez « degemer rotate-key », puis retirez-la.`
		};
	}
	return { good: true, text: `${where}, c’est bien celle de cette base.` };
}

async function fonts(): Promise<Finding> {
	const { fontOf, FONT_NAMES } = await import('#lib/server/pdf/fonts.ts');
	FONT_NAMES.forEach(fontOf);
	return { good: true, text: `${FONT_NAMES.length} fichiers lus, pour les synthèses à imprimer.` };
}

async function directory(): Promise<Finding> {
	if ((await state()).pending > 0) return { good: false, text: 'en attente des migrations.' };
	const { listDirectorySites } = await import('#lib/server/stores/index.ts');
	const sites = await listDirectorySites(null);
	const days = sites.map(({ sourceDate }) => sourceDate).sort();
	const [oldest, newest] = [days[0], days.at(-1)];
	if (!oldest || !newest) return { good: false, text: 'aucun lieu ; le prochain démarrage le charge.' };
	const toVerify = sites.filter(({ toVerify }) => toVerify).length;
	const good = newest >= addDays(civilDate(new Date()), -FRESH_DAYS);
	const said = `${counted(sites.length, 'lieu', 'lieux')}, ${toVerify} « à vérifier », sources du ${frenchDay(oldest)} au ${frenchDay(newest)}`;
	return { good, text: good ? `${said}.` : `${said} : rien de nouveau depuis plus d’un an.` };
}

async function backups(): Promise<Finding> {
	if (databaseLocation().engine === 'postgres')
		return { good: true, text: 'faites par les outils de PostgreSQL (voir le README).' };
	if (backupDays() === 0) return { good: false, text: 'aucune : DEGEMER_BACKUP_DAYS vaut 0.' };
	if (isAbsent()) return { good: true, text: 'pas encore de base à copier.' };
	const { listBackups } = await import('#lib/server/backups/backups.ts');
	const all = listBackups();
	const last = all.at(-1);
	if (!last) return { good: false, text: 'aucune encore ; le serveur en fait une par jour.' };
	const said = `${counted(all.length, 'copie')}, la dernière du ${frenchDay(civilDate(last.madeAt))} (${sized(last.bytes)})`;
	const good = Date.now() - last.madeAt.getTime() < STALE_BACKUP;
	return { good, text: good ? `${said}.` : `${said} : plus rien depuis deux jours.` };
}

/** What the database has had. Opening SQLite would create the file. @throws OperationError when nothing answers. */
async function state(): Promise<{ applied: number; pending: number }> {
	if (isAbsent()) throw new OperationError('pas encore de base ; le premier démarrage la crée.');
	const { migrationState } = await import('#lib/server/db/state.ts');
	return migrationState().catch((cause: unknown) => {
		if (cause instanceof OperationError) throw cause;
		throw new OperationError(
			'la base ne répond pas : vérifiez DATABASE_URL et que son serveur est démarré.',
			{ cause }
		);
	});
}

function isAbsent(): boolean {
	const location = databaseLocation();
	return location.engine === 'sqlite' && !existsSync(location.path);
}

const frenchDay = (day: string): string => day.split('-').reverse().join('/');

const isOpenToOthers = (path: string): boolean => (statSync(path).mode & 0o077) !== 0;
