import { isLabel } from '#lib/domain/statistics/outreach.ts';
import { readPostCard } from '#lib/server/exchange/post-card.ts';
import { enrol, postOf, receiptShown } from '#lib/server/exchange/post-return.ts';
import { listParcels, listReturns, listSites } from '#lib/server/stores/index.ts';
import { momentText } from '#lib/wording/clock.ts';
import { interviewsOf, type CARD_FAULTS } from '#lib/wording/outreach.ts';

/** What a structure received of its posts, and what this installation prepared if it is one. */
export async function postsView(structureId: string) {
	const [sites, returns, parcels, post] = await Promise.all([
		listSites(structureId),
		listReturns(structureId),
		listParcels(structureId),
		postOf(structureId)
	]);
	const siteName = (wanted: string): string => sites.find(({ id }) => id === wanted)?.name ?? '';
	return {
		sites: sites.map(({ id, name }) => ({ code: id, label: name })),
		returns: returns.map(({ parcelId, post, siteId, interviews, receipt, receivedAt }) => ({
			id: parcelId,
			post,
			site: siteName(siteId),
			interviews: interviewsOf(interviews),
			receipt: receiptShown(receipt),
			when: momentText(receivedAt)
		})),
		post: post && { label: post.label, structure: post.card.name },
		parcels: parcels.map(({ id, preparedAt, interviews, handedOverAt }) => ({
			id,
			when: momentText(preparedAt),
			interviews: interviewsOf(interviews),
			handedOver: handedOverAt && momentText(handedOverAt)
		}))
	};
}

/** Makes this installation a post of the structure whose card was sent; the fault when it is not. */
export async function enrolFrom(
	structureId: string,
	text: string | null,
	label: string
): Promise<keyof typeof CARD_FAULTS | null> {
	if (text === null) return 'manquant';
	const card = readPostCard(text);
	if (!card) return 'illisible';
	if (card.structure === structureId) return 'soi';
	if (!isLabel(label)) return 'nom';
	await enrol(structureId, { label: label.trim(), card });
	return null;
}
