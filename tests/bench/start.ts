import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBareServer, startServer, type Server } from './server.ts';
import { percentile, type Row, type Section } from './table.ts';

const TIMES = 5;

/** From the command to the first answer: the time a person waits, and the processor's. */
export async function measureStart(): Promise<Section> {
	const bare: Start[] = [];
	const empty: Start[] = [];
	const existing: Start[] = [];
	for (let time = 0; time < TIMES; time++) {
		bare.push(await startBareServer().then(stopped));
		const data = mkdtempSync(join(tmpdir(), 'degemer-bench-'));
		empty.push(await startServer(data, false).then(stopped));
		existing.push(await startServer(data, false).then(stopped));
		rmSync(data, { recursive: true, force: true });
	}
	return {
		title: `Démarrage, jusqu’à la première réponse (temps réel, médiane de ${TIMES})`,
		unit: 'ms',
		rows: [
			rowOf('Serveur Node nu', bare),
			rowOf('Degemer, base à créer (migrations, annuaire)', empty),
			rowOf('Degemer, base existante', existing)
		]
	};
}

type Start = Pick<Server, 'firstAnswerMs' | 'startCpuMs'>;

async function stopped(server: Server): Promise<Start> {
	await server.stop();
	return server;
}

function rowOf(label: string, starts: readonly Start[]): Row {
	const middle = (of: keyof Start): number =>
		percentile(
			starts.map((start) => start[of]),
			0.5
		);
	return {
		label,
		value: middle('firstAnswerMs'),
		note: `dont ${Math.round(middle('startCpuMs'))} ms de processeur`
	};
}
