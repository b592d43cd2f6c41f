import type { QualityReport } from '#lib/domain/papers/quality.ts';
import type { QualityView } from '#lib/server/http/quality-view.ts';

type Item = QualityView['axes'][number]['items'][number];
type Effects = QualityView['effects']['exit'];

/** The grid as its printed report says it. */
export const qualityReport = (view: QualityView): QualityReport => ({
	structure: view.structure,
	version: view.version,
	day: view.today,
	axes: view.axes.slice(0, 2).map(({ name, items }, at) => ({
		name: `Axe ${at + 1}. ${name}`,
		items: items.map((item) => ({
			title: `${item.code} ${item.label}`,
			level: item.level ?? 'À constater',
			lines: linesOf(item)
		}))
	})),
	effects: [
		...effectsOf('À la sortie', view.effects.exit),
		...effectsOf('Un mois après', view.effects.later)
	],
	improvements: view.improvements.map((line) =>
		[
			{ label: 'Constat', text: line.finding },
			{ label: 'Action', text: line.action },
			{ label: 'Qui', text: line.ownedBy },
			{
				label: 'Quand',
				text: line.done ? `fait le ${line.done}` : `pour le ${line.due}${line.isLate ? ' (date passée)' : ''}`
			},
			{ label: 'Effet', text: line.effect }
		].filter(({ text }) => text !== '')
	)
});

const linesOf = ({ ref, attested, objection, evidence, noticed }: Item): string[] =>
	[
		ref && `Autre référence\u00a0: ${ref}`,
		attested &&
			`${attested.mark}${attested.level ? `\u00a0: ${attested.level}` : ''}. ${attested.facts.map(({ says }) => says).join(' ')}`,
		objection && `La structure le voit autrement\u00a0: ${objection}`,
		evidence && `Preuve\u00a0: ${evidence}`,
		noticed && `Constaté\u00a0: ${noticed}`
	].filter((line): line is string => Boolean(line));

const effectsOf = (title: string, blocks: Effects) =>
	blocks.flatMap(({ period, parts }) =>
		parts.map(({ site, answers, rows }) => ({
			title: [title, period, site].filter(Boolean).join(', '),
			lines: [
				`${answers} avis.`,
				...rows.map(
					({ asks, answers: said }) =>
						`${asks} ${said
							.filter(({ count }) => count > 0)
							.map(({ name, count }) => `${name}\u00a0: ${count}`)
							.join(' · ')}`
				)
			]
		}))
	);
