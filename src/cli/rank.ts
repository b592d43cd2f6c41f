import { readFacts, type CaseFields } from './rank-input.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { accessFrom, buildDirectory, offersFor, type Directory } from '#lib/domain/referral/offers.ts';
import { rank, type Verdict } from '#lib/domain/referral/rank.ts';
import { triage, type UrgencyLevel } from '#lib/domain/triage/triage.ts';
import { gazetteer, shippedSites } from '#lib/server/directory/index.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { reasonText } from '#lib/wording/referral-reasons.ts';

type SpokenReason = { readonly code: string; readonly text: string };

/** The answer for one case; each of the 59 networks is in `ranked` or in `excluded`, once. */
export type RankOutput = {
	readonly id: string | number | null;
	readonly urgency: { readonly level: UrgencyLevel; readonly criteria: readonly string[] };
	readonly ranked: readonly {
		readonly network: Network;
		readonly reasons: readonly SpokenReason[];
		readonly offers: readonly {
			readonly id: string;
			readonly name: string;
			readonly commune: string | null;
			readonly km: number | null;
		}[];
	}[];
	readonly excluded: readonly { readonly network: Network; readonly reasons: readonly SpokenReason[] }[];
};

export type RankError = 'fichier-pas-json' | 'fichier-pas-tableau' | 'cas-pas-objet';

/** What the terminal says, in one sentence. */
export const RANK_ERRORS: Readonly<Record<RankError, string>> = {
	'fichier-pas-json': 'Ce fichier n’est pas du JSON lisible.',
	'fichier-pas-tableau': 'Ce fichier ne contient pas une liste de cas (un tableau JSON).',
	'cas-pas-objet': 'Un élément de la liste n’est pas un cas (un objet JSON).'
};

/** The text of a file of cases, judged. */
export function rankText(text: string): Result<RankOutput[], RankError> {
	let cases: unknown;
	try {
		cases = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return refused('fichier-pas-json');
	}
	return rankCases(cases);
}

/** Cases in the shape of vignettes.json, judged with the shipped directory alone. */
export function rankCases(cases: unknown): Result<RankOutput[], RankError> {
	if (!Array.isArray(cases)) return refused('fichier-pas-tableau');
	if (!cases.every(isFields)) return refused('cas-pas-objet');
	const directory = buildDirectory(shippedSites(), gazetteer());
	return ok(cases.map((fields) => judgeCase(fields, directory)));
}

function judgeCase(fields: CaseFields, directory: Directory): RankOutput {
	const facts = readFacts(fields, gazetteer());
	const urgency = triage(facts.criteria);
	const ranking = rank(facts, accessFrom(facts, directory));
	return {
		id: typeof fields.id === 'string' || typeof fields.id === 'number' ? fields.id : null,
		urgency: { level: urgency.level, criteria: urgency.criteria },
		ranked: ranking.ranked.map((verdict) => ({
			network: verdict.network,
			reasons: spoken(verdict),
			offers: offersFor(verdict.network, facts, directory).map(({ id, name, commune, km }) => ({
				id,
				name,
				commune: commune || null,
				km
			}))
		})),
		excluded: [...ranking.toVerify, ...ranking.setAside].map((verdict) => ({
			network: verdict.network,
			reasons: spoken(verdict)
		}))
	};
}

const spoken = (verdict: Verdict): readonly SpokenReason[] =>
	verdict.reasons.map((reason) => ({ code: reason.code, text: reasonText(reason) }));

const isFields = (value: unknown): value is CaseFields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
