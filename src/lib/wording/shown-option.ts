import type { ShownOption } from '#lib/domain/interview/choose.ts';
import type { Offer } from '#lib/domain/referral/offers.ts';
import type { Verdict } from '#lib/domain/referral/rank.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { reasonTexts } from '#lib/wording/referral.ts';

/** A judged network as it may be kept and printed: no reason that rests on a class C code. */
export const shownOption = ({ network, reasons }: Verdict, offers: readonly Offer[]): ShownOption => ({
	network,
	name: networkNames[network],
	reasons: reasonTexts(reasons, true),
	asks: networkWords[network].asks,
	offers: offers.map(
		({ id, name, address, postcode, commune, phone, website, hours, km, source, sourceDate, toVerify }) => ({
			id,
			name,
			address,
			postcode,
			commune,
			phone,
			website,
			hours,
			km,
			source,
			sourceDate,
			toVerify
		})
	)
});
