import type { Language } from '#lib/domain/shared/page-version.ts';
import type { Translation } from '#lib/domain/synthesis/words.ts';
import { arabic } from '#lib/wording/translations/ar.ts';
import { breton } from '#lib/wording/translations/br.ts';
import { english } from '#lib/wording/translations/en.ts';
import { spanish } from '#lib/wording/translations/es.ts';
import { turkish } from '#lib/wording/translations/tr.ts';
import { ukrainian } from '#lib/wording/translations/uk.ts';

/** The second languages of a page. Whoever reads one again writes it in its `reviewed`; the page then stops warning. */
export const translations: Readonly<Record<Language, Translation>> = {
	br: breton,
	en: english,
	uk: ukrainian,
	ar: arabic,
	es: spanish,
	tr: turkish
};
