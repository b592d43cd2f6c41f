import * as v from 'valibot';
import { requiredText, text, type FieldError } from '#lib/forms/fields.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';

const CODES = networks.map(({ code }) => code) as [Network, ...Network[]];
const LONGEST = 200;

const shortText = () => v.maxLength<string, number, string>(LONGEST, 'texte-trop-long' satisfies FieldError);
const whole = (least: number, most: number) =>
	v.pipe(
		text(),
		v.trim(),
		v.check((value) => /^\d{1,7}$/.test(value), 'nombre-invalide' satisfies FieldError),
		v.transform(Number),
		v.check((value) => value >= least && value <= most, 'nombre-invalide' satisfies FieldError)
	);

/** What a member without Degemer says of its year (ruling 21). */
export const declaredForm = v.object({
	nom: v.pipe(requiredText(), shortText()),
	reseau: v.picklist(CODES, 'code-inconnu' satisfies FieldError),
	annee: whole(2000, 2099),
	accueils: whole(0, 9_999_999),
	source: v.pipe(requiredText(), shortText())
});
