import type { Cell, Note, Report, ReportTable, Silence } from '#lib/domain/report/report.ts';
import type { MissingId, TableId } from '#lib/domain/report/tables.ts';
import type { SheetNames } from '#lib/domain/report/sheets.ts';
import type { ReportTemplate } from '#lib/domain/report/template.ts';
import type { WrittenReport } from '#lib/domain/report/written.ts';
import type { ReportWords } from '#lib/domain/report/write.ts';
import { labelOf } from '#lib/domain/shared/codes.ts';
import { durations } from '#lib/vocabularies/duration.ts';
import { waitingClasses } from '#lib/vocabularies/waiting.ts';
import { aboutText, interviewsText, periodName, PROTECTED, TIER_SENTENCES } from '#lib/wording/publics.ts';
import { ROWS_HEADS, TABLE_TITLES, columnHead, rowLabel, type Names } from '#lib/wording/report-tables.ts';

/** The words of a report, with the names of places that no list holds. */
export const reportWords = (names: Names): ReportWords => ({
	title: ({ year }) => `Bilan ${year}`,
	figureSays,
	units: UNITS,
	reading: readingOf,
	partTitle: { activite: 'L’activité, exacte', publics: 'Les personnes reçues, chiffres approchés' },
	intro: introOf,
	outro: outroOf,
	tableTitle: (id) => TABLE_TITLES[id],
	rowsHead: (of) => ROWS_HEADS[of] ?? 'Réponse',
	columnHead: (column) => columnHead(column, names),
	rowLabel: (table, code) => rowLabel(table, code, names),
	total: ({ several }) => (several ? 'Accueils, chacun compté une fois' : 'Total'),
	cell: cellText,
	note: noteText,
	findings: { title: 'Constats et ajustements', none: 'Rien n’est encore écrit ici.' },
	missing: { title: 'Ce que ce bilan ne compte pas', of: (id) => MISSING[id] },
	method: methodOf
});

/** How the sheets of the spreadsheet are called. */
export const SHEET_NAMES: SheetNames = {
	read: 'À lire',
	activite: 'Activité',
	publics: 'Personnes',
	region: 'Région',
	data: 'Données'
};

/** What the PDF says beside the report. */
export const reportPaper = ({ title, place }: WrittenReport): { subject: string; footer: string } => ({
	subject: 'Bilan statistique annuel de l’accueil personnalisé',
	footer: `${title}, ${place}, page {page} sur {pages}`
});

/** The formats of the report, as a manager chooses one. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = {
	pdf: 'PDF, à imprimer ou envoyer',
	ods: 'Tableur LibreOffice (ODS)',
	xlsx: 'Tableur Excel (XLSX)',
	csv: 'CSV, un fichier par tableau (ZIP)',
	json: 'JSON, pour un logiciel',
	html: 'Page web en un fichier (HTML)'
};

const number = (value: number): string => value.toLocaleString('fr-FR');

function figureSays({ year, interviews, interviewsBefore }: Report): string {
	const said = `${interviews > 1 ? 'accueils personnalisés' : 'accueil personnalisé'} en ${year}, nombre exact`;
	return interviewsBefore === null ? `${said}.` : `${said} (${number(interviewsBefore)} en ${year - 1}).`;
}

/** What is counted (statistics.md §2). */
const UNITS: ReportWords['units'] = [
	{ term: 'Contact', text: 'Toute demande adressée à la structure, par quelque canal que ce soit.' },
	{
		term: 'Accueil personnalisé (API)',
		text: 'Un contact où la demande a été écoutée, redite, et validée par la personne. C’est l’unité des chiffres sur les personnes.'
	},
	{ term: 'Information simple', text: 'Un contact sans cette analyse de la demande.' },
	{
		term: 'Personne',
		text: 'Jamais comptée\u00a0: l’accueil peut être anonyme. Qui vient deux fois compte deux accueils\u00a0; «\u00a0déjà venu·e\u00a0» est ce que la personne en dit.'
	},
	{
		term: 'Demi-journée dédiée',
		text: 'Une ouverture d’au moins deux heures, avant ou après 13\u00a0h\u00a030. Cinq par semaine sont attendues.'
	}
];

function readingOf({ publics }: Report): { title: string; lines: string[] } {
	const approximate =
		publics.state === 'close'
			? [
					`Les chiffres sur les personnes sont approchés («\u00a0environ\u00a0»)\u00a0: jamais calculés sur une personne, toujours sur des groupes d’au moins ${publics.k} accueils.`,
					'«\u00a00 ou quelques-uns\u00a0»\u00a0: aucun accueil, ou très peu. Un petit nombre, moins de 20, est un ordre de grandeur.',
					'Un point (·) remplace ce qui ne peut pas être dit\u00a0: ligne trop petite, ou comparaison sans portée.'
				]
			: [];
	return {
		title: 'Ce qui est exact, ce qui est approché',
		lines: [
			'L’activité est exacte\u00a0: contacts, canaux, délais, durées, ouvertures. Elle ne dit rien de qui est venu.',
			...approximate,
			'Les parts sont arrondies à l’unité, et leur somme fait 100.'
		]
	};
}

function introOf(report: Report, part: 'activite' | 'publics'): string[] {
	if (part === 'activite') {
		const { year, interviewsBefore } = report;
		return interviewsBefore === null ? [`Rien n’a été compté en ${year - 1}\u00a0: pas de comparaison.`] : [];
	}
	const { publics, year } = report;
	if (publics.state === 'ouverte') {
		return [
			`L’année ${year} n’est pas close\u00a0: seul le nombre d’accueils est disponible. Les tableaux sur les personnes paraissent quand toutes ses périodes sont closes.`
		];
	}
	if (publics.state === 'sans-lot') {
		return [
			'Trop peu d’accueils pour une clôture à part\u00a0: ils compteront avec ceux de la période suivante.'
		];
	}
	const { interviews, undetailed, tier, compared, lots } = publics;
	return [
		`${interviewsText(interviews)} dans les périodes closes (nombre exact)\u00a0: ${[...new Set(lots.map(({ period }) => periodName(period)))].join(', ')}.`,
		...(report.interviews === interviews
			? []
			: [
					'Les saisies tardives comptent avec la période suivante\u00a0: ce nombre peut différer de l’activité.'
				]),
		...(tier === 'total' && undetailed === interviews ? [TIER_SENTENCES.total] : [PROTECTED]),
		...(undetailed > 0 && undetailed < interviews
			? [
					`${interviewsText(undetailed)} d’entre eux, dans des périodes trop petites, ne comptent que dans ce total.`
				]
			: []),
		...(compared || undetailed === interviews
			? []
			: [`L’année ${year - 1} n’a pas de période close\u00a0: pas de comparaison.`])
	];
}

function outroOf(report: Report, part: 'activite' | 'publics', titleOf: (id: TableId) => string): string[] {
	const named = (ids: readonly TableId[]): string =>
		ids.map((id) => `«\u00a0${titleOf(id)}\u00a0»`).join(', ');
	if (part === 'activite')
		return report.empty.length === 0 ? [] : [`Rien n’a été compté pour\u00a0: ${named(report.empty)}.`];
	const { publics, refused } = report;
	if (publics.state !== 'close' || refused.length === 0) return [];
	return [`Non croisés\u00a0: ${named(refused)}. ${TIER_SENTENCES[publics.tier]}`];
}

const SILENCES: Readonly<Record<Silence, string>> = {
	'ligne-courte': '·',
	'ordre-de-grandeur': '·',
	'sans-annee-avant': '·',
	rien: '–'
};

function cellText(cell: Cell<number>, kind: ReportTable['kind']): string {
	switch (cell.what) {
		case 'count':
			return kind === 'activite' || cell.exact ? number(cell.count) : aboutText(cell.count);
		case 'share':
			return `${cell.percent}\u00a0%`;
		case 'change':
			return `${cell.percent > 0 ? '+' : cell.percent < 0 ? '−' : ''}${number(Math.abs(cell.percent))}\u00a0%`;
		case 'silent':
			return SILENCES[cell.why];
	}
}

function noteText(note: Note, table: ReportTable): string {
	switch (note.code) {
		case 'plusieurs-reponses':
			return 'Plusieurs réponses sont possibles\u00a0: la somme des parts, calculées sur tous les accueils, peut dépasser 100\u00a0%.';
		case 'codes-regroupes':
			return 'Dans un croisement, des réponses proches comptent ensemble.';
		case 'lignes-courtes':
			return '·\u00a0: trop peu d’accueils sur cette ligne pour la détailler.';
		case 'autres-a-zero':
			return 'Les autres réponses\u00a0: 0 ou quelques-uns.';
		case 'horaires-d-aujourd-hui':
			return 'D’après les horaires et les fermetures écrits à ce jour dans Degemer\u202f; un jour férié compte comme fermé si les horaires le disent.';
		case 'croisement-partiel':
			return `Calculé sur les périodes qui permettent ce croisement\u00a0: ${interviewsText(note.interviews)}.`;
		case 'mediane':
			return `La moitié des ${table.of === 'attente' ? 'attentes' : 'contacts'} est dans la tranche «\u00a0${labelOf(table.of === 'attente' ? waitingClasses : durations, note.class)}\u00a0» ou avant.`;
	}
}

const MISSING: Readonly<Record<MissingId, string>> = {
	T4: 'Le motif de l’urgence\u00a0: jamais compté, il pourrait désigner quelqu’un.',
	'T12-sans-levier': 'Les freins sans aucun levier\u00a0: pas encore comptés.',
	'T14-16-30':
		'Les informations délivrées aux seuls 16\u201330 ans\u00a0: pas de croisement, pour que personne ne soit reconnu.',
	'T16-interne':
		'Les mises en relation à l’intérieur de la structure, à part des autres\u00a0: pas encore comptées.',
	'T19-canal':
		'La durée ou l’anonymat selon le canal\u00a0: l’activité n’est jamais croisée avec ce que l’on sait des personnes.'
};

/** The method note (anonymous-counts.md §8), with the worst error of the lots. */
function methodOf({ publics }: Report, { validatedBy }: ReportTemplate): { title: string; lines: string[] } {
	const title = 'Note de méthode';
	if (publics.state !== 'close')
		return { title, lines: ['Tant que l’année est ouverte, rien n’est calculé sur les personnes.'] };
	const { k, kReturn, error } = publics;
	return {
		title,
		lines: [
			`Pour qu’aucune personne ne puisse être reconnue, les tableaux sur les personnes ne sont pas calculés sur les accueils un par un. À la clôture de chaque période, Degemer remplace les fiches par des profils représentant chacun au moins ${k} accueils (${kReturn} pour les personnes déjà venues dans l’année). Aucun tableau, ni aucune différence entre deux tableaux, périodes ou territoires, ne peut donc révéler un groupe plus petit. Le nombre total d’accueils est exact.`,
			...(error
				? [
						`Les autres chiffres sont proches de la réalité\u00a0: en moyenne à ±\u00a0${error.one} près pour une répartition simple, à ±\u00a0${error.two} près pour un croisement, 95\u00a0% des cases étant à moins de ${error.p95}\u00a0unités${publics.lots.length > 1 ? ' (la moins bonne des périodes)' : ''}. Un zéro peut correspondre à quelques accueils\u00a0; une petite valeur (moins de 20) est un ordre de grandeur.`
					]
				: []),
			'Les tableaux s’additionnent entre eux, par trimestre et par structure. Les chiffres publiés ne sont jamais recalculés.',
			validatedBy
				? `Méthode validée par\u00a0: ${validatedBy}.`
				: 'Méthode validée par\u00a0: personne à ce jour.'
		]
	};
}
