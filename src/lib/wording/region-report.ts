import type { Column } from '#lib/domain/report/report.ts';
import type { RegionTableId } from '#lib/domain/report/tables.ts';
import type { ReportWords } from '#lib/domain/report/write.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { delays } from '#lib/vocabularies/delay.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import type { Names } from '#lib/wording/report-tables.ts';
import { reportWords } from '#lib/wording/report.ts';

/** Whose report it is. */
export const REGION_PLACE = 'ensemble de la région';

export const REGION_TITLES: Readonly<Record<RegionTableId, string>> = {
	RC1: 'Accueils par réseau, selon la situation des personnes',
	RC2: 'Couverture du territoire',
	RC3: 'D’un réseau à l’autre',
	RC4: 'Personnes hors du public habituel, par réseau',
	RC5: 'Délai entre le premier contact et l’accueil, par réseau',
	RC6: 'Neutralité\u00a0: quand le réseau pouvait être le sien',
	'RC-declares': 'Totaux déclarés par des membres sans Degemer'
};

/** What stands under each table. */
export const REGION_NOTES: Readonly<Record<RegionTableId, readonly string[]>> = {
	RC1: ['·\u00a0: moins de 20 accueils, trop peu pour en dire quelque chose d’un réseau.'],
	RC2: [
		'Demi-journées d’ouverture dédiée de l’année, d’après les horaires et les fermetures de chaque lieu.',
		'Habitants\u00a0: population municipale des communes bretonnes de l’intercommunalité.'
	],
	RC3: [
		'Pour 100 mises en relation faites par les structures d’un réseau, vers quel réseau. ·\u00a0: trop peu pour le dire.',
		'«\u00a0Relais spécialisés\u00a0» réunit ceux que leur nom suffirait à faire dire quelque chose d’une personne.'
	],
	RC4: ['Reçues tout de même\u00a0: l’accueil est ouvert à toutes et à tous.'],
	RC5: [
		'Exact. Le délai n’est pas croisé avec l’urgence\u00a0: l’activité n’est jamais croisée avec ce que l’on sait des personnes.'
	],
	RC6: [
		'Combien de fois le réseau qui recevait aurait pu être proposé, l’a été, et a été choisi. Ce n’est pas un classement\u00a0: chaque réseau reçoit ses publics.'
	],
	'RC-declares': [
		'Ces totaux ne sont pas comptés par Degemer. Ils ne s’ajoutent à aucun autre chiffre de ce bilan.'
	]
};

const HEADS: Readonly<Record<string, string>> = {
	lieux: 'Lieux',
	'demi-journees': 'Demi-journées',
	habitants: 'Habitants',
	'pour-10000': 'Demi-journées pour 10\u00a0000 habitants',
	'mises-en-relation': 'Mises en relation',
	accueils: 'Accueils',
	'hors-public': 'Hors public habituel',
	contacts: 'Contacts',
	'jour-meme': 'Le jour même au plus tard',
	declares: 'Accueils déclarés'
};

/** The words of a region's own tables, beside those of any report. */
export function regionWords(names: Names): ReportWords {
	const words = reportWords(names);
	return { ...words, columnHead: (column) => headOf(column) ?? words.columnHead(column) };
}

function headOf({ what, of }: Column): string | undefined {
	if (of.by !== 'measure') return undefined;
	if (of.measure.startsWith('delai-')) return labelOf(delays, of.measure.slice('delai-'.length));
	const head = HEADS[of.measure];
	return head && what === 'share' && of.measure === 'hors-public' ? 'Part' : head;
}

export const REGION_PART_TITLE = 'La région';

/** What stands before the region's tables: who is in them, and who is not yet. */
export function regionIntro(counted: number, awaited: number): string[] {
	const others = awaited > 1 ? `${awaited} autres structures n’ont` : '1 autre structure n’a';
	return [
		counted > 1
			? `${counted} structures comptent dans ce bilan, pour au moins une période close.`
			: `${counted} structure compte dans ce bilan, pour au moins une période close.`,
		...(awaited > 0 ? [`${others} encore rien remis pour cette année.`] : []),
		'Par réseau et par territoire, jamais par structure nommée\u00a0; dans l’ordre des listes, jamais du plus grand au plus petit.'
	];
}

/** Where nobody receives, as far as the region knows. */
export const uncoveredText = (names: readonly string[]): string[] =>
	names.length === 0 ? [] : [`Aucun lieu d’accueil connu ici (${names.length})\u00a0: ${names.join(', ')}.`];

/** Said of what is not compared. */
export const NOT_COMPARED =
	'L’année d’avant n’est comparée que si les mêmes structures y comptaient\u00a0: sinon, c’est la liste qui bouge.';

/** A member that declares, as a row names it. */
export const declaredName = ({
	name,
	network,
	source
}: {
	readonly name: string;
	readonly network: Network;
	readonly source: string;
}): string => `${name} (${networkNames[network]}), source\u00a0: ${source}`;
