import { appointmentSlip } from '#lib/domain/papers/slip.ts';
import { civilDate } from '#lib/domain/shared/civil-date.ts';
import { paperResponse } from '#lib/server/http/paper.ts';
import { slipOf } from '#lib/server/http/slip.ts';
import { slipRows, slipWords } from '#lib/wording/papers.ts';
import type { RequestHandler } from './$types';

/** The slip as a tagged PDF, its moment in a QR code for a telephone's diary. */
export const GET: RequestHandler = async (event) => {
	const { slip, structure, calendar } = await slipOf(event);
	const document = appointmentSlip(
		{
			title: slip.title,
			when: slip.when,
			rows: slipRows(slip, structure),
			calendar,
			structure,
			day: civilDate(event.locals.now)
		},
		slipWords
	);
	return paperResponse(document, 'rendez-vous.pdf');
};
