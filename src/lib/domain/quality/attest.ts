import type { Level } from '#lib/domain/quality/grid.ts';

/** What the software knows of a structure’s organisation; nothing about who came. */
export type KnownFacts = {
	/** Of each site: weeks ahead that reach the minimum, of how many; null while its hours are not written. */
	readonly weeks: readonly (readonly [conforming: number, all: number] | null)[];
	/** Days between posting and start of the closures of a year; negative when posted afterwards. */
	readonly notices: readonly number[];
	readonly shortNotice: number;
	/** Resources checked less than half a year ago, of how many. */
	readonly resources: readonly [fresh: number, all: number];
	/** Sheets of the directory around the structure that somebody vouched for less than half a year ago, of how many. */
	readonly sheets: readonly [fresh: number, all: number];
	readonly improvements: { readonly all: number; readonly late: number };
	/** Events of a year noted in the life of the network: from which the team learns, and with the territory. */
	readonly learnt: number;
	readonly shared: number;
	/** Checks of the sites that were made, and lines of accessibility that are known, each of how many. */
	readonly checks: readonly [made: number, all: number];
	readonly access: readonly [known: number, all: number];
};

/**
 * What the software attests of an item. With a level it settles the item, unless the structure says why it sees it
 * otherwise; without one it is a fact to start from, and people answer.
 */
export type Attested = {
	readonly level: Level | null;
	readonly facts: readonly (readonly [fact: string, ...figures: number[]])[];
};

/** Items that the software says something of, by code. The same facts always give the same words. */
export function attest(known: KnownFacts): Readonly<Record<string, Attested>> {
	return {
		'1.1': fact('gratuit-imprime'),
		'1.2': fact('sans-identite'),
		'1.3': fact('page-droits'),
		'1.5': fact('raisons-ecrites'),
		'1.6': fact('suite-par-elle'),
		'1.9': fact('facile-a-lire'),
		'1.10': fact('page-donnees'),
		'1.12': fact('registre'),
		'2.1': fact('tri-premier'),
		'2.6': halfDays(known),
		'2.7': postedAhead(known),
		'2.8': looked(known),
		'2.9': { level: null, facts: [['acces', ...known.access]] },
		'2.10': shared('ressources', known.resources),
		'2.12': shared('fiches', known.sheets),
		'2.14': { level: null, facts: [['apprentissages', known.learnt]] },
		'2.15': { level: null, facts: [['partages', known.shared]] },
		'2.16': followed(known)
	};
}

const fact = (code: string): Attested => ({ level: null, facts: [[code]] });

function halfDays({ weeks }: KnownFacts): Attested {
	const known = weeks.filter((site) => site !== null);
	if (known.length === 0) return { level: null, facts: [['horaires-inconnus']] };
	const whole = known.filter(([conforming, all]) => conforming === all).length;
	const none = known.every(([conforming]) => conforming === 0);
	const level = whole === weeks.length ? '2' : none ? '0' : '1';
	return { level, facts: [['demi-journees', whole, weeks.length]] };
}

function postedAhead({ weeks, notices, shortNotice }: KnownFacts): Attested {
	const written = weeks.filter((site) => site !== null).length;
	const late = notices.filter((days) => days < shortNotice).length;
	const facts: Attested['facts'] = [
		['horaires-ecrits', written, weeks.length],
		notices.length === 0 ? ['aucune-fermeture'] : ['fermetures-annoncees', late, notices.length, shortNotice]
	];
	if (written === 0) return { level: '0', facts };
	return { level: written === weeks.length && late === 0 ? '2' : '1', facts };
}

function shared(code: string, [fresh, all]: readonly [number, number]): Attested {
	if (all === 0) return { level: null, facts: [[code, 0, 0]] };
	const level = fresh === all ? '2' : fresh * 2 >= all ? '1' : '0';
	return { level, facts: [[code, fresh, all]] };
}

function looked({ checks: [made, all] }: KnownFacts): Attested {
	return { level: made === 0 ? null : made === all ? '2' : '1', facts: [['verifications', made, all]] };
}

function followed({ improvements: { all, late } }: KnownFacts): Attested {
	return { level: all === 0 ? '0' : late === 0 ? '2' : '1', facts: [['ameliorations', all, late]] };
}
