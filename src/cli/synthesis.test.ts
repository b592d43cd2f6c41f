import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryOf } from '#lib/domain/shared/codes.ts';
import { documentText } from '#lib/domain/synthesis/document.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { useCommandLine } from '../../tests/support/command-line.ts';
import { checkPdf } from '../../tests/support/pdf-checks.ts';
import vignettes from '../../tests/support/vignettes.json' with { type: 'json' };
import { CASE_ERRORS, caseDocument } from './case-page.ts';
import { french } from './terminal.ts';

const CASE = {
	id: 'essai',
	lieu: 'Carhaix',
	departement: '29',
	age: 20,
	statut: 'sorti-etudes-sans-solution',
	objet: 'recherche-emploi',
	demande: '« Je veux travailler »',
	freins: ['mobilite-permis', 'sante-restriction'],
	reformulation: 'Je cherche un premier emploi près de chez moi.',
	choix: { 'mission-locale': 'choisie' }
};

const textOf = (fields: object, page = { version: 'standard' } as const): string => {
	const document = caseDocument(JSON.stringify(fields), page, '2026-11-24');
	if (!document.ok) throw new Error(document.error);
	return documentText(document.value);
};

describe('the page of a case', () => {
	test('says the demand, what was retold, the choice and the step that it brings', () => {
		const text = textOf(CASE);
		expect(text).toContain('\nJe veux travailler\n');
		expect(text).toContain('Je cherche un premier emploi près de chez moi.');
		expect(text).toContain('Je choisis\u00a0: Mission locale');
		expect(text).toMatch(/Quoi Prendre contact\s: Mission Locale/);
		expect(text).toContain('Pas de permis');
	});

	test('never says what is not printed', () => {
		const label = entryOf(obstacles, 'sante-restriction')?.label ?? '';
		expect(label).not.toBe('');
		expect(textOf(CASE)).not.toContain(label);
	});

	test('takes its own plan, in words or in parts', () => {
		const text = textOf({ ...CASE, plan: [{ quoi: 'Appeler', quand: 'lundi' }, 'Écrire mon CV'] });
		expect(text).toContain('Quoi Appeler\nQuand lundi');
		expect(text).toContain('2. Écrire mon CV.');
		expect(text).not.toContain('Prendre contact');
	});

	test('holds for each vignette', () => {
		for (const vignette of vignettes) expect(textOf(vignette)).toContain('Ma question');
	});

	test.each([
		['{', 'pas-json'],
		['[]', 'pas-objet'],
		['{"reformulation":3}', 'reformulation'],
		['{"plan":"appeler"}', 'plan'],
		['{"plan":[{"quoi":3}]}', 'plan'],
		['{"choix":{"toString":"choisie"}}', 'choix'],
		['{"choix":{"mission-locale":"oui"}}', 'choix']
	])('refuses %s', (text, error) => {
		expect(caseDocument(text, { version: 'standard' }, '2026-11-24')).toEqual({ ok: false, error });
	});
});

describe('degemer synthesis', () => {
	const { folder, data, degemer } = useCommandLine();
	const from = join(folder, 'situation.json');
	const out = join(folder, 'page.pdf');
	writeFileSync(from, JSON.stringify(CASE));

	test('writes a page that passes every check, and touches no database', async () => {
		const ended = await degemer([
			'synthesis',
			'--case',
			from,
			'--version',
			'bilingue',
			'--lang',
			'uk',
			'--out',
			out
		]);
		expect(ended).toMatchObject({ code: 0, err: '' });
		expect(ended.out).toMatch(/page\.pdf\s: \d+ pages?, \d+ ko\./);
		const { faults, langs } = checkPdf(readFileSync(out), {
			title: 'Ma synthèse – Мій підсумок',
			least: 9.5
		});
		expect(faults).toEqual([]);
		expect(langs).toEqual(['uk']);
		expect(existsSync(data)).toBe(false);
	});

	test.each([
		[['--version', 'falc'], '« falc » n’est pas une version. Versions : standard, facile, grand, bilingue.'],
		[['--version', 'bilingue'], 'La version bilingue attend --lang, parmi : br, en, uk, ar, es, tr.'],
		[['--lang', 'uk'], 'L’option --lang va avec --version bilingue.'],
		[['--annex'], 'Cette page n’a pas d’annexe : tout y tient.']
	])('refuses %j in a sentence', async (more, sentence) => {
		const file = join(folder, 'refused.pdf');
		expect(await degemer(['synthesis', '--case', from, '--out', file, ...more])).toEqual({
			code: 2,
			out: '',
			err: `${french(sentence)}\n`
		});
		expect(existsSync(file)).toBe(false);
	});

	test('refuses a file that is no case, or that is not there', async () => {
		const bad = join(folder, 'bad.json');
		writeFileSync(bad, '[]');
		const refused = await degemer(['synthesis', '--case', bad, '--out', out]);
		expect(refused).toEqual({ code: 2, out: '', err: `${french(CASE_ERRORS['pas-objet'])}\n` });
		expect((await degemer(['synthesis', '--case', join(folder, 'none.json'), '--out', out])).code).toBe(2);
		expect((await degemer(['synthesis', '--case', from, '--out', '/nowhere/page.pdf'])).code).toBe(1);
	});
});
