import { fail, redirect } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { isHeard, readGridFile, shownKey } from '#lib/server/exchange/grid-file.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { gridsOf } from '#lib/server/http/quality-view.ts';
import { addGrid, listAnsweredVersions, readGridKey, writeGridKey } from '#lib/server/stores/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = ownStructureId(event);
	const [grids, answered, key] = await Promise.all([gridsOf(id), listAnsweredVersions(id), readGridKey(id)]);
	return {
		versions: grids.toReversed().map(({ version, items }) => ({
			version,
			items: items.filter(({ retired }) => !retired).length,
			isAnswered: answered.includes(version)
		})),
		known: key === undefined ? null : shownKey(key),
		received: event.url.searchParams.get('recue')
	};
};

export const actions: Actions = {
	recevoir: async (event) => {
		const id = ownStructureId(event);
		const data = await readForm(event.request);
		const empreinte = String(data.get('empreinte') ?? '').slice(0, 80);
		const file = data.get('fichier');
		const refuse = (errors: Record<string, string>) => fail(422, { values: { empreinte }, errors });
		if (!(file instanceof File) || file.size === 0) return refuse({ fichier: 'fichier-manquant' });
		const read = readGridFile(await file.text());
		if (!read.ok) return refuse({ fichier: read.error });
		const { grid, key } = read.value;
		// The first key is taken on the word of a person who heard its fingerprint; so is another one afterwards.
		if ((await readGridKey(id)) !== key && !isHeard(empreinte, key))
			return refuse({ empreinte: 'empreinte-fausse' });
		const added = await addGrid(id, grid, civilDate(event.locals.now));
		if (added !== 'ajoutee') return refuse({ fichier: added === 'connue' ? 'grille-connue' : added });
		await writeGridKey(id, key);
		redirect(303, `/qualite/grilles?recue=${grid.version}`);
	}
};
