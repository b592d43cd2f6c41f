/**
 * `npm run torture`: the long forms of what `npm test` tries for a few seconds, each with its figures, then one table. Ends
 * with 1 when anything was lost, half done, in clear or failed. `-- robot kills` runs these alone; `--seed N` plays again.
 */
import { parseArgs } from 'node:util';
import { ordeals, type Outcome } from './ordeals.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { seed: { type: 'string', default: String(Date.now() % 100_000) } }
});
const seed = Number(values.seed);
const unknown = positionals.filter((name) => !Object.hasOwn(ordeals, name));
const names = positionals.length ? positionals : Object.keys(ordeals);
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
if (unknown.length) {
	say(`Épreuve inconnue\u00a0: ${unknown.join(', ')}. Épreuves\u00a0: ${Object.keys(ordeals).join(', ')}.`);
	process.exit(2);
}

say(`Épreuves\u00a0: ${names.join(', ')} (graine ${seed}).`);
const rows: { name: string; seconds: number; outcome: Outcome }[] = [];
for (const name of names) {
	const { title, run } = ordeals[name]!;
	say(`\n── ${title}`);
	const began = Date.now();
	const outcome = await run(seed, (line) => say(`   ${line}`)).catch((error: unknown): Outcome => ({
		figures: [],
		faults: [String(error)]
	}));
	rows.push({ name, seconds: Math.round((Date.now() - began) / 1000), outcome });
	for (const fault of outcome.faults.slice(0, 20)) say(`   ✗ ${fault}`);
}

const width = Math.max(...names.map((name) => name.length));
say('\n── Ce que cela a donné');
for (const { name, seconds, outcome } of rows) {
	const verdict = outcome.faults.length ? `ÉCHEC (${outcome.faults.length})` : 'tient';
	say(
		`   ${name.padEnd(width)}  ${verdict.padEnd(12)}  ${String(seconds).padStart(5)} s  ${outcome.figures.join('\u202f; ')}`
	);
}
const failed = rows.filter(({ outcome }) => outcome.faults.length).length;
say(`\n${rows.length - failed} épreuves tenues, ${failed} en échec`);
process.exit(failed ? 1 : 0);
