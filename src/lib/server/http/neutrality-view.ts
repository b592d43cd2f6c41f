import { LAW_AS_OF } from '#lib/domain/referral/need.ts';
import { RULES } from '#lib/domain/referral/rank.ts';
import { STRENGTHS } from '#lib/domain/referral/reasons.ts';
import { networks } from '#lib/vocabularies/network.ts';
import type { NetworkEntry } from '#lib/vocabularies/types.ts';
import { dayOfYear } from '#lib/wording/day.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { FAMILY_NAMES, STRENGTH_WORDS } from '#lib/wording/neutrality.ts';

/** The rules that rank, as anybody may read them: read from the rules themselves, so that they cannot say otherwise. */
export function neutralityView() {
	const all: readonly NetworkEntry[] = networks;
	return {
		asOf: dayOfYear(LAW_AS_OF),
		networkCount: all.length,
		needCount: RULES.needs.length,
		barCount: RULES.bars.length,
		steps: STRENGTHS.map((code) => STRENGTH_WORDS[code]),
		families: Object.entries(FAMILY_NAMES).map(([code, name]) => ({
			name,
			networks: all.filter(({ family }) => family === code).map(networkView)
		}))
	};
}

function networkView({ code, public: who, limits, confidence }: NetworkEntry) {
	const rows = [
		...RULES.needs.filter((need) => need.network === code),
		...RULES.bars.filter((bar) => (bar.networks as readonly string[]).includes(code))
	];
	return {
		name: networkNames[code as keyof typeof networkNames],
		who,
		limits: limits === '—' ? null : limits,
		laws: [...new Set(rows.flatMap(({ source }) => lawsIn(source)))],
		confidence
	};
}

/** Articles and acts named by a rule, without the pages of our own papers. */
const lawsIn = (source: string): string[] =>
	source
		.split(/\s;\s/)
		.map((part) => part.replace(/\s*\([^)]*\)$/, ''))
		.filter((part) => !/^(operators|codelists)\./.test(part) && /\d/.test(part));
