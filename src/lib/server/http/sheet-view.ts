import { error, type RequestEvent } from '@sveltejs/kit';
import { freshnessOf } from '#lib/domain/directory/freshness.ts';
import type { Kind } from '#lib/domain/directory/schema.ts';
import { checkOf, extrasOf, fieldOf, networksIn, type Sheet } from '#lib/domain/directory/sheet.ts';
import { addDays, civilDate, isCivilDate, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import { stateAt } from '#lib/domain/shared/opening.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { openDays, openingNow } from '#lib/server/http/opening.ts';
import { findSheet } from '#lib/server/sheets/find.ts';
import { longDay } from '#lib/wording/day.ts';
import { FRESHNESS_NAMES } from '#lib/wording/directory.ts';
import { publicName, themeName, wayName } from '#lib/wording/directory-themes.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { hoursSentence, stateText } from '#lib/wording/opening.ts';
import { phoneInWords } from '#lib/wording/phone.ts';

/** The sheet that an address names, found through the account’s structure. */
export async function sheetOf(event: RequestEvent): Promise<Sheet> {
	const { structureId } = accountOf(event);
	const kind: Kind = event.url.searchParams.has('service') ? 'service' : 'structure';
	const id = event.url.searchParams.get(kind) ?? '';
	const found = id && id.length <= 300 ? await findSheet(structureId, kind, id) : undefined;
	if (!found) error(404, { message: 'Page introuvable' });
	return found;
}

/** A sheet as its page shows it; what nobody said is not shown at all. */
export function sheetView(sheet: Sheet, now: Date) {
	const { doc } = sheet;
	const today = civilDate(now);
	const text = (field: string): string | null => {
		const value = fieldOf(doc, field);
		return typeof value === 'string' && value.trim() ? value.trim() : null;
	};
	const own = networksIn(doc);
	const check = checkOf(sheet);
	const freshness = freshnessOf(text('date_maj'), check?.on ?? null, today);
	const phone = text('telephone');
	return {
		kind: sheet.kind,
		id: sheet.id,
		name: text('nom') ?? '',
		networks: own.map((code) => networkNames[code]),
		address: [
			[text('adresse'), text('complement_adresse')].filter(Boolean).join(', '),
			[text('code_postal'), text('commune')].filter(Boolean).join(' ')
		].filter(Boolean),
		phone: phone && phoneInWords(phone),
		email: text('courriel'),
		website: linkOf(text('site_web')),
		hours: hoursView(text('horaires_accueil'), today, now),
		closures: text('fermetures'),
		access: linkOf(text('accessibilite_lieu')),
		description: text('description'),
		bring: text('a_apporter') ?? (sheet.kind === 'service' ? text('conditions_acces') : null),
		willAsk: text('sera_demande'),
		usuallyAsks: own.flatMap((code) => networkWords[code].asks ?? []),
		qualiopi: dayIn(text('qualiopi_le')),
		...(sheet.kind === 'service' && { service: serviceView(sheet, text) }),
		freshness: { word: FRESHNESS_NAMES[freshness], isFresh: freshness === 'a-jour' },
		provenance: {
			source: extrasOf(doc).source_libelle ?? sheet.origin,
			producer: text('source'),
			link: linkOf(text('lien_source')),
			updated: dayIn(text('date_maj')),
			checked: check && { on: longDay(check.on), by: check.by },
			licence: extrasOf(doc).licence ?? null,
			toVerify: extrasOf(doc).a_verifier === true && !check,
			note: extrasOf(doc).note ?? null
		},
		known: sheet.edits.length
	};
}

function serviceView({ doc }: Sheet, text: (field: string) => string | null) {
	const list = (field: string): string[] => (Array.isArray(doc[field]) ? (doc[field] as string[]) : []);
	const modes = list('modes_accueil');
	return {
		structureId: text('structure_id') ?? '',
		themes: list('thematiques').map(themeName),
		publics: list('publics').map(publicName),
		publicsMore: text('publics_precisions'),
		cost: text('frais') === 'payant' ? 'Payant' : text('frais') === 'gratuit' ? 'Gratuit' : null,
		costMore: text('frais_precisions'),
		isRemote: modes.includes('a-distance'),
		isOnSite: modes.includes('en-presentiel'),
		ways: list('modes_mobilisation').map(wayName),
		waysMore: text('mobilisation_precisions'),
		link: linkOf(text('lien_mobilisation')),
		contact: text('contact_nom_prenom'),
		professionals: list('mobilisable_par').join() === 'professionnels'
	};
}

/** Hours in words and as they were written when they cannot be read; whether the place is open now. */
function hoursView(hours: string | null, today: CivilDate, now: Date) {
	if (!hours) return null;
	const state = openingNow({ id: '', hours }, [], now);
	return {
		sentence: hoursSentence(hours),
		written: hours,
		state: state && stateText(state, today, addDays(today, 1)),
		isOpen: state?.open ?? false
	};
}

/** Whether a place is open at a moment that is proposed (`2026-11-25`, `14:30`); null when nothing can be said. */
export function openAt(hours: string | null, day: string, time: string): string | null {
	const [, hour, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
	const days = hours && hour && isCivilDate(day) ? openDays(hours, day, 14) : null;
	if (!days) return null;
	const at = Number(hour) * 60 + Number(minutes);
	const state = stateAt(days, day, at);
	const when = `${longDay(day)} à ${Number(hour)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
	return state.open ? `Ouvert ${when}, d’après ses horaires.` : `Fermé ${when}, d’après ses horaires.`;
}

const dayIn = (text: string | null): string | null => (text && isCivilDate(text) ? longDay(text) : null);

/** An address that can be opened; anything else is not a link. */
const linkOf = (text: string | null): string | null =>
	text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
