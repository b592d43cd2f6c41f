import { expect, test } from 'vitest';
import { helpOf, readOptions, type Option } from './command.ts';
import { UsageError, counted, french } from './terminal.ts';

const OPTIONS: readonly Option[] = [
	{ name: 'cases', value: 'FICHIER', help: 'fichier lu', required: true },
	{ name: 'site', value: 'LIEU', help: 'lieu', required: false },
	{ name: 'dry-run', value: null, help: 'essai', required: false }
];
const read = (...words: readonly string[]) => readOptions('rank', OPTIONS, words);

test('values come after their option or after its equals sign', () => {
	expect(read('--cases', 'a.json')).toEqual({ cases: 'a.json' });
	expect(read('--site=-b=c', '--cases', '-')).toEqual({ site: '-b=c', cases: '-' });
	expect(read('--cases', 'a.json', '-h')).toBe(null);
	expect(read('--help', '--vite')).toBe(null);
	expect(read('--dry-run', '--cases', 'a')).toEqual({ 'dry-run': 'oui', cases: 'a' });
});

test.each([
	[['--vite'], 'Option inconnue : « --vite ».'],
	[['--vite=1'], 'Option inconnue : « --vite ».'],
	[['-v'], 'Option inconnue : « -v ».'],
	[['--'], 'Option inconnue : « -- ».'],
	[['--__proto__', 'x'], 'Option inconnue : « --__proto__ ».'],
	[['vite'], 'Mot inattendu : « vite ».'],
	[['--cases'], 'L’option --cases attend une valeur (FICHIER).'],
	[['--cases', '--site', 'b'], 'L’option --cases attend une valeur (FICHIER).'],
	[['--cases='], 'L’option --cases attend une valeur (FICHIER).'],
	[['--cases', 'a', '--cases', 'b'], 'L’option --cases est donnée deux fois.'],
	[['--dry-run=oui', '--cases', 'a'], 'L’option --dry-run n’attend pas de valeur.'],
	[['--dry-run', 'oui'], 'Mot inattendu : « oui ».'],
	[['--site', 'b'], 'Il manque l’option --cases FICHIER.']
])('%j is refused in a sentence', (words, sentence) => {
	const said = `${sentence} Aide : npm run -s degemer -- rank --help`;
	expect(() => read(...words)).toThrow(new UsageError(said));
});

test('a command that takes files gets the other words, in their order', () => {
	const files: string[] = [];
	expect(readOptions('rank', OPTIONS, ['a.gz', '--cases', 'x', 'b.gz'], files)).toEqual({ cases: 'x' });
	expect(files).toEqual(['a.gz', 'b.gz']);
	const command = { help: ['Lit.'], options: OPTIONS, operands: 'FICHIERS…', run: async () => 0 };
	expect(helpOf('rank', command)[0]).toContain('rank FICHIERS… --cases FICHIER');
});

test('the help shows what is required', () => {
	const help = helpOf('rank', { help: ['Classe.'], options: OPTIONS, run: async () => 0 });
	expect(help).toEqual([
		'Usage : npm run -s degemer -- rank --cases FICHIER [--site LIEU] [--dry-run]',
		'',
		'Classe.',
		'',
		'Options :',
		'  --cases FICHIER  fichier lu',
		'  --site LIEU      lieu',
		'  --dry-run        essai'
	]);
});

test('French typography and plurals', () => {
	expect(french('Où ? « Ici » : non ; oui !')).toBe(
		'Où\u202f? «\u00a0Ici\u00a0»\u00a0: non\u202f; oui\u202f!'
	);
	expect([0, 1, 2].map((count) => counted(count, 'lieu', 'lieux'))).toEqual(['0 lieu', '1 lieu', '2 lieux']);
});
