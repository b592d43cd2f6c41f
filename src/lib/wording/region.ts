import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { periodName } from '#lib/wording/publics.ts';

/** Networks to choose from, by name. */
export const networkOptions = (): { code: string; label: string }[] =>
	networks
		.map(({ code }) => ({ code, label: networkNames[code] }))
		.toSorted((one, other) => one.label.localeCompare(other.label, 'fr'));

/** What was just done on the page of members. */
export const DONE: Readonly<Record<string, string>> = {
	nouveau: 'La structure est enregistrée\u00a0: ses fichiers peuvent être reçus.',
	'deja-connu':
		'La structure était déjà enregistrée avec cette clé\u00a0: son nom et sa commune sont à jour.',
	'cle-remplacee':
		'La clé est remplacée\u00a0: les fichiers signés par l’ancienne sont désormais refusés. Ceux déjà reçus restent.',
	membre: 'C’est noté. Ce qui a été reçu reste dans les bilans.',
	declare: 'Le total déclaré est noté. Il est montré à part et ne s’ajoute à rien.',
	retire: 'Le total déclaré est retiré.'
};

/**
 * What is still awaited of a structure's year: nothing once its last quarter is covered, nothing yet while no period may be
 * closed (twenty days after its end). A region does not know which rhythm a structure has: only the first lot tells.
 */
export function awaitedText(
	lots: readonly { readonly quarters: readonly string[] }[],
	year: number,
	today: CivilDate,
	isReady: boolean
): string {
	const covered = new Set(lots.flatMap(({ quarters }) => quarters));
	const due = [1, 2, 3, 4]
		.map((number) => `${year}-T${number}`)
		.filter((quarter) => !covered.has(quarter) && closableFrom(quarter) <= today);
	if (covered.has(`${year}-T4`)) return 'Année complète';
	if (due.length === 0) return 'Rien d’attendu encore';
	const isYearOver = due.at(-1) === `${year}-T4`;
	if (isReady) return 'Une période est prête à être close par la structure';
	return isYearOver
		? 'Fin de l’année attendue'
		: lots.length > 0
			? `Attendu\u00a0: ${periodName(due.at(-1)!)}, sauf si la structure clôt à l’année`
			: 'Rien reçu\u00a0: attendu en fin d’année, ou par trimestre si la structure reçoit beaucoup';
}

/** Twenty days after its end (ruling 19). */
function closableFrom(quarter: string): CivilDate {
	const [year = '', number = ''] = quarter.split('-T');
	return number === '4'
		? `${Number(year) + 1}-01-21`
		: `${year}-${`0${3 * Number(number) + 1}`.slice(-2)}-21`;
}
