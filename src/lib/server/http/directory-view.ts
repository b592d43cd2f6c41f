import { answering } from '#lib/domain/directory/need-query.ts';
import { freshnessOf } from '#lib/domain/directory/freshness.ts';
import { search, searchNearly, type Hit, type Listed, type Query } from '#lib/domain/directory/search.ts';
import { isNetwork } from '#lib/domain/directory/extras.ts';
import type { Kind } from '#lib/domain/directory/schema.ts';
import { civilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { isCodeOf } from '#lib/domain/shared/codes.ts';
import { placeOf } from '#lib/server/http/place-view.ts';
import { liveDirectory } from '#lib/server/sheets/live.ts';
import type { LoggedEdit } from '#lib/server/stores/index.ts';
import { demandSubjects, type DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import { hourText } from '#lib/wording/clock.ts';
import { longDay } from '#lib/wording/day.ts';
import { FRESHNESS_NAMES, distanceWords } from '#lib/wording/directory.ts';
import { fieldName } from '#lib/wording/directory-fields.ts';
import { THEME_FAMILIES } from '#lib/wording/directory-themes.ts';
import { networkNames } from '#lib/wording/network-names.ts';

const MOST_LINES = 40;
const LONGEST_WORDS = 100;

/** What the address asks of the directory; a place that is not known is said, and nothing is guessed. */
export function queryIn(params: URLSearchParams) {
	const of = (name: string): string => (params.get(name) ?? '').trim().slice(0, LONGEST_WORDS);
	const [what = '', need = ''] = of('besoin').split('.');
	const network = of('reseau');
	const from = of('lieu') === '' ? null : placeOf(of('lieu'));
	const answer = what === 'objet' && isCodeOf(demandSubjects, need) ? answering(need as DemandSubject) : null;
	const themes = what === 'theme' && Object.hasOwn(THEME_FAMILIES, need) ? [need] : (answer?.themes ?? null);
	const query: Query = {
		words: of('mots'),
		networks: isNetwork(network) ? [network] : (answer?.networks ?? (themes ? [] : null)),
		themes: isNetwork(network) ? null : themes,
		from
	};
	return {
		query,
		values: { mots: of('mots'), besoin: of('besoin'), reseau: network, lieu: of('lieu') },
		placeUnknown: of('lieu') !== '' && from === null,
		isAsked: [...params.keys()].some((name) => ['mots', 'besoin', 'reseau', 'lieu'].includes(name))
	};
}

/** The lines that answer, nearest first when a place is given. */
export async function searchView(structureId: string | null, query: Query, today: CivilDate) {
	const { lines } = await liveDirectory(structureId);
	const exact = search(lines, query);
	const hits = exact.length > 0 ? exact : searchNearly(lines, query);
	return {
		isNearly: exact.length === 0 && hits.length > 0,
		count: hits.length,
		all: lines.reduce((sum, { all }) => sum + all.length, 0),
		lines: hits.slice(0, MOST_LINES).map((hit) => hitView(hit, today))
	};
}

const hitView = ({ line, km, crossing }: Hit, today: CivilDate) => ({
	...lineView(line, today),
	distance: distanceWords(km, crossing)
});

/** A line of a list of sheets. */
export function lineView(line: Listed, today: CivilDate) {
	const freshness = freshnessOf(line.updatedOn, line.checkedOn, today);
	return {
		key: `${line.kind}:${line.id}`,
		href: sheetHref(line.kind, line.id),
		name: line.name,
		what: line.kind === 'service' ? 'Service' : line.networks.map((code) => networkNames[code]).join(', '),
		commune: line.commune,
		freshness: FRESHNESS_NAMES[freshness],
		isFresh: freshness === 'a-jour',
		last: [line.updatedOn, line.checkedOn].filter(Boolean).sort().at(-1) ?? ''
	};
}

const MOST_STALE = 100;
const DEPARTEMENTS = ['22', '29', '35', '56'];

/** Sheets that nobody vouched for lately, the oldest first, of one département or of all. */
export async function staleView(structureId: string | null, today: CivilDate, asked: string | null) {
	const { lines } = await liveDirectory(structureId);
	const departement = DEPARTEMENTS.find((code) => code === asked) ?? null;
	const all = lines.flatMap((some) => some.all);
	const stale = all
		.filter(
			({ updatedOn, checkedOn, communeCode }) =>
				freshnessOf(updatedOn, checkedOn, today) !== 'a-jour' &&
				(departement === null || communeCode?.startsWith(departement))
		)
		.map((line) => lineView(line, today))
		.toSorted((a, b) => (a.last === b.last ? (a.key < b.key ? -1 : 1) : a.last < b.last ? -1 : 1));
	return {
		all: all.length.toLocaleString('fr-FR'),
		stale: stale.length.toLocaleString('fr-FR'),
		lines: stale.slice(0, MOST_STALE),
		more: Math.max(0, stale.length - MOST_STALE),
		departement: departement ?? 'tous',
		departements: [
			{ code: 'tous', href: '/annuaire/a-revoir' },
			...DEPARTEMENTS.map((code) => ({ code, href: `/annuaire/a-revoir?departement=${code}` }))
		]
	};
}

/** The address of a sheet. */
export const sheetHref = (kind: Kind, id: string): string =>
	['/annuaire/fiche', new URLSearchParams([[kind, id]])].join('?');

/** What the search form offers: demands first, then families of themes. */
export const needOptions = () => [
	...demandSubjects.entries.map(({ code, label }) => ({ code: `objet.${code}`, label })),
	...Object.entries(THEME_FAMILIES).map(([code, label]) => ({
		code: `theme.${code}`,
		label: `Services\u00a0: ${label}`
	}))
];

export const networkOptions = () =>
	Object.entries(networkNames)
		.map(([code, label]) => ({ code, label }))
		.toSorted((a, b) => a.label.localeCompare(b.label, 'fr'));

const VIA = {
	formulaire: 'par formulaire',
	fichier: 'd’après un fichier',
	verification: 'vérification'
} as const;

/** A line of the log of corrections. */
export const editLine = ({ id, kind, sheetId, fields, source, via, by, at }: LoggedEdit) => ({
	id,
	href: sheetHref(kind, sheetId),
	name: typeof fields.nom === 'string' ? fields.nom : sheetId,
	what:
		via === 'verification'
			? 'Vérifiée, sans changement.'
			: `${capital(
					Object.keys(fields)
						.filter((field) => !field.startsWith('verifie_'))
						.map(fieldName)
						.join(', ')
				)} (${VIA[via]}).`,
	when: `${longDay(civilDate(at))}, ${hourText(at)}`,
	by,
	source: source || 'non dite'
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
