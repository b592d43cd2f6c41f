import { chooseOptions } from '#lib/domain/interview/choose.ts';
import type { Choice, Interview, PlanStep } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { accessFrom, buildDirectory, offersFor } from '#lib/domain/referral/offers.ts';
import { rank } from '#lib/domain/referral/rank.ts';
import { entryOf } from '#lib/domain/shared/codes.ts';
import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { PageChoice } from '#lib/domain/shared/page-version.ts';
import { ok, refused, type Result } from '#lib/domain/shared/result.ts';
import { buildSynthesis } from '#lib/domain/synthesis/build.ts';
import type { SynthesisDocument } from '#lib/domain/synthesis/document.ts';
import { gazetteer, shippedSites } from '#lib/server/directory/index.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { networks, type Network } from '#lib/vocabularies/network.ts';
import { stepWords } from '#lib/wording/plan.ts';
import { shownOption } from '#lib/wording/shown-option.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { readFacts, type CaseFields } from './rank-input.ts';

/** What a field that only this command reads may be refused for: its name, and what it holds. */
export type CaseError = 'pas-json' | 'pas-objet' | 'reformulation' | 'plan' | 'choix';

/** What the terminal says, in one sentence. */
export const CASE_ERRORS: Readonly<Record<CaseError, string>> = {
	'pas-json': 'Ce fichier n’est pas du JSON lisible.',
	'pas-objet': 'Ce fichier ne contient pas une situation (un objet JSON).',
	reformulation: 'Le champ « reformulation » n’est pas un texte.',
	plan: 'Le champ « plan » n’est pas une liste d’étapes (textes, ou objets quoi, qui, comment, ou, quand, apporter).',
	choix:
		'Le champ « choix » n’est pas un objet « réseau : choisie, plus-tard ou ecartee » avec des codes de réseaux connus.'
};

/** A case in the shape of vignettes.json as its page in a version: judged by the rules, with the shipped directory alone. */
export function caseDocument(
	text: string,
	page: PageChoice,
	day: CivilDate
): Result<SynthesisDocument, CaseError> {
	const fields = fieldsOf(text);
	if (!fields.ok) return fields;
	const retold = fields.value.reformulation ?? '';
	if (typeof retold !== 'string') return refused('reformulation');
	const choices = choicesOf(fields.value.choix ?? {});
	if (!choices) return refused('choix');
	const steps = stepsOf(fields.value.plan ?? []);
	if (!steps) return refused('plan');
	const chosen = withChoices(interviewOf(fields.value, retold), fields.value, choices);
	const interview = steps.length > 0 ? { ...chosen, plan: { steps } } : chosen;
	return ok(buildSynthesis(interview, contextOf(fields.value, day), wordsOf(page)));
}

function fieldsOf(text: string): Result<CaseFields, CaseError> {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? ok(value as CaseFields)
			: refused('pas-objet');
	} catch {
		return refused('pas-json');
	}
}

function interviewOf(fields: CaseFields, retold: string): Interview {
	const facts = readFacts(fields, gazetteer());
	const said = typeof fields.demande === 'string' ? fields.demande.replace(/^«\s*|\s*»$/g, '') : '';
	const start = startInterview();
	const told = said || (facts.subject ? (entryOf(demandSubjects, facts.subject)?.label ?? '') : '');
	return {
		...start,
		reformulation: { text: retold, validated: retold !== '', earlier: [] },
		demands: { list: told ? [{ text: told, subject: facts.subject }] : [], main: 0, need: '' },
		diagnostic: { ...start.diagnostic, obstacles: facts.obstacles }
	};
}

function withChoices(
	interview: Interview,
	fields: CaseFields,
	choices: ReadonlyMap<Network, { choice: Choice; offerId: null }>
): Interview {
	const facts = readFacts(fields, gazetteer());
	const directory = buildDirectory(shippedSites(), gazetteer());
	const { ranked } = rank(facts, accessFrom(facts, directory));
	const shown = ranked.map((verdict) => shownOption(verdict, offersFor(verdict.network, facts, directory)));
	const eligible = ranked.map(({ network }) => network);
	const input = { informations: [], ressources: [], expliquees: [], redit: false, autreIdee: '', choices };
	return chooseOptions(interview, shown, eligible, input, stepWords);
}

const contextOf = ({ lieu }: CaseFields, day: CivilDate) => ({
	day,
	structureName: 'Structure d’exemple',
	siteName: typeof lieu === 'string' ? lieu : '',
	siteAddress: '',
	sitePhone: null,
	resources: []
});

const CHOICES: readonly unknown[] = ['choisie', 'plus-tard', 'ecartee'] satisfies Choice[];

function choicesOf(value: unknown): Map<Network, { choice: Choice; offerId: null }> | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const entries = Object.entries(value).map(([name, choice]) => {
		const network = networks.find(({ code }) => code === name)?.code;
		return network && CHOICES.includes(choice)
			? ([network, { choice: choice as Choice, offerId: null }] as const)
			: null;
	});
	return entries.includes(null) ? null : new Map(entries.filter((entry) => entry !== null));
}

const PARTS = {
	quoi: 'what',
	qui: 'who',
	comment: 'how',
	ou: 'where',
	quand: 'when',
	apporter: 'bring'
} as const;
const NO_STEP: PlanStep = { what: '', who: '', how: '', where: '', when: '', bring: '' };

function stepsOf(value: unknown): PlanStep[] | null {
	if (!Array.isArray(value)) return null;
	const steps = value.map(stepOf);
	return steps.includes(null) ? null : steps.filter((step) => step !== null);
}

function stepOf(value: unknown): PlanStep | null {
	if (typeof value === 'string') return { ...NO_STEP, what: value };
	if (typeof value !== 'object' || value === null) return null;
	const parts = Object.entries(PARTS).map(
		([name, part]) => [part, (value as CaseFields)[name] ?? ''] as const
	);
	return parts.every(([, text]) => typeof text === 'string')
		? { ...NO_STEP, ...Object.fromEntries(parts) }
		: null;
}
