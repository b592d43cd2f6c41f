import { fail } from '@sveltejs/kit';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { receiveFile } from '#lib/server/exchange/receive.ts';
import { deliveryBoard } from '#lib/server/http/delivery.ts';
import { readForm } from '#lib/server/http/parse-form.ts';
import { noteViews, verdictView } from '#lib/server/http/received-view.ts';
import { yearOf } from '#lib/server/http/year.ts';
import { planOf } from '#lib/server/lots/plan.ts';
import { listReceived } from '#lib/server/stores/index.ts';
import { demonstrationFiles } from '#lib/server/demo/members.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 40;

export const load: PageServerLoad = async ({ locals, url }) => {
	const today = civilDate(locals.now);
	const current = Number(today.slice(0, 4));
	const years = [current, current - 1, current - 2];
	const year = yearOf(url, years, current - 1);
	return {
		...{ year, years },
		board: await deliveryBoard(year, today, async (id) =>
			(await planOf(id, today)).some(({ period, state }) => state === 'pret' && period.startsWith(`${year}`))
		),
		noted: await noteViews(await listReceived(SHOWN)),
		samples: demonstrationFiles()
	};
};

export const actions: Actions = {
	recevoir: async ({ request, locals }) => {
		const files = (await readForm(request))
			.getAll('fichiers')
			.filter((file): file is File => file instanceof File && file.size > 0);
		if (files.length === 0) return fail(422, { none: true });
		const verdicts = [];
		// One after the other: each is written whole before the next is opened.
		for (const file of files) {
			verdicts.push(await verdictView(file.name, await receiveFile(file.stream(), locals.now)));
		}
		return { verdicts };
	}
};
