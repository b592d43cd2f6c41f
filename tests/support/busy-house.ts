import { randomUUID } from 'node:crypto';
import { startInterview } from '#lib/domain/interview/start.ts';
import { createAccount, createStructure, start, stop } from '#lib/server/stores/index.ts';
import { transaction } from '#lib/server/db/index.ts';
import { addFacts } from '#lib/server/stores/facts.ts';
import { readWaitingFacts } from '#lib/server/stores/facts-for-closing.ts';
import { masterKey } from '#lib/server/stores/keys.ts';
import { toFact } from '#lib/domain/statistics/to-fact.ts';
import * as stores from '#lib/server/stores/index.ts';

// A server's stores in a process of their own, that never stop: interviews open, save, read back, close and come back, until
// standard input ends. What it did and every failure is the one line it writes last.

await start();
const now = (): Date => new Date();
const { structure, site } = await createStructure({
	name: `Maison ${randomUUID()}`,
	network: 'mission-locale',
	address: '1 rue de l’Exemple',
	communeCode: '35238',
	site: { name: 'Port', address: '2 quai Fictif', communeCode: '35288', hours: null },
	now: now()
});
const account = await createAccount({
	...{ email: `${randomUUID()}@exemple.bzh`, name: 'Nolwenn Exemple', passwordHash: 'none' },
	...{ structureId: structure.id, roles: ['conseil'], now: now() }
});
if (!account.ok) throw new Error('no account');
const counsellorId = account.value.id;

// Facts that take a while to be sealed anew.
const fact = toFact(startInterview(), {
	...{ structureId: structure.id, siteId: site.id, day: '2026-11-24', departement: '35', epci: '200069409' },
	...{ urgencyLevel: 'differable', openlyEligible: [] }
});
const master = await masterKey();
await transaction('facts', () =>
	addFacts(
		master,
		Array.from({ length: 600 }, () => fact)
	)
);

let going = true;
process.stdin.on('end', () => (going = false)).resume();
const done = { saves: 0, closings: 0, failures: [] as string[] };
const day = '2026-11-24';
const saying = (words: string) => ({ ...startInterview(), listening: { framed: true, words } });
const last = new Map<string, { revision: number; words: string }>();
process.stdout.write('prêt\n');

for (let turn = 0; going; turn++) {
	try {
		const { id } = await stores.openInterview({
			...{ structureId: structure.id, siteId: site.id, counsellorId, day, now: now() },
			content: saying('ouvert')
		});
		last.set(id, { revision: 1, words: 'ouvert' });
		for (const [one, { revision }] of [...last].slice(-4)) await save(one, revision, `tour ${turn}`);
		await stores.note(structure.id, { accountId: null, action: 'horaires', about: '', now: now() });
		if (turn % 5 === 4) await close(id);
	} catch (error) {
		done.failures.push(error instanceof Error ? error.message : 'unknown');
	}
	await new Promise((resolve) => setTimeout(resolve, 12));
}
for (const [id, { words }] of last) {
	const read = await stores.findInterview(id, counsellorId).catch(() => undefined);
	if (read?.content.listening.words !== words) done.failures.push(`lost ${words}`);
}
const facts = await readWaitingFacts(structure.id, '2026-T4').catch(() => []);
if (facts.length !== 600) done.failures.push(`${facts.length} facts`);
const { broken } = await stores.checkJournal(structure.id);
if (broken) done.failures.push('journal broken');
await stop();
process.stdout.write(`${JSON.stringify(done)}\n`);

async function save(id: string, revision: number, words: string): Promise<void> {
	const saved = await stores.saveInterview({
		...{ id, counsellorId, revision, savedAt: now() },
		content: saying(words)
	});
	if (!saved.ok) throw new Error(`save ${saved.reason}`);
	last.set(id, { revision: revision + 1, words });
	done.saves++;
}

/** Closed, read back from what is kept, then open again: both keys are new. */
async function close(id: string): Promise<void> {
	const { revision, words } = last.get(id)!;
	const closed = await stores.closeInterview({
		...{ id, counsellorId, revision, fact: null, activity: [], closedAt: now() },
		...{ kept: { interview: saying(words) }, erasesAt: new Date(Date.now() + 3_600_000) }
	});
	const reopened = closed.ok && (await stores.reopenClosing(id, counsellorId, now()));
	if (!reopened || !reopened.ok) throw new Error('not reopened');
	last.set(id, { revision: reopened.interview.revision, words: reopened.interview.content.listening.words });
	done.closings++;
}
