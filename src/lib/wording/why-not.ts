import type { Verdict } from '#lib/domain/referral/rank.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { reasonTexts } from '#lib/wording/referral.ts';

/** The answer to « Pourquoi pas … ? » about one network, in this situation. */
export type WhyNot = {
	name: string;
	does: string;
	/** What the rules say of it, in one sentence. */
	verdict: string;
	reasons: string[];
};

/** A network that the rules propose, at its place in the order. */
export const whyShown = (verdict: Verdict, place: number): WhyNot => ({
	...toldOf(verdict),
	verdict: `Proposé ci-dessus, ${place === 1 ? 'en premier' : `à la place ${place}`}. Ses raisons :`
});

/** A network that one question could open. */
export const whyToVerify = (verdict: Verdict): WhyNot => ({
	...toldOf(verdict),
	verdict: 'Pas encore : une réponse peut ouvrir cette porte.'
});

/** A network set aside. */
export const whySetAside = (verdict: Verdict): WhyNot => ({
	...toldOf(verdict),
	verdict: 'Pas proposé ici, pour cette raison :'
});

const toldOf = ({ network, reasons }: Verdict) => ({
	name: networkNames[network],
	does: networkWords[network].does,
	reasons: [...reasonTexts(reasons)]
});
