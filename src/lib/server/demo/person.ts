import { editClosure, expressedFollowUp } from '#lib/domain/interview/close.ts';
import type { Interview, SeenOption } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { NOTHING_KNOWN } from '#lib/domain/referral/facts.ts';
import { rank } from '#lib/domain/referral/rank.ts';
import type { Dice } from '#lib/server/demo/dice.ts';
import type { House } from '#lib/server/demo/houses.ts';
import { PORTRAITS, type Portrait } from '#lib/server/demo/portraits.ts';
import { isUnusualPublic } from '#lib/server/http/counting.ts';
import type { Structure } from '#lib/server/stores/index.ts';
import type { Network } from '#lib/vocabularies/network.ts';

/** Networks a page shows before « autres possibilités ». */
const SHOWN = 4;

/**
 * A whole interview as its closing would read it: codes drawn from a portrait, networks judged by the rules themselves, no
 * word of anybody. Only its fact is kept.
 */
export function drawInterview(
	house: House,
	structure: Structure,
	home: string | null,
	dice: Dice
): Interview {
	const portrait: Portrait = PORTRAITS[dice.pick(house.publics)];
	const said = choose(tell(portrait, home, dice), house, dice);
	return editClosure(
		said,
		{
			suite: said.closure.followUp,
			miseEnRelation: chosenIn(said)
				? dice.pick({ coordonnees: 6, 'rdv-pris': 3, 'appel-ensemble': 2 })
				: 'aucune',
			format: dice.pick({ papier: 12, numerique: 3, oral: 3, refuse: 1, 'facile-a-lire': 1 }),
			premiereVenue: dice.pick({ oui: 14, non: 5, 'non-communique': 1 })
		},
		isUnusualPublic(said, structure)
	);
}

function tell(portrait: Portrait, home: string | null, dice: Dice): Interview {
	const blank = startInterview();
	return {
		...blank,
		contact: {
			channel: dice.pick({ presentiel: 14, telephone: 4, permanence: 2, visio: 1, mail: 1 }),
			modality: dice.pick({ flux: 9, 'flux-differe': 2, 'differe-rdv': 6 }),
			criteria: dice.some(
				['rupture-en-cours', 'echeance-7-jours', 'echeance-2-mois', 'peu-autonome-distance'],
				0.08,
				2
			),
			digital: dice.pick({ autonome: 9, 'guidage-ponctuel': 5, accompagne: 3, 'non-evalue': 3 }),
			paperwork: dice.pick({ autonome: 6, 'guidage-ponctuel': 6, accompagne: 4, 'non-evalue': 4 }),
			origin: dice.pick(ORIGINS)
		},
		reformulation: { ...blank.reformulation, validated: true },
		demands: { list: [{ text: '', subject: dice.pick(portrait.subject) }], main: 0, need: '' },
		situation: {
			...blank.situation,
			status: dice.pick(portrait.status),
			ageClass: dice.pick(portrait.age),
			sex: dice.pick({ femme: 11, homme: 9, 'non-communique': 1 }),
			diploma: dice.chance(0.1) ? 'non-communique' : dice.pick(portrait.diploma),
			communeCode: home,
			knowledge: dice.pick({ 'a-decouvrir': 6, partielle: 5, bonne: 2, 'non-evalue': 3 })
		},
		diagnostic: {
			...blank.diagnostic,
			obstacles: dice.some(portrait.obstacles, 0.35, 3),
			levers: dice.some(portrait.levers, 0.4, 3)
		},
		information: { ...blank.information, types: dice.some(INFORMATIONS, 0.3, 4) }
	};
}

function choose(interview: Interview, house: House, dice: Dice): Interview {
	const eligible = networksFor(interview);
	const chosen = dice.pick({ '0': 9, '1': 4, '2': 2, none: 5 });
	const seen = eligible.slice(0, SHOWN).map((network, index): SeenOption => ({
		network,
		name: network,
		reasons: [],
		asks: null,
		offer: null,
		choice: String(index) === chosen ? 'choisie' : ''
	}));
	const referred = { ...interview, referral: { ...interview.referral, seen, eligible } };
	const followUp = expressedFollowUp(referred, house.network) ?? dice.pick(ALONE);
	return { ...referred, closure: { ...referred.closure, followUp } };
}

/** Judged once per kind of person: two thousand judgments would be most of the seeding's time. */
function networksFor({ situation, demands }: Interview): readonly Network[] {
	const subject = demands.list[0]?.subject ?? null;
	const { status, ageClass } = situation;
	const kind = [status, ageClass, subject].join(' ');
	const known =
		judged.get(kind) ??
		rank({ ...NOTHING_KNOWN, status, ageClass, subject }).ranked.map((one) => one.network);
	judged.set(kind, known);
	return known;
}

const judged = new Map<string, readonly Network[]>();

const chosenIn = ({ referral }: Interview): boolean =>
	referral.seen.some(({ choice }) => choice === 'choisie');

const ALONE = {
	autonomie: 7,
	reflexion: 4,
	'mediation-information': 4,
	'pas-de-suite': 2,
	'non-exprime': 1
} as const;

const ORIGINS = {
	spontanee: 5,
	'bouche-a-oreille': 6,
	'deja-venu': 3,
	web: 4,
	'membre-spro': 3,
	'france-travail': 4,
	etablissement: 4,
	'mairie-france-services': 2,
	'affichage-evenement': 2,
	'non-communique': 3
} as const;

const INFORMATIONS = [
	'metiers-secteurs',
	'formations',
	'service-cep',
	'financements',
	'alternance',
	'droits-16-30',
	'emploi-local',
	'certifications-vae'
] as const;
