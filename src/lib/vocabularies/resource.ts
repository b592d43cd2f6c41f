import type { LibraryTheme } from '#lib/vocabularies/library-theme.ts';
import { resourceLinks } from '#lib/vocabularies/resource-links.ts';
import { resourceProcedures } from '#lib/vocabularies/resource-procedures.ts';

/** An address, a document on paper, or something to ask for (« fiche démarche »). */
export const RESOURCE_KINDS = ['lien', 'papier', 'demarche'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** The four questions (R97), then for whom, what it costs, how long it takes, what to bring (R96). */
export const PROCEDURE_PARTS = ['who', 'what', 'how', 'where', 'forWhom', 'cost', 'delay', 'bring'] as const;
export type Procedure = Readonly<Record<(typeof PROCEDURE_PARTS)[number], string>>;

/** Whether a training body holds the quality mark, as its source said. */
export const QUALITY_STATUSES = ['certifie', 'non-certifie', 'inconnu'] as const;
export type Quality = { readonly status: (typeof QUALITY_STATUSES)[number]; readonly on: string | null };

/** Where a document on paper stands, when the shelf was last counted, and where more are ordered. */
export type OnPaper = {
	readonly place: string;
	readonly countedOn: string | null;
	readonly copies: number | null;
	readonly orderUrl: string | null;
};

/** An item of the library. Days are civil days, `YYYY-MM-DD`; what is absent was not said. */
export type ResourceEntry = {
	readonly id: string;
	readonly kind: ResourceKind;
	readonly title: string;
	/** What one finds there, in a sentence. */
	readonly about: string;
	readonly url: string | null;
	readonly source: string;
	/** Day somebody last vouched for it; null while nobody did. */
	readonly checkedOn: string | null;
	/** Day from which it must be read again, when it is not half a year after the check. */
	readonly expiresOn?: string;
	readonly themes: readonly LibraryTheme[];
	/** For whom; everybody when absent. */
	readonly audience?: string;
	/** In French when absent. */
	readonly language?: string;
	readonly easyRead?: true;
	/** Speaks of trades that both women and men may choose (R26). */
	readonly mixite?: true;
	readonly quality?: Quality;
	readonly procedure?: Procedure;
	readonly paper?: OnPaper;
};

/** What is shipped: a first shelf, the same for every structure. */
export const resources: readonly ResourceEntry[] = [...resourceProcedures, ...resourceLinks];
