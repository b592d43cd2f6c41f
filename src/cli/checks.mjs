/** `npm test` and `npm run check`: every check in turn, each counted, one plain closing line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureBuild, root, runNode, runtime, say } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {{ browser: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function runChecks({ browser }) {
	const reports = mkdtempSync(join(tmpdir(), 'degemer-checks-'));
	const node = (/** @type {string[]} */ ...args) => runNode(args).status === 0;
	/** @type {[string, () => Count][]} */
	const steps = [
		[
			'Mise en forme (prettier)',
			() => one(node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'))
		],
		[
			'Types des routes (svelte-kit sync)',
			() => one(node('node_modules/@sveltejs/kit/svelte-kit.js', 'sync'))
		],
		['Style (eslint)', () => one(node('node_modules/eslint/bin/eslint.js', '.'))],
		[
			'Types (svelte-check)',
			() =>
				one(
					node(
						'node_modules/svelte-check/bin/svelte-check',
						'--tsconfig',
						'./tsconfig.json',
						'--fail-on-warnings',
						'--output',
						'human'
					)
				)
		],
		['Tests unitaires, d’architecture et de contrat (vitest)', () => vitest(reports)]
	];
	if (browser) {
		steps.push(
			['Construction', build],
			['Parcours dans le navigateur (playwright)', () => playwright(reports)]
		);
	}
	/** @type {Count} */
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const [name, step] of steps) {
		say(`\n── ${name}`);
		const began = Date.now();
		const count = step();
		say(`   ${count.failed ? 'ÉCHEC' : 'ok'} en ${Math.round((Date.now() - began) / 1000)} s`);
		total.passed += count.passed;
		total.failed += count.failed;
		total.skipped += count.skipped;
	}
	rmSync(reports, { recursive: true, force: true });
	const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
	return total.failed || !total.passed ? 1 : 0;
}

/** @param {boolean} good @returns {Count} */
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

/** @returns {Count} */
function build() {
	ensureBuild();
	return one(existsSync(join(root, 'build/index.js')));
}

/** @param {string} reports @returns {Count} */
function vitest(reports) {
	const file = join(reports, 'vitest.json');
	const run = runNode([
		'node_modules/vitest/vitest.mjs',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	if (!existsSync(file)) return one(false);
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const failed = report.numFailedTests || (run.status === 0 ? 0 : 1);
	return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

/** @param {string} reports @returns {Count} */
function playwright(reports) {
	const chromium = ensureBrowser();
	if (!chromium) {
		say(
			'Aucun Chromium trouvé : installez-le (apt-get install chromium) ou donnez son chemin dans CHROMIUM_PATH.'
		);
		return one(false);
	}
	const file = join(reports, 'playwright.json');
	const env = {
		...process.env,
		CHROMIUM_PATH: chromium,
		DEGEMER_ROOT: root,
		PLAYWRIGHT_JSON_OUTPUT_NAME: file
	};
	const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'];
	const run = spawnSync(runtime(), args, { cwd: root, stdio: 'inherit', env });
	if (!existsSync(file)) return one(false);
	const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats;
	const failed = unexpected + flaky || (run.status === 0 ? 0 : 1);
	return { passed: expected, failed, skipped };
}
