import { expect, test } from 'vitest';
import { lineAt, read, sources } from './files.ts';
import { faultsOf, textsOf } from './french.ts';

/** Where French sentences that people read on a page or on paper are written; another language has its own typography. */
const READ = /^src\/(routes|lib\/(ui|wording(?!\/translations)|vocabularies|server\/http))\/|\.svelte$/;

test('what people read follows French typography', () => {
	const faults = sources()
		.filter((file) => READ.test(file))
		.flatMap((file) => {
			const source = read(file);
			return textsOf(file, source).flatMap((said) =>
				faultsOf(said).map((fault) => `${file}:${lineAt(source, said.start)} ${fault}`)
			);
		});
	expect(faults).toEqual([]);
});

test.each([
	["<p>L'accueil</p>", 'straight apostrophe'],
	["<p>d'{place}</p>", 'straight apostrophe'],
	['<p>Continuer : clore</p>', 'plain space before a double sign'],
	['<p>Qui\n\t?</p>', 'plain space before a double sign'],
	['<p>Où?</p>', 'a double sign without a space'],
	['<b title={on ? "a « b\u00a0»" : "c"}></b>', '« without a no-break space'],
	['<p title="«\u00a0{words} »">x</p>', 'plain space before a double sign'],
	['<p>{`«${words}\u00a0»`}</p>', '« without a no-break space'],
	['<script>const attente = "Un instant...";</script>', 'three dots']
])('%s is refused: %s', (source, fault) => {
	expect(textsOf('x.svelte', source).flatMap(faultsOf).join()).toContain(fault);
});

test.each([
	['<p>Où\u202f? «\u00a0Ici\u00a0»\u00a0: l’accueil…</p>'],
	['<a href="?a=1" class="a : b">x</a>'],
	['<p title={ok ? a : b}>{on ? "oui" : "non"}</p><style>p { color : red; }</style>'],
	["<script>import x from '#lib/x ?.ts'; const it = 'a'; // l'ami : « b »\n</script>"]
])('%s is accepted', (source) => {
	expect(textsOf('x.svelte', source).flatMap(faultsOf)).toEqual([]);
});
