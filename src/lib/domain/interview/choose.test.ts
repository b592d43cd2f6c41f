import { describe, expect, it } from 'vitest';
import {
	chooseOptions,
	type OptionsInput,
	type ShownOption,
	type StepWords
} from '#lib/domain/interview/choose.ts';
import type { Choice, Interview, OfferSnapshot, PlanStep } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import type { Network } from '#lib/vocabularies/network.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const blank = startInterview();
const place = (id: string, name: string): OfferSnapshot => ({ ...maelle.referral.seen[0]!.offer!, id, name });
const shownOf = (network: Network, ...offers: OfferSnapshot[]): ShownOption => ({
	network,
	name: `Réseau ${network}`,
	reasons: [`parce que ${network}`],
	asks: null,
	offers
});
const cio = shownOf('cio', place('cio-1', 'CIO du Port'), place('cio-2', 'CIO du Bourg'));
const apec = shownOf('apec');
const cma = shownOf('cma', place('maison', 'Maison des métiers'));
const cci = shownOf('cci', place('maison', 'Maison des métiers'));

const step = (what: string): PlanStep => ({ what, who: '', how: '', where: '', when: '', bring: '' });
const words: StepWords = ({ name, offer }) => step(`Voir ${offer?.name ?? name}`);

type Said = Partial<Record<Network, Choice | readonly [Choice, string]>>;
const input = (said: Said = {}, more: Partial<OptionsInput> = {}): OptionsInput => ({
	informations: [],
	ressources: [],
	expliquees: [],
	redit: false,
	autreIdee: '',
	choices: new Map(
		Object.entries(said).map(([network, answer]) => {
			const [choice, offerId] = typeof answer === 'string' ? [answer, null] : answer;
			return [network as Network, { choice, offerId }] as const;
		})
	),
	...more
});
const choose = (interview: Interview, shown: ShownOption[], said: Said) =>
	chooseOptions(interview, shown, [], input(said), words);
const whatsOf = ({ plan }: Interview) => plan.steps.map(({ what }) => what);

it('keeps the three first, and of those left folded what the person spoke of', () => {
	const kept = (said: Said) =>
		choose(blank, [cio, apec, cma, cci], said).referral.seen.map(({ network }) => network);
	expect(kept({})).toEqual(['cio', 'apec', 'cma']);
	expect(kept({ cci: '' })).toEqual(['cio', 'apec', 'cma']);
	expect(kept({ cci: 'ecartee' })).toEqual(['cio', 'apec', 'cma', 'cci']);
});

it('keeps every possibility shown with its reasons, chosen or not', () => {
	const { referral } = chooseOptions(
		blank,
		[cio, apec, cma],
		['cio', 'apec', 'cma', 'bge'],
		input({ cio: ['choisie', 'cio-2'], apec: 'ecartee' }, { autreIdee: 'Demander à ma tante' }),
		words
	);
	expect(referral).toEqual({
		seen: [
			{
				network: 'cio',
				name: 'Réseau cio',
				reasons: ['parce que cio'],
				asks: null,
				offer: place('cio-2', 'CIO du Bourg'),
				choice: 'choisie'
			},
			{
				network: 'apec',
				name: 'Réseau apec',
				reasons: ['parce que apec'],
				asks: null,
				offer: null,
				choice: 'ecartee'
			},
			{
				network: 'cma',
				name: 'Réseau cma',
				reasons: ['parce que cma'],
				asks: null,
				offer: place('maison', 'Maison des métiers'),
				choice: ''
			}
		],
		eligible: ['cio', 'apec', 'cma', 'bge'],
		otherIdea: 'Demander à ma tante'
	});
});

it('ignores a choice about what was not shown, and a place that is none of those shown', () => {
	const chosen = choose(blank, [cio], { cio: ['choisie', 'ailleurs'], spip: 'choisie' });
	expect(chosen.referral.seen.map(({ network, offer }) => [network, offer?.id])).toEqual([['cio', 'cio-1']]);
	expect(whatsOf(chosen)).toEqual(['Voir CIO du Port']);
});

it('explains only what was handed over', () => {
	const more: Partial<OptionsInput> = {
		informations: ['formations'],
		ressources: ['vae', 'apprentissage'],
		expliquees: ['vae', 'autre'],
		redit: true
	};
	expect(chooseOptions(blank, [], [], input({}, more), words).information).toEqual({
		types: ['formations'],
		resources: ['vae', 'apprentissage'],
		explained: ['vae'],
		saidBack: true
	});
});

it('keeps what was handed over as it stood when it was picked, explained first', () => {
	const today = (title: string) => ['vae', 'cep'].map((id) => ({ ...LINK, id, title: `${title} ${id}` }));
	const more: Partial<OptionsInput> = { ressources: ['vae', 'cep', 'parti'], remises: today('Titre') };
	const first = chooseOptions(blank, [], [], input({}, more), words);
	expect(first.information.handed?.map(({ title }) => title)).toEqual(['Titre vae', 'Titre cep']);
	const again = { ...more, expliquees: ['cep'], remises: today('Autre titre') };
	const second = chooseOptions(first, [], [], input({}, again), words);
	expect(second.information.handed?.map(({ title }) => title)).toEqual(['Titre cep', 'Titre vae']);
	const third = chooseOptions(second, [], [], input({}, { ...again, ressources: [] }), words);
	expect(third.information.handed).toEqual([]);
});
const LINK = { url: 'https://vae.gouv.fr', source: 'France VAE', checkedOn: null };

describe('first steps', () => {
	it('come with a possibility that is chosen, once', () => {
		const once = choose(blank, [cio, apec], { apec: 'choisie', cio: 'plus-tard' });
		expect(whatsOf(once)).toEqual(['Voir Réseau apec']);
		expect(whatsOf(choose(once, [cio, apec], { apec: 'choisie', cio: 'plus-tard' }))).toEqual([
			'Voir Réseau apec'
		]);
	});

	it('come after those already written, and leave when the possibility is abandoned', () => {
		const written = { ...blank, plan: { steps: [step('Dormir')] } };
		const chosen = choose(written, [cio], { cio: 'choisie' });
		expect(whatsOf(chosen)).toEqual(['Dormir', 'Voir CIO du Port']);
		expect(whatsOf(choose(chosen, [cio], { cio: 'ecartee' }))).toEqual(['Dormir']);
	});

	it('outlive the rules: a choice is taken back by the person alone', () => {
		const chosen = choose(blank, [cio], { cio: 'choisie' });
		const elsewhere = choose(chosen, [apec], { cio: 'choisie' });
		expect(whatsOf(elsewhere)).toEqual(['Voir CIO du Port']);
		expect(elsewhere.referral.seen.map(({ network, choice }) => [network, choice])).toEqual([
			['apec', ''],
			['cio', 'choisie']
		]);
		expect(whatsOf(choose(elsewhere, [apec], { cio: 'ecartee' }))).toEqual([]);
	});

	it('leave with their possibility, whatever was added to them', () => {
		const chosen = choose(blank, [cio], { cio: 'choisie' });
		const own = { ...chosen, plan: { steps: [{ ...chosen.plan.steps[0]!, when: 'Mardi' }] } };
		expect(whatsOf(choose(own, [cio], { cio: 'plus-tard' }))).toEqual([]);
	});

	it('do not come back once the person took them out', () => {
		const chosen = choose(blank, [cio], { cio: 'choisie' });
		expect(whatsOf(choose({ ...chosen, plan: { steps: [] } }, [cio], { cio: 'choisie' }))).toEqual([]);
	});

	it('follow the place preferred', () => {
		const chosen = choose(blank, [cio], { cio: ['choisie', 'cio-1'] });
		expect(whatsOf(choose(chosen, [cio], { cio: ['choisie', 'cio-2'] }))).toEqual(['Voir CIO du Bourg']);
	});

	it('leave one by one when two possibilities share their door', () => {
		const both = choose(blank, [cma, cci], { cma: 'choisie', cci: 'choisie' });
		expect(whatsOf(both)).toEqual(['Voir Maison des métiers', 'Voir Maison des métiers']);
		expect(whatsOf(choose(both, [cma, cci], { cma: 'choisie', cci: 'ecartee' }))).toEqual([
			'Voir Maison des métiers'
		]);
	});

	it('are five at most, the written ones first', () => {
		const written = { ...blank, plan: { steps: ['A', 'B', 'C', 'D'].map(step) } };
		const chosen = choose(written, [cio, apec], { cio: 'choisie', apec: 'choisie' });
		expect(whatsOf(chosen)).toEqual(['A', 'B', 'C', 'D', 'Voir CIO du Port']);
	});
});
