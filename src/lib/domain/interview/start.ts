import type { Interview } from '#lib/domain/interview/interview.ts';

/** Version of the shipped code lists; interviews store it beside their codes. */
export const LISTS_VERSION = '2026-11';

/** An interview at its first second: a walk-in, face to face, nothing asked, nothing assumed. */
export function startInterview(): Interview {
	return {
		format: 1,
		lists: LISTS_VERSION,
		here: 'premier-contact',
		contact: {
			channel: 'presentiel',
			modality: 'flux',
			criteria: [],
			digital: 'non-evalue',
			paperwork: 'non-evalue',
			origin: 'non-communique'
		},
		listening: { framed: false, words: '' },
		reformulation: { text: '', validated: false, earlier: [] },
		demands: { list: [], main: 0, need: '' },
		situation: {
			status: 'non-communique',
			ageClass: 'non-communique',
			sex: 'non-communique',
			diploma: 'non-communique',
			place: '',
			communeCode: null,
			homeless: false,
			facts: [],
			knowledge: 'non-evalue',
			project: '',
			previous: '',
			cepExplained: false
		},
		diagnostic: { obstacles: [], levers: [], obstacleWords: '', leverWords: '', priorities: [] },
		information: { types: [], resources: [], explained: [], saidBack: false },
		referral: { seen: [], eligible: [], otherIdea: '' },
		plan: { steps: [] },
		synthesis: { name: '', format: 'papier' },
		closure: {
			followUp: null,
			handover: 'aucune',
			firstVisit: 'non-communique',
			anonymous: true,
			unusualPublic: false,
			young: 'non-communique'
		}
	};
}

/** The same for training: its banner stays, and it never counts (ruling 10). */
export const startPractice = (): Interview => ({ ...startInterview(), practice: true });
