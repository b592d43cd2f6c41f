import { safeParse } from 'valibot';
import { textKey } from '#lib/domain/shared/text-key.ts';
import { firstVisitForm } from '#lib/forms/accounts.ts';
import { hashPassword } from '#lib/server/auth/password.ts';
import { OperationError } from '#lib/server/env.ts';
import {
	ROLES,
	createAccount,
	findAccountByEmail,
	listStructures,
	start,
	stop,
	type Role,
	type Structure
} from '#lib/server/stores/index.ts';
import { errorSentence } from '#lib/wording/errors.ts';
import type { Command, Options } from '../command.ts';
import { readNewPassword } from '../password.ts';
import { structureNamed } from '../structure-named.ts';
import { UsageError, print } from '../terminal.ts';

/** `create-account`: for one who has the machine; the password comes by standard input. */
export const createAccountCommand: Command = {
	help: [
		'Crée un compte. Le mot de passe (12 caractères au moins) est demandé sans être affiché, ou lu sur',
		'l’entrée standard ; il n’est jamais un argument.',
		`Rôles : ${ROLES.join(', ')}. Plusieurs se cumulent.`
	],
	options: [
		{
			name: 'email',
			value: 'ADRESSE',
			help: 'adresse électronique, qui sert à se connecter',
			required: true
		},
		{ name: 'name', value: 'NOM', help: 'nom affiché', required: true },
		{
			name: 'roles',
			value: 'RÔLES',
			help: 'un ou plusieurs rôles, séparés par des virgules',
			required: true
		},
		{
			name: 'structure',
			value: 'STRUCTURE',
			help: 'identifiant ou nom ; inutile s’il n’y en a qu’une, ou pour un compte de toute la région',
			required: false
		}
	],
	run: async (options) => {
		const email = read('courriel', options.email);
		const name = read('nom', options.name);
		const roles = rolesIn(options.roles ?? '');
		await start();
		try {
			const structure = structureFor(await listStructures(), roles, options);
			if (await findAccountByEmail(email)) throw taken();
			const passwordHash = await hashPassword(await readNewPassword([email, name, structure?.name ?? '']));
			const input = { email, name, roles, passwordHash, structureId: structure?.id ?? null, now: new Date() };
			const created = await createAccount(input);
			if (!created.ok) throw taken();
			print(`Compte créé : ${email} (${roles.join(', ')})${structure ? `, ${structure.name}` : ''}.`);
			return 0;
		} finally {
			await stop();
		}
	}
};

function read(field: 'courriel' | 'nom', typed: string | undefined): string {
	const answer = safeParse(firstVisitForm.entries[field], typed);
	if (!answer.success) throw new UsageError(errorSentence(answer.issues[0].message));
	return answer.output;
}

function rolesIn(typed: string): Role[] {
	const words = typed.split(',').map(textKey).filter(Boolean);
	const unknown = words.find((word) => !ROLES.some((role) => role === word));
	if (unknown !== undefined || words.length === 0) {
		throw new UsageError(`Rôle inconnu : « ${unknown ?? typed} ». Rôles : ${ROLES.join(', ')}.`);
	}
	return ROLES.filter((role) => words.includes(role));
}

/** Roles that work inside a structure; the others may belong to the whole installation. */
const LOCAL: readonly Role[] = ['accueil', 'conseil', 'pilotage'];

function structureFor(
	all: readonly Structure[],
	roles: readonly Role[],
	{ structure: typed }: Options
): Structure | null {
	// An account without any structure would close the first visit, which alone creates the first one.
	if (all.length === 0) {
		throw new OperationError(
			'Aucune structure n’existe encore : faites d’abord la première visite dans le navigateur.'
		);
	}
	if (typed !== undefined) return structureNamed(all, typed);
	if (!roles.some((role) => LOCAL.includes(role))) return null;
	const [only, ...others] = all;
	if (only && others.length === 0) return only;
	throw new UsageError('Il y a plusieurs structures : précisez --structure (voir « list-structures »).');
}

const taken = (): OperationError => new OperationError('Un compte a déjà cette adresse.');
