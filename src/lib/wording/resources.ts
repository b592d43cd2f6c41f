import type { HandedResource } from '#lib/domain/interview/interview.ts';
import type { Freshness, ItemOrigin } from '#lib/domain/library/item.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import { libraryThemes, type LibraryTheme } from '#lib/vocabularies/library-theme.ts';
import type { Procedure, Quality, ResourceEntry, ResourceKind } from '#lib/vocabularies/resource.ts';
import { dayOfYear } from '#lib/wording/day.ts';

export const KIND_NAMES: Readonly<Record<ResourceKind, string>> = {
	lien: 'Site',
	papier: 'Document papier',
	demarche: 'Fiche démarche'
};

export const ORIGIN_NAMES: Readonly<Record<ItemOrigin, string>> = {
	livree: 'fiche livrée avec Degemer',
	region: 'fiche de la région',
	structure: 'fiche de la structure'
};

/** The four questions, then what else is asked before going (R96, R97). */
export const PROCEDURE_NAMES: Readonly<Record<keyof Procedure, string>> = {
	who: 'Qui\u202f?',
	what: 'Quoi\u202f?',
	how: 'Comment\u202f?',
	where: 'Où\u202f?',
	forWhom: 'Pour qui\u202f?',
	cost: 'Combien\u202f?',
	delay: 'Quel délai\u202f?',
	bring: 'Que faut-il apporter\u202f?'
};

const QUALITY_NAMES: Readonly<Record<Quality['status'], string>> = {
	certifie: 'certifié Qualiopi',
	'non-certifie': 'sans certification Qualiopi',
	inconnu: 'certification Qualiopi à vérifier'
};

const THEME_NAMES = new Map<string, string>(libraryThemes.entries.map(({ code, label }) => [code, label]));

/** The themes of an item, said one after the other. */
export const themesText = (themes: readonly LibraryTheme[]): string =>
	themes.map((theme) => THEME_NAMES.get(theme) ?? theme).join(', ');

/** Whether an item can be believed, in words; `until` is the day from which it must be read again. */
export function freshnessText(
	freshness: Freshness,
	{ checkedOn }: Pick<ResourceEntry, 'checkedOn'>,
	until: CivilDate | null
): string {
	if (freshness === 'a-verifier') return 'À vérifier\u00a0: personne ne l’a encore relue.';
	const read = checkedOn ? `Vérifiée le ${dayOfYear(checkedOn)}` : 'Jamais vérifiée';
	return freshness === 'ancienne'
		? `Ancienne, à revoir depuis le ${dayOfYear(until ?? '')}. ${read}.`
		: `${read}.`;
}

/** What the source said of a training body; empty for any other item. */
export const qualityText = (quality: Quality | undefined): string =>
	quality
		? `Organisme ${QUALITY_NAMES[quality.status]}${quality.on ? ` (au ${dayOfYear(quality.on)})` : ''}.`
		: '';

/** An item as it will be printed: what it is, and for something to ask for the answers to the four questions. */
export function handedWords(item: ResourceEntry): HandedResource {
	const { id, title, url, source, checkedOn, about, procedure, paper } = item;
	const notes = [
		...(procedure
			? [
					...noteOf('Pour qui', procedure.forWhom),
					...noteOf('Coût', procedure.cost),
					...noteOf('Délai', procedure.delay)
				]
			: noteOf('Pour qui', item.audience ?? '')),
		...(paper ? noteOf('Document papier', paper.place) : []),
		...[qualityText(item.quality)].filter(Boolean)
	];
	return {
		...{ id, title, url, source, checkedOn },
		...(about !== '' && !procedure && { how: about }),
		...(procedure && { answers: answersOf(procedure) }),
		...(notes.length > 0 && { notes })
	};
}

const answersOf = ({ who, what, how, where, bring }: Procedure) => ({ who, what, how, where, bring });

const noteOf = (label: string, text: string): string[] => (text === '' ? [] : [`${label}\u00a0: ${text}`]);

/** What a manager just did, said on the page where they come back. */
export const LIBRARY_DONE = {
	enregistree: 'La fiche est enregistrée\u202f; elle se trouve dans la bibliothèque.',
	verifiee: 'La fiche est notée vérifiée aujourd’hui.',
	retiree: 'La fiche est retirée\u202f; les pages déjà remises n’ont pas changé.',
	remise: 'La fiche est de nouveau dans la bibliothèque.'
} as const;

/** What became of an edition of the region’s shared items. */
export const EDITION_STATES = {
	lue: 'Lue, pas encore appliquée',
	appliquee: 'Dans la bibliothèque',
	remplacee: 'Remplacée par une édition plus récente',
	annulee: 'Retirée'
} as const;
