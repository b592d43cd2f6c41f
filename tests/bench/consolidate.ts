import { USUAL_TEMPLATE } from '#lib/domain/report/template.ts';
import { packExchange } from '#lib/server/exchange/pack.ts';
import { unpackExchange, type Unpacked } from '#lib/server/exchange/unpack.ts';
import { filesReport } from '#lib/server/report/from-files.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { aMember, lotOf, uuid } from '../support/member-files.ts';
import { ownCpu } from './cpu.ts';
import type { Section } from './table.ts';

const STRUCTURES = 100;
const INTERVIEWS = 400;

/** CPU of a region's report from a hundred files: opening and checking them, then adding up and writing every table. */
export async function measureConsolidation(): Promise<Section> {
	const codes = networks.slice(0, 8).map(({ code }) => code);
	const members = Array.from({ length: STRUCTURES }, (_, at) => aMember(at + 1, codes[at % codes.length]));
	const [first] = members;
	if (!first) throw new Error('no member');
	// One lot under the name of each: what is measured is how many there are.
	const { lines, lot } = lotOf(first, { interviews: INTERVIEWS, tier: 'reduced' });
	const files = members.map(({ id, key, number }) =>
		packExchange(
			lines
				.replaceAll(first.id, id)
				.replaceAll(lot.id, uuid(100 * number + 1, 'c'))
				.replaceAll(uuid(11, 'b'), uuid(10 * number + 1, 'b'))
				.replaceAll(uuid(12, 'b'), uuid(10 * number + 2, 'b')),
			key
		)
	);
	const keys = new Map(members.map(({ id, publicKey }) => [id, publicKey]));
	await filesReport(members, await opened(files, keys), 2025, USUAL_TEMPLATE);
	const before = ownCpu();
	const unpacked = await opened(files, keys);
	const checked = ownCpu();
	const report = filesReport(members, unpacked, 2025, USUAL_TEMPLATE);
	const written = ownCpu();
	const bytes = files.reduce((sum, { length }) => sum + length, 0);
	return {
		title: `Bilan régional de ${STRUCTURES} fichiers (${STRUCTURES * INTERVIEWS} accueils), processeur`,
		unit: 'ms',
		rows: [
			{ label: 'Ouvrir et vérifier', value: checked - before, note: `${Math.round(bytes / 1000)} ko` },
			{ label: 'Additionner et écrire', value: written - checked, note: `${report.figure} accueils` },
			{ label: 'En tout', value: written - before }
		]
	};
}

async function opened(files: readonly Buffer[], keys: ReadonlyMap<string, string>): Promise<Unpacked[]> {
	const read: Unpacked[] = [];
	for (const file of files) {
		const one = await unpackExchange(file, (id) => keys.get(id) ?? null);
		if (!one.ok) throw new Error(one.error.kind);
		read.push(one.value);
	}
	return read;
}
