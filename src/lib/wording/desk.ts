import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { LevelWait } from '#lib/domain/triage/waiting-targets.ts';
import { shortDay } from '#lib/wording/day.ts';
import { waitText } from '#lib/wording/queue.ts';

/** What the desk has done since its day began. */
type DeskTally = { readonly walkIn: number; readonly promised: number; readonly left: number };

const COUNTED: Readonly<Record<string, string>> = {
	'information-simple': 'Une information ponctuelle est comptée',
	'mediation-information': 'Une médiation de l’information est comptée',
	'hors-champ': 'Une demande hors champ est comptée',
	collectif: 'Une information collective est comptée, avec son nombre de personnes'
};

/** What a click has counted, in words; null for anything else. */
export const countedWords = (code: string | null): string | null =>
	code !== null && Object.hasOwn(COUNTED, code) ? (COUNTED[code] ?? null) : null;

/** How a level waits, against what the structure means: « Cible 30 min. En moyenne 12 min, au plus 25 min. » */
export function paceText({ target, average, longest, beyond }: LevelWait): string {
	const aim = `Cible\u00a0: ${waitText(target)}.`;
	if (average === null || longest === null) return aim;
	const now =
		average === longest
			? ` Attente\u00a0: ${waitText(longest)}`
			: ` En moyenne ${waitText(average)}, au plus ${waitText(longest)}`;
	return `${aim}${now}${beyond ? `\u202f; ${beyond} au-delà de la cible` : ''}.`;
}

/** The day so far: « 7 personnes reçues aujourd’hui, dont 6 sans rendez-vous. Une personne n’a pas attendu. » */
export function soFarText({ walkIn, promised, left }: DeskTally): string {
	const received = walkIn + promised;
	const share = received > 1 ? ` (${Math.round((walkIn / received) * 100)}\u00a0%)` : '';
	const welcome =
		received === 0
			? 'Personne n’a encore été reçu aujourd’hui.'
			: `${people(received)} reçue${received > 1 ? 's' : ''} aujourd’hui, dont ${walkIn || 'aucune'} sans rendez-vous${share}.`;
	return left === 0 ? welcome : `${welcome} ${people(left)} n’${left > 1 ? 'ont' : 'a'} pas attendu.`;
}

/** Where the figures of the desk come from, and where they go (rulings 17 and 22). */
export const FIGURES_RULE =
	'Les attentes viennent de la file elle-même ; reçus et départs se comptent depuis le début de la journée. Ni nom ni conseiller·ère ; tout s’efface dans la nuit.';

/** When the queue and what was left interrupted go: the day, and its hour. */
export const deskErasure = (day: CivilDate, hour: number): string =>
	`Prochain effacement de la file et des entretiens interrompus : ${shortDay(day)} à ${hour}\u00a0h.`;

const people = (count: number): string => (count === 1 ? 'Une personne' : `${count} personnes`);

/** Why a desk does not follow what happens elsewhere. */
export const FOLLOWING_WORDS: Readonly<
	Record<'away' | 'expired' | 'asleep', { readonly title: string; readonly line: string }>
> = {
	away: {
		title: 'La base de données ne répond pas',
		line: 'L’écran montre ce qui était connu et se remettra à jour seul. Ce qui est écrit dans la page y reste.'
	},
	expired: {
		title: 'Votre connexion a expiré',
		line: 'Reconnectez-vous pour suivre la file. Rien de ce qui attendait n’est perdu.'
	},
	asleep: { title: 'L’écran s’est mis en veille', line: 'Un clic ou une touche remet la file à jour.' }
};

/** A first contact is on its way, and the database is slow to answer. */
export const SLOW_WORDS = {
	title: 'L’envoi est en cours',
	line: 'La base de données tarde à répondre. Rien à refaire : la personne sera dans la file dès qu’elle répond.'
} as const;

/** What stays written when a first contact could not be sent. */
export const UNSENT_WORDS = {
	title: 'Rien n’a été envoyé',
	line: 'La base de données ne répond pas, ou la connexion a expiré. Tout ce qui est coché ou écrit reste ici : recommencez dans un instant.'
} as const;
