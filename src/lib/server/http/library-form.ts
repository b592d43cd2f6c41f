import { randomUUID } from 'node:crypto';
import { libraryForm } from '#lib/forms/library.ts';
import type { FieldError } from '#lib/forms/fields.ts';
import { parseForm, type FormValues } from '#lib/server/http/parse-form.ts';
import { libraryThemes } from '#lib/vocabularies/library-theme.ts';
import type { ResourceEntry } from '#lib/vocabularies/resource.ts';
import { KIND_NAMES } from '#lib/wording/resources.ts';

type ReadItemForm =
	| { readonly ok: true; readonly item: ResourceEntry }
	| { readonly ok: false; readonly values: FormValues; readonly errors: Record<string, string> };

/** An item as a manager wrote it; a site needs its address, something to ask for its four answers. */
export function readItemForm(data: FormData, id: string): ReadItemForm {
	const parsed = parseForm(libraryForm, data);
	if (!parsed.ok) return parsed;
	const { value, values } = parsed;
	const needed =
		value.sorte === 'demarche' ? FOUR_QUESTIONS : value.sorte === 'lien' ? (['adresse'] as const) : [];
	const missing = needed.filter((name) => value[name] === null || value[name] === '');
	if (missing.length > 0) {
		const errors = missing.map((name) => [name, 'obligatoire' satisfies FieldError]);
		return { ok: false, values, errors: Object.fromEntries(errors) as Record<string, string> };
	}
	const { qui, quoi, comment, ou, pourQui, cout, delai, apporter } = value;
	const procedure = { who: qui, what: quoi, how: comment, where: ou, forWhom: pourQui, cost: cout };
	const { endroit: place, compteLe: countedOn, exemplaires, commander: orderUrl } = value;
	return {
		ok: true,
		item: {
			...{ id, kind: value.sorte, title: value.titre, about: value.resume, url: value.adresse },
			...{ source: value.source, checkedOn: value.verifieeLe, themes: value.themes },
			...(value.aRevoirLe !== null && { expiresOn: value.aRevoirLe }),
			...(value.public !== '' && { audience: value.public }),
			...(value.langue !== '' && { language: value.langue }),
			...(value.facile && { easyRead: true as const }),
			...(value.mixite && { mixite: true as const }),
			...(value.qualite !== '' && { quality: { status: value.qualite, on: value.qualiteLe } }),
			...(value.sorte === 'demarche' && { procedure: { ...procedure, delay: delai, bring: apporter } }),
			...(value.sorte === 'papier' && { paper: { place, countedOn, copies: exemplaires, orderUrl } })
		}
	};
}

const FOUR_QUESTIONS = ['qui', 'quoi', 'comment', 'ou'] as const;

/** The fields of the form as an item fills them; empty for a new one. */
export function itemValues(item: ResourceEntry | null): FormValues {
	const procedure = item?.procedure;
	const paper = item?.paper;
	return {
		sorte: item?.kind ?? 'lien',
		titre: item?.title ?? '',
		resume: item?.about ?? '',
		adresse: item?.url ?? '',
		source: item?.source ?? '',
		verifieeLe: item?.checkedOn ?? '',
		aRevoirLe: item?.expiresOn ?? '',
		themes: [...(item?.themes ?? [])],
		public: item?.audience ?? '',
		langue: item?.language ?? '',
		facile: item?.easyRead ? 'on' : '',
		mixite: item?.mixite ? 'on' : '',
		qualite: item?.quality?.status ?? '',
		qualiteLe: item?.quality?.on ?? '',
		qui: procedure?.who ?? '',
		quoi: procedure?.what ?? '',
		comment: procedure?.how ?? '',
		ou: procedure?.where ?? '',
		pourQui: procedure?.forWhom ?? '',
		cout: procedure?.cost ?? '',
		delai: procedure?.delay ?? '',
		apporter: procedure?.bring ?? '',
		endroit: paper?.place ?? '',
		compteLe: paper?.countedOn ?? '',
		exemplaires: paper?.copies == null ? '' : String(paper.copies),
		commander: paper?.orderUrl ?? ''
	};
}

/** The lists of the form. */
export const itemChoices = () => ({
	kinds: Object.entries(KIND_NAMES).map(([code, label]) => ({ code, label })),
	themes: libraryThemes.entries.map(({ code, label }) => ({ code, label })),
	quality: [
		{ code: 'certifie', label: 'Certifié' },
		{ code: 'non-certifie', label: 'Non certifié' },
		{ code: 'inconnu', label: 'À vérifier' }
	]
});

/** An id for a new item: nothing else has it, here or in another structure. */
export const newItemId = (): string => randomUUID();

/** The revision that a form was read at; -1 when it carries none. */
export const revisionIn = (data: FormData): number => {
	const text = data.get('revision');
	return typeof text === 'string' && /^\d{1,6}$/.test(text) ? Number(text) : -1;
};
