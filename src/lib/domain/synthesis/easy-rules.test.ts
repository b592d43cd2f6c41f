import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { buildSynthesis, type SynthesisContext } from '#lib/domain/synthesis/build.ts';
import { pageFaults, wordFaults, type EasyRule } from '#lib/domain/synthesis/easy-rules.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { acronyms } from '#lib/wording/acronyms.ts';
import { easyAsks } from '#lib/wording/easy-asks.ts';
import { easyLexicon } from '#lib/wording/easy-lexicon.ts';
import { easyReasons } from '#lib/wording/easy-reasons.ts';
import { networkNames } from '#lib/wording/network-names.ts';
import { networkWords } from '#lib/wording/network-words.ts';
import { reasonText } from '#lib/wording/referral.ts';
import { wordsOf } from '#lib/wording/versions.ts';
import { maelle, maelleContext } from '../../../../tests/support/cast.ts';
import { weirdInterview } from '../../../../tests/support/weird-interviews.ts';

const rules = (text: string): EasyRule[] => wordFaults('essai', text, easyLexicon).map(({ rule }) => rule);
const easy = (interview: Interview, context: SynthesisContext = maelleContext) =>
	buildSynthesis(interview, context, wordsOf({ version: 'facile' }));

describe('a rule', () => {
	it.each<[EasyRule, string]>([
		[
			'phrase-longue',
			'Je vais voir ce service demain matin avec mon frère pour savoir si je peux commencer bientôt.'
		],
		['sigle', 'Je demande un PTP.'],
		['pourcentage', 'Je garde 80 % du salaire.'],
		['majuscules', 'Je viens AVEC MON contrat.'],
		['double-negation', 'Je ne veux pas que ce ne soit pas fait.'],
		['double-negation', 'Ce n’est pas impossible.'],
		['chiffres-romains', 'Le métier existe depuis le XIXe siècle.'],
		['abreviation', 'Je prends mes papiers, etc.'],
		['grand-nombre', 'La formation coûte 12 500 euros.'],
		['date', 'Je viens le 12/03/2027.'],
		['heure', 'Je viens à 14h30.'],
		['autre-mot', 'Je cherche un emploi.']
	])('%s is seen in « %s »', (rule, sentence) => {
		expect(rules(sentence)).toContain(rule);
	});

	it.each([
		['Je cherche un travail près d’ici.'],
		['Je viens le mardi 24 novembre 2026, à 14\u00a0h\u00a030.'],
		['Je voudrais une VAE.'],
		['France Travail et Cap emploi sont des services publics.'],
		['Le numéro est le 02\u00a061\u00a091\u00a000\u00a020.'],
		['Je n’ai pas de voiture. Je ne conduis pas.']
	])('accepts « %s »', (sentence) => {
		expect(rules(sentence)).toEqual([]);
	});

	it('says where it was not kept, of the person’s words too', () => {
		expect(wordFaults('reformulation', 'Je veux un CAP AEPE.', easyLexicon)).toContainEqual({
			where: 'reformulation',
			rule: 'sigle',
			found: 'AEPE'
		});
	});
});

describe('the easy-read page', () => {
	it('keeps every rule in its own sentences, whatever fills it', () => {
		expect(pageFaults(easy(maelle), slotsOf(maelle, maelleContext), easyLexicon)).toEqual([]);
		fc.assert(
			fc.property(weirdInterview, (interview) => {
				expect(pageFaults(easy(interview), slotsOf(interview, maelleContext), easyLexicon)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('keeps them with each network, its reasons and what it asks', () => {
		for (const { code } of networks) {
			const reasons = Object.keys(easyReasons).map((reason) =>
				reasonText({ code: reason, params: {}, sensitive: false })
			);
			const { asks } = networkWords[code];
			const option = { network: code, name: networkNames[code], reasons, asks, offer: null } as const;
			const seen = [{ ...option, choice: 'choisie' as const }];
			const interview = { ...maelle, referral: { ...maelle.referral, seen } };
			expect(
				pageFaults(easy(interview), [networkNames[code], ...slotsOf(maelle, maelleContext)], easyLexicon)
			).toEqual([]);
		}
	});

	it('would be told of two sentences on one line', () => {
		const document = easy(maelle);
		const runs = [{ text: 'Je peux revenir. C’est gratuit.' }];
		const spoilt = {
			...document,
			blocks: [...document.blocks, { kind: 'paragraph', tone: 'plain', runs } as const]
		};
		expect(pageFaults(spoilt, [], easyLexicon).map(({ rule }) => rule)).toContain('plusieurs-phrases');
	});
});

describe('the easy words', () => {
	it('explain in sentences that keep the rules', () => {
		for (const { term, means } of acronyms) {
			for (const sentence of means) expect(rules(sentence), `${term}: ${sentence}`).toEqual([]);
		}
	});

	it('know every network that asks for something', () => {
		const asking = networks.filter(({ code }) => networkWords[code].asks !== null);
		expect(Object.keys(easyAsks).sort()).toEqual(asking.map(({ code }) => code as string).sort());
	});
});

/** Texts that fill a page from outside: everything the interview and its place hold. */
function slotsOf(interview: Interview, context: SynthesisContext): string[] {
	const found: string[] = [];
	const visit = (value: unknown): void => {
		if (typeof value === 'string') found.push(value);
		else if (value && typeof value === 'object') Object.values(value).forEach(visit);
	};
	visit([interview, context]);
	return found;
}
