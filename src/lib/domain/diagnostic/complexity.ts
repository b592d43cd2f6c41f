import type { Interview } from '#lib/domain/interview/interview.ts';
import { entryOf } from '#lib/domain/shared/codes.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import type { SessionFact } from '#lib/vocabularies/session-fact.ts';
import type { Status } from '#lib/vocabularies/status.ts';

/** Why a situation may need more than one conversation. */
export type ComplexityReason = 'freins-lies' | 'droits-en-conflit' | 'demande-a-clarifier';

/** Obstacles of as many families weigh on one another: settling one moves the others. */
const LINKED_FAMILIES = 3;

/** Facts under which a step taken for one right can lose another: a resignation, a redundancy plan, unpaid wages, asylum. */
const RIGHTS: readonly SessionFact[] = [
	'demission-envisagee',
	'licenciement-economique',
	'salaires-impayes',
	'asile-en-cours'
];

/** Situations whose rights stand or fall with what is decided next. */
const HANGING: readonly Status[] = ['contrat-suspendu', 'alternant-rupture'];

/**
 * Why the counsellor may propose *conseil* rather than dig deeper (003: « si la problématique apparaît complexe », R85);
 * empty when nothing says so. A proposal and its reasons: nothing is decided, and nothing is kept of it.
 */
export function complexityOf({ demands, diagnostic, listening, situation }: Interview): ComplexityReason[] {
	const families = new Set(
		diagnostic.obstacles.map((code) => entryOf(obstacles, code)?.group).filter((group) => group)
	);
	const juggling = situation.facts.filter((fact) => RIGHTS.includes(fact)).length;
	const legal = diagnostic.obstacles.some((code) => code === 'admin-juridique' || code === 'admin-papiers');
	const heard = listening.words.trim() !== '' || diagnostic.obstacles.length > 0;
	const demanded = demands.list.some(({ text, subject }) => text.trim() !== '' || subject !== null);
	return [
		...(families.size >= LINKED_FAMILIES ? ['freins-lies' as const] : []),
		...(juggling > 1 || (juggling > 0 && legal) || (legal && HANGING.includes(situation.status))
			? ['droits-en-conflit' as const]
			: []),
		...(heard && (!demanded || diagnostic.obstacles.includes('projet-flou'))
			? ['demande-a-clarifier' as const]
			: [])
	];
}
