import { sourcesOf } from '#lib/domain/referral/sources.ts';
import { criterionReasons, levelWords } from '#lib/wording/triage.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import type { RankOutput } from './rank.ts';
import { counted, french } from './terminal.ts';

type Judged = RankOutput['excluded'][number];

/** One case in French, for somebody who checks the rules: every network, every reason, and where the rule comes from. */
export function explained(output: RankOutput, at: number): string {
	const asks = ({ reasons }: Judged) => reasons.every(({ text }) => text.startsWith('À vérifier'));
	const toVerify = output.excluded.filter(asks);
	const setAside = output.excluded.filter((one) => !asks(one));
	return [
		`Cas ${output.id ?? at + 1}`,
		urgencyLine(output),
		'',
		output.ranked.length > 0
			? french(`Possibles, dans l’ordre (${counted(output.ranked.length, 'réseau', 'réseaux')}) :`)
			: 'Aucun réseau ne répond à ce qui a été dit.',
		...output.ranked.flatMap((one, index) => [
			`${String(index + 1).padStart(3)}. ${networkNames[one.network]}`,
			...reasonLines(one, '     '),
			...one.offers.map((offer) => `     → ${offerText(offer)}`)
		]),
		...part('À vérifier', toVerify),
		...part('Écartés', setAside)
	].join('\n');
}

/** Cases one after the other, told apart by a line. */
export const explainedAll = (outputs: readonly RankOutput[]): string =>
	outputs.map(explained).join(`\n\n${'─'.repeat(72)}\n\n`);

function urgencyLine({ urgency }: RankOutput): string {
	const { name, line } = levelWords[urgency.level];
	const reasons = urgency.criteria.map((code) => criterionReasons[code as keyof typeof criterionReasons]);
	return french(`Moment : ${name}. ${reasons.length > 0 ? reasons.join(' ') : line}`);
}

const part = (title: string, judged: readonly Judged[]): string[] =>
	judged.length === 0
		? []
		: [
				'',
				french(`${title} (${counted(judged.length, 'réseau', 'réseaux')}) :`),
				...judged.flatMap((one) => [`  · ${networkNames[one.network]}`, ...reasonLines(one, '     ')])
			];

const reasonLines = ({ network, reasons }: Judged, margin: string): string[] =>
	reasons.map(({ code, text }) => {
		const sources = sourcesOf(network, code);
		return `${margin}${text}${sources.length > 0 ? french(` [${sources.join(' ; ')}]`) : ''}`;
	});

function offerText({ name, commune, km }: RankOutput['ranked'][number]['offers'][number]): string {
	const distance = km === null ? '' : km === 0 ? 'à moins d’un kilomètre' : `à ${km}\u00a0km environ`;
	return [name, commune ?? '', distance].filter((part) => part !== '').join(', ');
}
