import type { Need } from '#lib/domain/referral/need.ts';
import { SELF_EMPLOYED } from '#lib/domain/referral/groups.ts';

/** Rule 1: immediate criteria of « sécurité » and « besoins vitaux » come before any career operator. */
export const URGENT_NEEDS: readonly Need[] = [
	{
		network: 'secours-15-17-18-112-114',
		strength: 'urgent-life',
		because: 'secours-danger',
		when: { criterion: ['danger-en-cours'] },
		source: 'operators.md §5 ; service-public F33954'
	},
	{
		network: '3114',
		strength: 'urgent-life',
		because: 'ecoute-suicide',
		when: { criterion: ['propos-suicidaires'] },
		source: 'operators.md §5'
	},
	{
		network: '119',
		strength: 'urgent-life',
		because: 'enfance-danger',
		when: { criterion: ['mineur-en-danger'] },
		source: 'operators.md §5 ; L226-2-1 CASF'
	},
	{
		network: 'siao-115',
		strength: 'urgent-shelter',
		because: 'abri-ce-soir',
		when: { criterion: ['sans-abri-ce-soir'] },
		source: 'operators.md §5 ; L345-2-2 CASF'
	},
	{
		network: 'siao-115',
		strength: 'urgent-shelter',
		because: 'abri-violences',
		when: { criterion: ['violences-retour-impossible'] },
		source: 'operators.md §5 ; codelists.md urgence'
	},
	{
		network: '3919',
		strength: 'urgent-shelter',
		because: 'ecoute-violences',
		when: { criterion: ['violences-retour-impossible'] },
		source: 'operators.md §5'
	},
	{
		network: 'ccas',
		strength: 'urgent-relay',
		because: 'aide-immediate',
		when: { criterion: ['besoin-vital', 'sans-abri-ce-soir'] },
		source: 'operators.md §4 ccas ; codelists.md urgence'
	},
	{
		network: 'departement-social',
		strength: 'urgent-relay',
		because: 'aide-sociale-urgente',
		when: { criterion: ['besoin-vital'] },
		source: 'codelists.md urgence (service social)'
	},
	{
		network: '3114',
		strength: 'urgent-relay',
		because: 'ecoute-detresse',
		when: { criterion: ['detresse-aigue'] },
		source: 'operators.md §5 (idées suicidaires, détresse)'
	},
	{
		network: 'apesa',
		strength: 'urgent-relay',
		because: 'ecoute-entrepreneur',
		when: { status: SELF_EMPLOYED, criterion: ['detresse-aigue', 'propos-suicidaires'] },
		source: 'operators.md §3 apesa'
	},
	{
		network: 'agri-ecoute',
		strength: 'urgent-relay',
		because: 'ecoute-agricole',
		when: { status: ['exploitant-agricole'], criterion: ['detresse-aigue', 'propos-suicidaires'] },
		source: 'operators.md §5 agri-ecoute'
	},
	{
		network: 'secours-15-17-18-112-114',
		strength: 'urgent-after',
		because: 'secours-si-danger',
		when: {
			criterion: [
				'propos-suicidaires',
				'violences-retour-impossible',
				'mineur-en-danger',
				'besoin-vital',
				'detresse-aigue'
			]
		},
		source: 'operators.md §5 ; codelists.md urgence'
	},
	{
		network: 'departement-social',
		strength: 'urgent-after',
		because: 'information-preoccupante',
		when: { criterion: ['mineur-en-danger'] },
		source: 'operators.md §5 (CRIP du Département)'
	},
	{
		network: 'cidff',
		strength: 'urgent-after',
		because: 'accompagnement-violences',
		when: { criterion: ['violences-retour-impossible'] },
		source: 'operators.md §2 cidff'
	},
	{
		network: '116006',
		strength: 'urgent-after',
		because: 'ecoute-victimes',
		when: { criterion: ['violences-retour-impossible'] },
		source: 'operators.md §5 116006'
	},
	{
		network: '3919',
		strength: 'specific',
		because: 'ecoute-violences',
		when: { obstacle: ['violences'] },
		source: 'operators.md §5 3919'
	},
	{
		network: '116006',
		strength: 'support',
		because: 'ecoute-victimes',
		when: { obstacle: ['violences'] },
		source: 'operators.md §5 116006'
	},
	{
		network: 'siao-115',
		strength: 'support',
		because: 'demande-hebergement',
		when: { obstacle: ['logement-sans'] },
		source: 'operators.md §5 siao-115'
	},
	{
		network: 'agri-ecoute',
		strength: 'support',
		because: 'ecoute-agricole',
		when: {
			status: ['exploitant-agricole', 'conjoint-collaborateur'],
			obstacle: ['confiance', 'sante-psy-addiction'],
			oneOf: [{ subject: ['activite-en-difficulte'] }, { status: ['exploitant-agricole'] }]
		},
		source: 'operators.md §5 agri-ecoute'
	}
];
