import { expressedFollowUp } from '#lib/domain/interview/close.ts';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { ownToolText } from '#lib/domain/synthesis/own-tool.ts';
import type { Sitting } from '#lib/server/http/synthesis-view.ts';
import { findStructure, listSites, readOwnTool } from '#lib/server/stores/index.ts';
import { toolWords } from '#lib/wording/own-tool.ts';

/** The summary to copy into the structure's own tool, with the follow-up that the closing page shows; kept nowhere. */
export async function ownToolOf(interview: Interview, { structureId, siteId, day }: Sitting) {
	const [structure, sites, tool] = await Promise.all([
		findStructure(structureId),
		listSites(structureId),
		readOwnTool(structureId)
	]);
	const followUp = expressedFollowUp(interview, structure?.network ?? null);
	const shown = { ...interview, closure: { ...interview.closure, followUp } };
	const place = sites.find(({ id }) => id === siteId)?.name ?? '';
	return { name: tool.value.name, text: ownToolText(shown, { day, place }, tool.value, toolWords) };
}
