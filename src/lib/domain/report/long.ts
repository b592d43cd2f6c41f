import type { Unit, WrittenReport } from '#lib/domain/report/written.ts';

/** One figure of the report on a line of its own, for who computes or draws with it. */
export type LongRow = {
	readonly annee: number;
	readonly structure: string;
	readonly tableau: string;
	readonly titre: string;
	readonly ligne: string;
	readonly libelle: string;
	readonly mot_du_logiciel: string;
	readonly colonne: string;
	readonly entete: string;
	/** Whether the figure is exact, approximate, a share, what moved, or not given. */
	readonly nature: Unit;
	readonly valeur: number | null;
	readonly texte: string;
};

/** Columns of the long form, in their order. */
export const LONG_COLUMNS = [
	...(['annee', 'structure', 'tableau', 'titre', 'ligne', 'libelle', 'mot_du_logiciel'] as const),
	...(['colonne', 'entete', 'nature', 'valeur', 'texte'] as const)
] as const satisfies readonly (keyof LongRow)[];

/** Every figure of the report, tables in their order, totals last. */
export const longRows = ({ year, place, parts }: WrittenReport): LongRow[] =>
	parts.flatMap(({ tables }) =>
		tables.flatMap(({ id, title, head, columns, rows, total }) =>
			[...rows, ...(total ? [total] : [])].flatMap(({ code, label, tool, cells }) =>
				cells.map(({ text, value, unit }, at): LongRow => ({
					...{ annee: year, structure: place, tableau: id, titre: title },
					...{ ligne: code, libelle: label, mot_du_logiciel: tool },
					...{ colonne: columns[at]!, entete: head[at + 1]!, nature: unit, valeur: value, texte: text }
				}))
			)
		)
	);
