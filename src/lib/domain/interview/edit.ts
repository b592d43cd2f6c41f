import type { Demand, Interview, PlanStep } from '#lib/domain/interview/interview.ts';
import type { DemandSubject } from '#lib/vocabularies/demand-subject.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';

/** First contact as the form says it. */
export type ContactInput = {
	readonly canal: Interview['contact']['channel'];
	readonly modalite: Interview['contact']['modality'];
	readonly criteres: Interview['contact']['criteria'];
	readonly numerique: Interview['contact']['digital'];
	readonly demarches: Interview['contact']['paperwork'];
	readonly origine: Interview['contact']['origin'];
};

/** Replaces the first contact. */
export function editContact(interview: Interview, input: ContactInput): Interview {
	return {
		...interview,
		contact: {
			...interview.contact,
			channel: input.canal,
			modality: input.modalite,
			criteria: input.criteres,
			digital: input.numerique,
			paperwork: input.demarches,
			origin: input.origine
		}
	};
}

/** Words, reformulation and demands as the form says them. */
export type ListeningInput = {
	readonly cadre: boolean;
	readonly paroles: string;
	readonly reformulation: string;
	readonly validee: boolean;
	readonly demande1: string;
	readonly objet1: DemandSubject | null;
	readonly demande2: string;
	readonly objet2: DemandSubject | null;
	readonly demande3: string;
	readonly objet3: DemandSubject | null;
	readonly principale: '1' | '2' | '3';
	readonly besoin: string;
};

/**
 * Replaces words, reformulation and demands. A validated reformulation that is then rewritten joins the earlier
 * wordings, kept until closing, and has to be validated again; empty demands are dropped and the main one follows its
 * own demand.
 */
export function editListening(interview: Interview, input: ListeningInput): Interview {
	const before = interview.reformulation;
	const rewritten = before.validated && before.text !== '' && before.text !== input.reformulation;
	const slots: Demand[] = [
		{ text: input.demande1, subject: input.objet1 },
		{ text: input.demande2, subject: input.objet2 },
		{ text: input.demande3, subject: input.objet3 }
	];
	const main = slots[Number(input.principale) - 1];
	const list = slots.filter(({ text, subject }) => text.trim() !== '' || subject !== null);
	return {
		...interview,
		listening: { framed: input.cadre, words: input.paroles },
		reformulation: {
			text: input.reformulation,
			validated: input.validee && !rewritten && input.reformulation.trim() !== '',
			earlier: rewritten ? [...before.earlier, before.text].slice(-20) : before.earlier
		},
		demands: { list, main: Math.max(0, main ? list.indexOf(main) : 0), need: input.besoin }
	};
}

/** Situation, obstacles and levers as the form says them; the place was already looked up. */
export type DiagnosticInput = {
	readonly statut: Interview['situation']['status'];
	readonly age: Interview['situation']['ageClass'];
	readonly sexe: Interview['situation']['sex'];
	readonly diplome: Interview['situation']['diploma'];
	readonly commune: string;
	readonly communeCode: string | null;
	readonly sansDomicile: boolean;
	readonly faits: Interview['situation']['facts'];
	readonly connaissance: Interview['situation']['knowledge'];
	readonly projet: string;
	readonly anterieures: string;
	readonly cepExplique: boolean;
	readonly freins: Interview['diagnostic']['obstacles'];
	readonly leviers: Interview['diagnostic']['levers'];
	readonly motsFreins: string;
	readonly motsLeviers: string;
	readonly aExplorer: string;
	readonly priorite1: ObstacleCode | null;
	readonly priorite2: ObstacleCode | null;
	readonly priorite3: ObstacleCode | null;
};

/** Replaces the shared diagnostic; a priority stays only while its obstacle is ticked, each once. */
export function editDiagnostic(interview: Interview, input: DiagnosticInput): Interview {
	const wished = [input.priorite1, input.priorite2, input.priorite3].filter((code) => code !== null);
	return {
		...interview,
		situation: {
			status: input.statut,
			ageClass: input.age,
			sex: input.sexe,
			diploma: input.diplome,
			place: input.commune,
			communeCode: input.communeCode,
			homeless: input.sansDomicile,
			facts: input.faits,
			knowledge: input.connaissance,
			project: input.projet,
			previous: input.anterieures,
			cepExplained: input.cepExplique
		},
		diagnostic: {
			obstacles: input.freins,
			levers: input.leviers,
			obstacleWords: input.motsFreins,
			leverWords: input.motsLeviers,
			...(input.aExplorer && { toExplore: input.aExplorer }),
			priorities: [...new Set(wished)].filter((code) => input.freins.includes(code))
		}
	};
}

/** Replaces the plan, dropping the steps where nothing was written. */
export function editPlan(interview: Interview, steps: readonly PlanStep[]): Interview {
	const written = steps.filter((step) =>
		Object.entries(step).some(([name, answer]) => name !== 'from' && answer.trim() !== '')
	);
	return { ...interview, plan: { steps: written } };
}

/** Moves a step one place up or down; out of range changes nothing. */
export function moveStep(interview: Interview, index: number, towards: 'haut' | 'bas'): Interview {
	const steps = [...interview.plan.steps];
	const target = towards === 'haut' ? index - 1 : index + 1;
	const [here, there] = [steps[index], steps[target]];
	if (!here || !there) return interview;
	steps[index] = there;
	steps[target] = here;
	return { ...interview, plan: { steps } };
}
