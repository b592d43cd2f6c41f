import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { AnnouncedError } from '#lib/domain/statistics/quality.ts';
import type { Tier } from '#lib/domain/statistics/catalogue.ts';
import { dayOfYear } from '#lib/wording/day.ts';

/** « 1er trimestre 2026 » for `2026-T1`, « 1er semestre 2026 » for `2026-S1`, « année 2026 » for `2026`. */
export function periodName(period: string): string {
	const [year = '', part] = period.split('-');
	if (!part) return `année ${year}`;
	const order = part.slice(1) === '1' ? '1er' : `${part.slice(1)}e`;
	return `${order} ${part.startsWith('T') ? 'trimestre' : 'semestre'} ${year}`;
}

/** What a tier shows, and why, in one sentence. */
export const TIER_SENTENCES: Readonly<Record<Tier, string>> = {
	total:
		'Trop peu d’accueils pour un tableau. Votre structure compte dans les chiffres régionaux sous forme de total.',
	'one-way':
		'Moins de 200 accueils dans l’année\u00a0: chaque information se lit seule, sans croisement, pour que personne ne soit reconnu.',
	reduced:
		'De 200 à 799 accueils dans l’année\u00a0: chaque information se lit seule\u00a0; douze croisements seulement sont calculés, pour que personne ne soit reconnu.',
	full: '800 accueils ou plus dans l’année\u00a0: chaque information se lit seule, et vingt-sept croisements sont calculés.'
};

/** The sentence over every protected table. */
export const PROTECTED =
	'Chaque chiffre est calculé sur des groupes d’au moins 5 accueils, jamais sur un accueil isolé. Le total est exact.';

/** Why a closing wrote nothing. */
export const CLOSING_REFUSALS = {
	'rien-a-clore':
		'Aucune période n’est prête à être close\u00a0: son terme n’est pas venu, ou elle compte trop peu d’accueils.',
	'lot-trop-petit':
		'Cette période compte trop peu d’accueils pour être close seule\u00a0: ils compteront avec la suivante.',
	'lot-de-plusieurs-structures': 'Ces accueils sont de plusieurs structures\u00a0: rien n’a été clos.',
	'deja-change':
		'Les accueils de cette période ont changé pendant la clôture, ou elle vient d’être faite ailleurs. Rien n’a été écrit ici\u00a0: regardez, puis recommencez s’il le faut.',
	interrompue: 'La clôture a été interrompue. Rien n’a été écrit\u00a0: vous pouvez recommencer.'
} as const;

/** A figure about people as it is shown: nought hides a few, anything else is close to the truth. */
export const aboutText = (count: number): string =>
	count === 0 ? '0 ou quelques-uns' : `environ ${count.toLocaleString('fr-FR')}`;

/** « 1 accueil », « 412 accueils »: an exact number. */
export const interviewsText = (count: number): string =>
	`${count.toLocaleString('fr-FR')} ${count < 2 ? 'accueil' : 'accueils'}`;

/** From which day a period may be closed. */
export const opensText = (day: CivilDate): string => `Clôture possible à partir du ${dayOfYear(day)}.`;

/** Why a period is not closed yet. */
export const stateText = ({ state, opens }: { readonly state: string; readonly opens: CivilDate }): string =>
	state === 'ouvert'
		? `Seul le nombre d’accueils est disponible. ${opensText(opens)}`
		: state === 'petit'
			? 'Trop peu pour être close seule\u00a0: elle comptera avec la suivante.'
			: 'Elle pourra être close après celle qui la précède.';

/** How far the figures of a lot are from the truth, in words. */
export const errorSentenceOf = ({ one, two, p95 }: AnnouncedError): string =>
	`En moyenne à ±\u00a0${one} près pour une répartition simple, à ±\u00a0${two} près pour un croisement\u00a0; 95\u00a0% des cases d’un croisement à moins de ${p95}.`;

/** Where interviews of a closed period, entered afterwards, will count. */
export const lateText = ({
	until,
	period,
	next
}: {
	readonly until: CivilDate;
	readonly period: string;
	readonly next: string | null;
}): string =>
	`Les chiffres ne bougent plus\u00a0: ${periodName(period)}. Un entretien du ${dayOfYear(until)} ou d’avant comptera dans la période suivante${next ? ` (${periodName(next)})` : ''}\u00a0; l’activité, elle, compte au jour de l’entretien.`;
