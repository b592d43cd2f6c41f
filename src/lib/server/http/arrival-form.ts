import { overrule, type FirstContact, type OverruleError } from '#lib/domain/triage/first-contact.ts';
import { arrivalForm, LABEL_LIMIT } from '#lib/forms/reception.ts';
import { parseForm, type FormValues } from '#lib/server/http/parse-form.ts';

/** What the form of a first contact says; or what is wrong, with everything that was typed. */
export type ReadArrival =
	| { ok: true; content: FirstContact; values: FormValues }
	| { ok: false; values: FormValues; errors: Record<string, string>; refused: OverruleError | null };

/** Reads a first contact: parsed, then its level judged. */
export function readArrival(data: FormData): ReadArrival {
	const parsed = parseForm(arrivalForm, data);
	if (!parsed.ok) return { ...parsed, refused: null };
	const { values } = parsed;
	const { prenom, canal, criteres, autonomie, compagnie, niveau, motif, ecarte } = parsed.value;
	const level = overrule({ criteria: criteres, cleared: ecarte }, niveau || null, motif);
	if (!level.ok) return { ok: false, values, errors: {}, refused: level.error };
	const content: FirstContact = {
		// By characters: a name is not cut in the middle of one.
		label: [...prenom.trim()].slice(0, LABEL_LIMIT).join(''),
		channel: canal,
		modality: 'flux',
		criteria: criteres,
		autonomy: autonomie,
		company: compagnie,
		cleared: ecarte,
		overruled: level.value
	};
	return { ok: true, content, values };
}

/** A first contact as the fields of `arrivalForm` show it. */
export const arrivalValues = (content: FirstContact) => ({
	prenom: content.label,
	canal: content.channel,
	criteres: [...content.criteria],
	autonomie: content.autonomy,
	compagnie: content.company,
	niveau: content.overruled?.level ?? '',
	motif: content.overruled?.why ?? '',
	ecarte: content.cleared ? 'on' : ''
});
