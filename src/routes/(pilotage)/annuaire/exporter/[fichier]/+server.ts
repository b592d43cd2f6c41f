import { error } from '@sveltejs/kit';
import { csvFile, jsonFile } from '#lib/server/http/directory-files.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { exportCsv, exportJson } from '#lib/server/sheets/export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { structureId } = accountOf(event);
	switch (event.params.fichier) {
		case 'annuaire.json':
			return jsonFile('annuaire.json', exportJson(structureId));
		case 'structures.csv':
			return csvFile('structures.csv', exportCsv(structureId, 'structure'));
		case 'services.csv':
			return csvFile('services.csv', exportCsv(structureId, 'service'));
		default:
			error(404, { message: 'Page introuvable' });
	}
};
