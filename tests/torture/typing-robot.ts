/**
 * `npm run torture`: a robot types for three minutes while the server is killed twenty times, the network cut twenty times and
 * the session ended five times; five runs. `--runs`, `--seconds` and `--seed` change that. Ends with 1 when a character is lost.
 */
import { parseArgs } from 'node:util';
import { typeThrough, type Account } from './robot.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		seconds: { type: 'string', default: '180' },
		seed: { type: 'string', default: String(Date.now() % 100_000) }
	}
});
const [runs, seconds, seed] = [Number(values.runs), Number(values.seconds), Number(values.seed)];
const per = (count: number) => Math.max(1, Math.round((count * seconds) / 180));
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

say(`Robot qui tape\u00a0: ${runs} fois ${seconds} s, graine ${seed}.`);
let lost = 0;
for (let run = 0; run < runs; run++) {
	const account = await typeThrough({
		seconds,
		kills: per(20),
		cuts: per(20),
		ends: per(5),
		seed: seed + run
	});
	lost += account.acknowledgedLost + account.typedLost + account.conflicts;
	say(`  ${run + 1}. ${told(account)}`);
}
say(lost ? `ÉCHEC\u00a0: ${lost} perdus ou demandés deux fois.` : 'Rien de perdu.');
process.exit(lost ? 1 : 0);

function told(account: Account): string {
	const { typed, acknowledgements, kills, cuts, ends, settledMs, caretsMoved } = account;
	return [
		`${typed} caractères tapés, ${account.typedLost} perdus`,
		`${acknowledgements} accusés, ${account.acknowledgedLost} caractères accusés perdus`,
		`${kills} arrêts brutaux, ${cuts} coupures, ${ends} fins de connexion`,
		`${account.conflicts} choix demandés, curseur déplacé ${caretsMoved} fois`,
		`tout enregistré ${Math.round(settledMs)} ms après la fin`
	].join('\u202f; ');
}
