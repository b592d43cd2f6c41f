import type { PlanStep, SeenOption } from '#lib/domain/interview/interview.ts';
import { phoneInWords } from '#lib/wording/phone.ts';

/** The first small step that a chosen possibility brings; every word can be changed by the person. */
export function stepWords({ name, offer }: SeenOption): PlanStep {
	const place =
		offer && [offer.address, [offer.postcode, offer.commune].filter(Boolean).join(' ')].filter(Boolean);
	return {
		what: `Prendre contact : ${offer?.name ?? name}`,
		who: '',
		how: offer?.phone ? `Au ${phoneInWords(offer.phone)}` : '',
		where: place?.join(', ') ?? '',
		when: '',
		bring: ''
	};
}
