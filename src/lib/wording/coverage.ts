import { hoursSentence } from '#lib/wording/opening.ts';
import { periodName } from '#lib/wording/publics.ts';

/** Hours of a place in a sentence; says so when they are not known here. */
export function hoursText(hours: string | null): string {
	if (!hours) return 'Horaires non connus ici';
	const sentence = hoursSentence(hours);
	return sentence ? `Ouvert ${sentence}` : 'Horaires particuliers';
}

/** Half-days of a place: the fewest and the most of the weeks ahead, or what its files said. */
export function halfDaysText(
	known: { readonly weeks: readonly number[] } | { readonly sent: number | null }
): string {
	if ('sent' in known) {
		return known.sent === null
			? 'demi-journées non connues ici'
			: `${known.sent} demi-journées dans ses derniers fichiers`;
	}
	const [least, most] = [Math.min(...known.weeks), Math.max(...known.weeks)];
	const range = least === most ? `${least}` : `${least} à ${most}`;
	return `${range} demi-journée${most > 1 ? 's' : ''} par semaine dans les huit à venir (minimum attendu\u00a0: 5)`;
}

/** How long ahead closures of the past year and of those to come were posted; null: not known here. */
export function closuresText(notices: readonly number[] | null): string {
	if (notices === null) return 'Fermetures non connues ici';
	if (notices.length === 0) return 'Aucune fermeture annoncée';
	const late = notices.filter((days) => days < 0).length;
	const count = notices.length === 1 ? '1 fermeture' : `${notices.length} fermetures`;
	const least = Math.min(...notices);
	if (late > 0)
		return `${count}, dont ${late} affichée${late > 1 ? 's' : ''} après ${late > 1 ? 'leur' : 'son'} début`;
	return `${count}, affichée${notices.length > 1 ? 's au moins' : ''} ${least} jour${least > 1 ? 's' : ''} avant`;
}

/** The last period a structure closed or sent. */
export function sentText(periods: readonly string[]): string {
	const last = periods.toSorted().at(-1);
	return last ? `Dernière période close\u00a0: ${periodName(last)}` : 'Aucune période close encore';
}
