import { fail, redirect } from '@sveltejs/kit';
import { DEFAULT_TARGETS, targetsFrom, type WaitingTargets } from '#lib/domain/triage/waiting-targets.ts';
import { targetsForm } from '#lib/forms/reception.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { parseForm, readForm } from '#lib/server/http/parse-form.ts';
import { readTargets, writeTargets } from '#lib/server/stores/index.ts';
import { levelWords } from '#lib/wording/triage.ts';
import type { Actions, PageServerLoad } from './$types';

const LEVELS = ['immediat', 'jour', 'differable'] as const;

export const load: PageServerLoad = async (event) => {
	const { structureId } = accountOf(event);
	const targets = structureId ? await readTargets(structureId) : DEFAULT_TARGETS;
	return {
		levels: LEVELS.map((level) => ({ level, ...levelWords[level] })),
		values: valuesOf(targets),
		read: readAs(targets),
		saved: event.url.searchParams.has('enregistre')
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const structureId = ownStructureId(event);
		const parsed = parseForm(targetsForm, await readForm(event.request));
		if (!parsed.ok) return fail(422, { values: parsed.values, errors: parsed.errors });
		const { lu, ...typed } = parsed.value;
		const targets = targetsFrom(numbers(LEVELS.map((level) => typed[level])));
		const { values } = parsed;
		if (!targets.ok) return fail(422, { values, errors: { [targets.level]: targets.error } });
		const written = await writeTargets(structureId, numbers(lu.split(' ')), targets.value);
		if (!written) return fail(409, { values, moved: true });
		redirect(303, '/horaires/attentes?enregistre=1');
	}
};

const numbers = ([immediat, jour, differable]: readonly (string | undefined)[]): WaitingTargets => ({
	immediat: Number(immediat),
	jour: Number(jour),
	differable: Number(differable)
});
const readAs = (targets: WaitingTargets): string => LEVELS.map((level) => targets[level]).join(' ');
const valuesOf = (targets: WaitingTargets): Record<string, string> =>
	Object.fromEntries(LEVELS.map((level) => [level, String(targets[level])]));
