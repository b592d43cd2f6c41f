import type { OverruleError, Company } from '#lib/domain/triage/first-contact.ts';
import type { OrderReason } from '#lib/domain/triage/queue-order.ts';
import { levelWords } from '#lib/wording/triage.ts';

/** The ageing rule, in one sentence. */
export const AGEING_RULE =
	'Personne n’attend sans fin : après 45 minutes, « À convenir » compte comme « Aujourd’hui » ; après 90 minutes, on passe avant tout le monde sauf « Maintenant », par ordre d’arrivée.';

/** The whole order, in one sentence. */
export const ORDER_RULE =
	'L’ordre : le niveau, puis les personnes les moins autonomes, puis l’heure d’arrivée.';

/** Why somebody stands where they stand. */
export function orderReason(reason: OrderReason): string {
	switch (reason.code) {
		case 'niveau':
			return `Niveau : ${levelWords[reason.level].name}.`;
		case 'attente-45':
			return `Attend depuis ${waitText(reason.minutes)} : compte comme « Aujourd’hui ».`;
		case 'attente-90':
			return `Attend depuis ${waitText(reason.minutes)} : passe en premier, après « Maintenant ».`;
		case 'moins-autonome':
			return 'Se débrouillerait moins bien sans aide : passe avant, à niveau égal.';
		case 'arrivee':
			return 'À égalité, la première personne arrivée passe d’abord.';
	}
}

/** « 5 min », « 1 h 20 ». */
export function waitText(minutes: number): string {
	if (minutes < 60) return `${minutes}\u00a0min`;
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`;
}

/** What a discreet reason says over a desk: a word, the rest on demand. */
export const DISCREET_REASON = 'Attention particulière';

/** No criterion was ticked. */
export const NO_REASON = 'Rien ne presse.';

/** A person decided the level. */
export const OVERRULED_REASON = 'Niveau choisi par l’équipe.';

/** People who come together (ruling 4). */
export const companyWords: Readonly<Record<Company, { readonly label: string; readonly note: string }>> = {
	'': { label: 'Une personne', note: '' },
	couple: { label: 'Un couple : deux entretiens', note: 'En couple : un entretien et un ticket chacun.' },
	mineur: {
		label: 'Un mineur avec un parent',
		note: 'Prévoir un moment seul avec le jeune, dire les limites de la confidentialité ; la page est la sienne.'
	}
};

/** Why another level was refused. */
export const overruleWords: Readonly<Record<OverruleError, string>> = {
	'sans-motif': 'Dites en un mot pourquoi le niveau change.',
	danger: 'Un danger est coché : le niveau reste « Maintenant » tant que « danger écarté » ne l’est pas.'
};
