import type { ClosureInput } from '#lib/domain/interview/close.ts';
import type { OptionsInput } from '#lib/domain/interview/choose.ts';
import type { ContactInput, DiagnosticInput, ListeningInput } from '#lib/domain/interview/edit.ts';
import type { Choice, PlanStep, Stage } from '#lib/domain/interview/interview.ts';
import type { Delay } from '#lib/vocabularies/delay.ts';
import type { Duration } from '#lib/vocabularies/duration.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** A fictional person's sitting, as it is typed page after page. */
export type Case = {
	/** Index of the site of the first structure. */
	readonly site: number;
	readonly openedMinutesAgo: number;
	/** Where the counsellor is. */
	readonly here: Stage;
	readonly contact: ContactInput;
	readonly listening: ListeningInput;
	readonly diagnostic: DiagnosticInput | null;
	readonly options:
		(Omit<OptionsInput, 'choices'> & { readonly choices: Readonly<Partial<Record<Network, Choice>>> }) | null;
	readonly steps: readonly PlanStep[];
	/** The name the person wished to see on the page; empty otherwise. */
	readonly name: string;
	readonly closing: {
		readonly minutesAgo: number;
		readonly answers: ClosureInput;
		readonly duration: Duration;
		readonly delay: Delay;
	} | null;
};

/** A first contact in which nothing stands out. */
export const usualContact: ContactInput = {
	canal: 'presentiel',
	modalite: 'flux',
	criteres: [],
	numerique: 'autonome',
	demarches: 'guidage-ponctuel',
	origine: 'bouche-a-oreille'
};

/** A conversation with one demand still to come. */
export const noListening: ListeningInput = {
	cadre: true,
	paroles: '',
	reformulation: '',
	validee: false,
	demande1: '',
	objet1: null,
	demande2: '',
	objet2: null,
	demande3: '',
	objet3: null,
	principale: '1',
	besoin: ''
};

/** A diagnostic where nothing was said yet. */
export const noDiagnostic: DiagnosticInput = {
	statut: 'non-communique',
	age: 'non-communique',
	sexe: 'non-communique',
	diplome: 'non-communique',
	commune: '',
	communeCode: null,
	sansDomicile: false,
	faits: [],
	connaissance: 'non-evalue',
	projet: '',
	anterieures: '',
	cepExplique: false,
	freins: [],
	leviers: [],
	motsFreins: '',
	motsLeviers: '',
	aExplorer: '',
	priorite1: null,
	priorite2: null,
	priorite3: null
};
