import { error, type RequestEvent } from '@sveltejs/kit';
import { sharedScreenOf } from '#lib/domain/synthesis/shared-screen.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { accountOf } from '#lib/server/http/interview.ts';
import { findInterview, findOnSecondScreen } from '#lib/server/stores/index.ts';
import { easyLevers, easyObstacles, easySubjects } from '#lib/wording/easy-labels.ts';

/** What the person reads of her interview: plain words; codes only to strike a line out, and of class A or B. */
export type SharedView = ReturnType<typeof sharedView>;

/** The shared screen in words. */
export function sharedView(interview: Interview) {
	const { demands, obstacles, levers, ...rest } = sharedScreenOf(interview);
	return {
		...rest,
		demands: demands
			.map(({ text, subject, main }) => ({
				text: text.trim() || (subject ? easySubjects[subject] : ''),
				main
			}))
			.filter(({ text }) => text !== ''),
		obstacles: obstacles.map(({ code, rank }) => ({ code, words: easyObstacles[code], rank })),
		levers: levers.map((code) => ({ code, words: easyLevers[code] }))
	};
}

/**
 * What a second screen shows, for a session of the interview's own structure: closed, interrupted, another structure's or
 * unknown is not found. Content is opened only when it moved since `version`.
 */
export async function secondScreenOf(
	event: RequestEvent<{ code: string }>,
	version: string | null = null
): Promise<{ version: string; view?: SharedView }> {
	const { structureId } = accountOf(event);
	const found = structureId ? await findOnSecondScreen(event.params.code, structureId) : undefined;
	if (!found) error(404, { message: 'Page introuvable' });
	if (String(found.revision) === version) return { version };
	const opened = await findInterview(found.id, found.counsellorId);
	if (!opened) error(404, { message: 'Page introuvable' });
	return { version: String(opened.revision), view: sharedView(opened.content) };
}
