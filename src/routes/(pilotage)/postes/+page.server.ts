import { fail, redirect } from '@sveltejs/kit';
import { ownStructureId } from '#lib/server/http/own-structure.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { enrolFrom, postsView } from '#lib/server/http/posts-view.ts';
import { siteIn } from '#lib/server/http/sites.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import {
	postOf,
	prepareReturn,
	receiptShown,
	receiptTyped,
	receiveReturn
} from '#lib/server/exchange/post-return.ts';
import { confirmHandOver } from '#lib/server/stores/index.ts';
import { interviewsOf, lateText } from '#lib/wording/outreach.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await postsView(ownStructureId(event))),
	asked: event.url.searchParams.get('fait')
});

export const actions: Actions = {
	recevoir: async (event) => {
		const structureId = ownStructureId(event);
		const data = await readForm(event.request);
		const site = await siteIn(data, accountOf(event), event);
		if (!site) return fail(422, { refusal: 'lieu' as const });
		const text = await fileIn(data);
		if (text === null) return fail(422, { refusal: 'manquant' as const });
		const received = await receiveReturn({ structureId, siteId: site.id }, text, event.locals.now);
		if (!received.ok) return fail(422, { refusal: received.error });
		const { isNew, post, interviews, late, receipt } = received.value;
		const told = { isNew, post, interviews: interviewsOf(interviews), late: lateText(late) };
		return { received: { ...told, receipt: receiptShown(receipt) } };
	},
	rattacher: async (event) => {
		const data = await readForm(event.request);
		const label = String(data.get('nom') ?? '');
		const fault = await enrolFrom(ownStructureId(event), await fileIn(data), label);
		return fault ? fail(422, { fault, label }) : done('rattache');
	},
	preparer: async (event) => {
		const structureId = ownStructureId(event);
		const post = await postOf(structureId);
		if (!post) return fail(409, { nothing: true });
		const isPrepared = await prepareReturn(structureId, post, event.locals.now);
		return isPrepared ? done('prepare') : fail(409, { nothing: true });
	},
	remis: async (event) => {
		const receipt = receiptTyped(String((await readForm(event.request)).get('recu') ?? ''));
		const isKnown = await confirmHandOver(ownStructureId(event), receipt, event.locals.now);
		return isKnown ? done('remis') : fail(422, { unknownReceipt: true });
	}
};

const done = (what: string): never => redirect(303, `/postes?fait=${what}`);

async function fileIn(data: Awaited<ReturnType<typeof readForm>>): Promise<string | null> {
	const sent = data.get('fichier');
	return sent instanceof File && sent.size > 0 ? sent.text() : null;
}
