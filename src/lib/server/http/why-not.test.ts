import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '#lib/domain/referral/facts.ts';
import { rank } from '#lib/domain/referral/rank.ts';
import { whyNotOf } from '#lib/server/http/why-not.ts';

const ranking = rank({
	...NOTHING_KNOWN,
	status: 'salarie-cdi',
	age: 27,
	subject: 'reconversion',
	facts: [],
	executive: null
});
const ask = (typed?: string) => {
	const data = new FormData();
	if (typed !== undefined) data.set('pourquoi', typed);
	return whyNotOf(data, ranking);
};

describe('« Pourquoi pas … ? »', () => {
	it('says where a proposed network stands', () => {
		expect(ask('mon cep')?.found[0]).toMatchObject({
			name: 'Mon conseil en évolution professionnelle (CEP)',
			verdict: 'Proposé ci-dessus, en premier. Ses raisons\u00a0:'
		});
	});

	it('says why another one is not', () => {
		expect(ask(' Pole emplois ')).toEqual({
			asked: 'Pole emplois',
			found: [
				{
					name: 'France Travail',
					does: 'Chercher un emploi, voir ses droits et ses aides, recevoir un conseil sans emploi.',
					verdict: 'Pas proposé ici, pour cette raison\u00a0:',
					reasons: ['Ce service conseille surtout les personnes qui cherchent un emploi.']
				}
			]
		});
	});

	it('gives the question that would settle it', () => {
		expect(ask('apec')?.found[0]).toMatchObject({
			verdict: 'Pas encore\u00a0: une réponse peut ouvrir cette porte.',
			reasons: [expect.stringMatching(/^À vérifier\u00a0: s’agit-il d’un poste de cadre/)]
		});
	});

	it('says nothing when nothing was asked, and finds nobody under a name that is nobody’s', () => {
		expect(ask()).toBeNull();
		expect(ask('  ')).toBeNull();
		expect(ask('boulangerie')).toEqual({ asked: 'boulangerie', found: [] });
		expect(ask('x'.repeat(5000))?.asked).toHaveLength(100);
	});
});
