import { inOrder } from '#lib/domain/library/shelf.ts';
import { searchItems } from '#lib/server/library/search.ts';
import { resources } from '#lib/vocabularies/resource.ts';
import { ownCpu } from './cpu.ts';
import type { Section } from './table.ts';

const ROUNDS = 50;
const ASKED = ['payer une formation', 'aprentissage', 'logement social', 'permis de conduire'];

/** What looking for words costs: the first time a shelf is read, then each time (goal: 30 ms). */
export function measureLibrary(): Section {
	const shelf = inOrder(resources);
	const first = cpuOf(() => searchItems(shelf, ASKED[0]!));
	for (const words of ASKED) searchItems(shelf, words);
	const all = cpuOf(() => {
		for (let round = 0; round < ROUNDS; round += 1) for (const words of ASKED) searchItems(shelf, words);
	});
	return {
		title: `Recherche dans la bibliothèque (${shelf.length} fiches)`,
		unit: 'ms',
		rows: [
			{ label: 'La première, qui lit les fiches', value: first },
			{ label: 'Les suivantes', value: all / ROUNDS / ASKED.length }
		]
	};
}

function cpuOf(work: () => unknown): number {
	const start = ownCpu();
	work();
	return ownCpu() - start;
}
