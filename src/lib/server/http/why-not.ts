import { findNetworks } from '#lib/domain/referral/find-network.ts';
import type { Ranking } from '#lib/domain/referral/rank.ts';
import { calledNetworks } from '#lib/wording/network-aliases.ts';
import { whySetAside, whyShown, whyToVerify, type WhyNot } from '#lib/wording/why-not.ts';

/** Longest name worth looking for. */
const NAME_LIMIT = 100;

/**
 * « Pourquoi pas … ? »: what the rules say, in this situation, of the networks that the typed name means. Null when
 * nothing was asked; the name is sent in the body of the form, never in an address, and is not kept.
 */
export function whyNotOf(data: FormData, ranking: Ranking): { asked: string; found: WhyNot[] } | null {
	const typed = data.get('pourquoi');
	if (typeof typed !== 'string' || typed.trim() === '') return null;
	const asked = typed.trim().slice(0, NAME_LIMIT);
	return { asked, found: findNetworks(asked, calledNetworks).flatMap((network) => judged(network, ranking)) };
}

function judged(network: string, { ranked, toVerify, setAside }: Ranking): WhyNot[] {
	const at = ranked.findIndex((verdict) => verdict.network === network);
	const shown = ranked[at];
	const unsure = toVerify.find((verdict) => verdict.network === network);
	const aside = setAside.find((verdict) => verdict.network === network);
	if (shown) return [whyShown(shown, at + 1)];
	if (unsure) return [whyToVerify(unsure)];
	return aside ? [whySetAside(aside)] : [];
}
