import { fail, redirect } from '@sveltejs/kit';
import { readEditionFile } from '#lib/server/exchange/edition-file.ts';
import { shownKey } from '#lib/server/exchange/grid-file.ts';
import { idIn } from '#lib/server/http/ids.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { applyEdition, keepEdition, listEditions, undoEdition } from '#lib/server/stores/index.ts';
import { momentText } from '#lib/wording/clock.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { EDITION_STATES } from '#lib/wording/resources.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 10;

export const load: PageServerLoad = async (event) => {
	const editions = await listEditions(ownStructureId(event));
	const current = editions.find(({ state }) => state === 'appliquee');
	const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title);
	return {
		editions: editions.slice(0, SHOWN).map((one) => {
			const known = new Set(current?.items.map(({ id }) => id));
			const coming = new Set(one.items.map(({ id }) => id));
			return {
				...{ id: one.id, number: one.number, publisher: one.publisher, state: one.state },
				said: EDITION_STATES[one.state],
				when: dayOfYear(one.publishedOn),
				received: momentText(one.receivedAt),
				fingerprint: shownKey(one.publicKey),
				isKnownKey: current?.publicKey === one.publicKey,
				added: titles(one.items.filter(({ id }) => !known.has(id))),
				kept: titles(one.items.filter(({ id }) => known.has(id))),
				removed: titles((current?.items ?? []).filter(({ id }) => !coming.has(id)))
			};
		})
	};
};

export const actions: Actions = {
	lire: async (event) => {
		const file = (await readForm(event.request)).get('fichier');
		if (!(file instanceof File) || file.size === 0)
			return fail(422, { errors: { fichier: 'fichier-manquant' } });
		const read = readEditionFile(await file.text());
		if (!read.ok) return fail(422, { errors: { fichier: read.error } });
		const kept = await keepEdition(ownStructureId(event), read.value, event.locals.now);
		if (!kept.ok) return fail(422, { errors: { fichier: kept.error } });
		redirect(303, '/ressources/region');
	},
	appliquer: async (event) => {
		const id = idIn(await readForm(event.request));
		return (await applyEdition(ownStructureId(event), id))
			? { done: 'appliquee' }
			: fail(409, { moved: true });
	},
	annuler: async (event) => {
		const id = idIn(await readForm(event.request));
		return (await undoEdition(ownStructureId(event), id)) ? { done: 'annulee' } : fail(409, { moved: true });
	}
};
