import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { LANGUAGES, VERSIONS, pageChoiceOf, type PageChoice } from '#lib/domain/shared/page-version.ts';
import { renderAnnex, renderPdf } from '#lib/server/pdf/render.ts';
import { translations } from '#lib/wording/languages.ts';
import { CASE_ERRORS, caseDocument } from '../case-page.ts';
import type { Command } from '../command.ts';
import { readText } from '../read-text.ts';
import { UsageError, complain, counted, print } from '../terminal.ts';
import { ensureWritable, writeWhole } from '../whole-file.ts';

/** `synthesis`: the page of a case as a PDF, for people who adapt the wording; no database is touched. */
export const synthesis: Command = {
	help: [
		'Écrit la synthèse d’une situation en PDF, comme une personne l’emporterait. Aucune base n’est lue ni écrite ;',
		'les réseaux sont proposés par les règles, avec l’annuaire livré.',
		'',
		'Situation : un objet JSON, avec les champs de « rank » (departement, lieu, statut, objet, freins…) et :',
		'  demande        les mots de la personne',
		'  reformulation  ce qui a été redit ensemble',
		'  choix          ce que la personne dit de chaque réseau : { "mission-locale": "choisie" }',
		'                 (choisie, plus-tard ou ecartee ; sans ce champ, rien n’est décidé)',
		'  plan           les étapes : des textes, ou des objets quoi, qui, comment, ou, quand, apporter',
		'                 (sans ce champ, chaque réseau choisi apporte une première étape)',
		'',
		`Versions : ${VERSIONS.join(', ')}. Langues de la version bilingue :`,
		...LANGUAGES.map((code) => `  ${code}  ${translations[code].name}`),
		'',
		'Une version a un nombre de pages ; ce qui dépasse va dans une annexe, écrite avec --annex.'
	],
	options: [
		{ name: 'case', value: 'FICHIER', help: 'fichier JSON d’une situation', required: true },
		{ name: 'version', value: 'VERSION', help: 'standard si absente', required: false },
		{ name: 'lang', value: 'LANGUE', help: 'seconde langue, pour la version bilingue', required: false },
		{ name: 'annex', value: null, help: 'écrit l’annexe au lieu de la page', required: false },
		{ name: 'out', value: 'FICHIER', help: 'fichier PDF à écrire', required: true }
	],
	run: async ({ case: from = '', version = 'standard', lang, annex, out = '' }) => {
		const page = readPage(version, lang);
		await ensureWritable(out);
		const document = caseDocument(await readText(from), page, civilDate(new Date()));
		if (!document.ok) throw new UsageError(CASE_ERRORS[document.error]);
		const file = annex ? await renderAnnex(document.value) : await renderPdf(document.value);
		if (!file) throw new UsageError('Cette page n’a pas d’annexe : tout y tient.');
		await writeWhole([[out, file.bytes]]);
		print(`${out} : ${counted(file.pages, 'page')}, ${Math.ceil(file.bytes.length / 1000)} ko.`);
		if (file.annex) print('Le reste est dans une annexe : la même commande, avec --annex.');
		if (file.replaced.length > 0)
			complain(`Ne peut pas être dessiné, remplacé par [?] : ${file.replaced.join(' ')}`);
		return 0;
	}
};

function readPage(version: string, lang: string | undefined): PageChoice {
	if (!VERSIONS.some((known) => known === version))
		throw new UsageError(`« ${version} » n’est pas une version. Versions : ${VERSIONS.join(', ')}.`);
	if (version !== 'bilingue' && lang !== undefined)
		throw new UsageError('L’option --lang va avec --version bilingue.');
	const page = pageChoiceOf(version, lang ?? null);
	if (!page) throw new UsageError(`La version bilingue attend --lang, parmi : ${LANGUAGES.join(', ')}.`);
	return page;
}
