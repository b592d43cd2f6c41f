import { startInterview } from '#lib/domain/interview/start.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import type { Fact } from '#lib/domain/statistics/fact.ts';
import { toFact } from '#lib/domain/statistics/to-fact.ts';
import { readWaitingFacts } from '#lib/server/stores/facts-for-closing.ts';
import {
	createAccount,
	createStructure,
	openInterview,
	type OpenInterview
} from '#lib/server/stores/index.ts';

/** Noon in Paris on a Tuesday: the 328th day of the year, whose ticket letter is F. */
export const NOON = new Date('2026-11-24T11:00:00.000Z');
export const minutesAfter = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
export const inADay = minutesAfter(24 * 60);

let serial = 0;

/** A structure of its own for a test, with one site and one counsellor. Fictional. */
export async function aStructure() {
	const { structure, site } = await createStructure({
		name: `Mission locale de Ker-Exemple ${++serial}`,
		network: 'mission-locale',
		address: '1 rue de l’Exemple',
		communeCode: '35238',
		site: {
			name: 'Antenne du Port',
			address: '2 quai Fictif',
			communeCode: '35288',
			hours: 'Mo-Fr 09:00-12:00'
		},
		now: NOON
	});
	const counsellorId = await aCounsellor(structure.id);
	return { structure, site, structureId: structure.id, siteId: site.id, counsellorId };
}

/** An account that may sign in with nothing (its hash is not one). */
export async function aCounsellor(structureId: string | null): Promise<string> {
	const email = `nolwenn.exemple.${++serial}@exemple.bzh`;
	const created = await createAccount({
		email,
		name: 'Nolwenn Exemple',
		passwordHash: 'no-hash',
		structureId,
		roles: ['conseil'],
		now: NOON
	});
	if (!created.ok) throw new Error('the scene could not be set');
	return created.value.id;
}

type Scene = Awaited<ReturnType<typeof aStructure>>;

/** An open interview of the scene's counsellor. */
export const opened = (scene: Scene, content = saying('Je cherche ma voie.')): Promise<OpenInterview> =>
	openInterview({
		structureId: scene.structureId,
		siteId: scene.siteId,
		counsellorId: scene.counsellorId,
		day: '2026-11-24',
		content,
		now: NOON
	});

/** An interview in which these words were noted. */
export const saying = (words: string): Interview => ({
	...startInterview(),
	listening: { framed: true, words }
});

/** The fact of an interview at the scene. */
export const factOf = (scene: Scene, interview: Interview = saying('')): Fact =>
	toFact(interview, {
		structureId: scene.structureId,
		siteId: scene.siteId,
		day: '2026-11-24',
		departement: '35',
		epci: '200069409',
		urgencyLevel: 'differable',
		openlyEligible: []
	});

/** What the closing job would read of a structure, up to a quarter. */
export const waitingFacts = async (structureId: string, until: string): Promise<Fact[]> =>
	(await readWaitingFacts(structureId, until)).map(({ fact }) => fact);

/** What `closeInterview` takes, for an interview of the scene. */
export const closingOf = (scene: Scene, interview: OpenInterview) => ({
	id: interview.id,
	counsellorId: scene.counsellorId,
	revision: interview.revision,
	kept: { interview: interview.content, note: 'rappel à midi' },
	erasesAt: inADay,
	fact: factOf(scene),
	activity: [
		{ measure: 'type', code: 'entretien', count: 1 },
		{ measure: 'canal', code: 'presentiel', count: 1 }
	] as const,
	closedAt: minutesAfter(45)
});
