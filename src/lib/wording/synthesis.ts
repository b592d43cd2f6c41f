import type { CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { SynthesisWords } from '#lib/domain/synthesis/words.ts';
import type { ObstacleCode } from '#lib/vocabularies/obstacle.ts';
import { dayOfYear, longDay } from '#lib/wording/day.ts';
import { hoursInWords } from '#lib/wording/hours.ts';
import { phoneInWords } from '#lib/wording/phone.ts';

/** Neutral name of the file: says nothing of the person. */
export const synthesisFileName = (day: CivilDate): string => `synthese-${day}.pdf`;

const NOT_AGAIN = 'Je n’ai pas besoin de tout raconter à nouveau si j’apporte ce document.';

/** The standard French synthesis, said in the first person: it is the person's own page. */
export const synthesisWords: SynthesisWords = {
	lang: 'fr-FR',
	title: 'Ma synthèse',
	subject: 'Document remis à la fin d’un accueil',
	free: 'Service gratuit et confidentiel.',
	footer: (structure) =>
		['Page {page} sur {pages}', 'Service gratuit, confidentiel', structure]
			.filter((part) => part)
			.join(' · '),
	nameLabel: 'Nom (si je le souhaite)\u00a0:',
	headings: {
		question: 'Ma question',
		decided: 'Ce que j’ai décidé',
		nextStep: 'Mon prochain pas',
		laterSteps: 'Et après',
		moreSteps: 'La suite de mon plan',
		stuck: 'Si je suis bloqué·e',
		levers: 'Ce sur quoi je peux m’appuyer',
		obstacles: 'Ce qui peut freiner, et l’aide possible',
		information: 'Mes informations',
		options: 'Les possibilités vues ensemble',
		asks: 'Ce qu’on pourra me demander',
		rights: 'Mes droits'
	},
	quote: (words) => (/^[«"“]/.test(words) ? words : `«\u00a0${words}\u00a0»`),
	reformulated: 'Redit ensemble, avec mes mots\u00a0:',
	followUp: {
		autonomie: 'Je continue seul·e, avec les informations de ce document.',
		'mediation-information': 'Je reviens ici pour être aidé·e à chercher des informations.',
		'conseil-interne': 'Je continue avec un conseil, dans la même structure.',
		'conseil-externe': 'Je continue avec un conseil, dans une autre structure.',
		'service-specialise': 'Je vais vers un service spécialisé.',
		'retour-referent': 'Je retourne voir la personne qui me suit déjà.',
		'relais-social': 'Je vais d’abord vers un service social, de droits ou de santé.',
		'relais-urgence': null,
		reflexion: 'Je prends le temps de réfléchir.',
		'pas-de-suite': 'Je m’arrête là pour le moment. Je pourrai revenir.',
		'non-exprime': null
	},
	// With a colon any name is good French: « Je choisis : Mission locale. »
	decision: { chosen: 'Je choisis\u00a0:', later: 'Je garde pour plus tard\u00a0:' },
	step: { what: 'Quoi', who: 'Qui', how: 'Comment', where: 'Où', when: 'Quand', bring: 'À apporter' },
	stuck: {
		callable: `Je peux appeler ou revenir. ${NOT_AGAIN}`,
		here: `Je peux revenir. ${NOT_AGAIN}`
	},
	choice: {
		choisie: 'Je la choisis.',
		'plus-tard': 'Je la garde pour plus tard.',
		ecartee: 'Je ne la retiens pas.',
		'': 'Je n’ai pas encore décidé.'
	},
	otherIdea: 'Une autre idée\u00a0:',
	askedBy: (name, asks) => `${name}\u00a0: ${asks.replace(/[^.!?…]$/, '$&.')}`,
	help: (obstacle) => HELP[obstacle] ?? null,
	rights: [
		'Je peux rester anonyme\u00a0: donner mon nom n’est jamais obligatoire.',
		'Rien n’est transmis à personne sans mon accord, sauf danger grave, et on me le dit.',
		'Les notes sont effacées à la fin de l’entretien.',
		'Cette page est gardée jusqu’au prochain jour d’ouverture, ou effacée tout de suite si je veux.',
		'Je peux changer d’avis, et revenir\u00a0: c’est toujours gratuit.'
	],
	colon: '\u00a0:',
	separator: '\u202f; ',
	source: (source, checkedOn) =>
		[`Source\u00a0: ${source}`, checkedOn ? `vérifié le ${dayOfYear(checkedOn)}` : 'à vérifier']
			.filter((part) => part !== 'Source\u00a0: ')
			.join(', '),
	offerSource: (source, day, toVerify) => {
		const known = source ? `Source\u00a0: ${source}, ${dayOfYear(day)}` : dayOfYear(day);
		return toVerify ? `${known}, à vérifier avant d’appeler ou d’y aller` : known;
	},
	qrAlt: (leadsTo) => `QR code vers le site\u00a0: ${leadsTo}`,
	on: 'Le',
	day: longDay,
	phone: phoneInWords,
	hours: hoursInWords,
	distance: (km) =>
		km < 1 ? 'à moins de 1\u00a0km' : `à ${Math.round(km).toLocaleString('fr-FR')}\u00a0km environ`
};

const TRANSPORT = 'Aide\u00a0: transport à la demande, permis, prêt de véhicule.';
const ONLINE = 'Aide\u00a0: conseiller numérique, espace France services.';
const COURSES = 'Aide\u00a0: cours près de chez moi, souvent gratuits.';
const HOUSING = 'Aide\u00a0: conseil gratuit sur le logement, service social.';
const ADVICE = 'Aide\u00a0: conseil en évolution professionnelle, essai en entreprise.';
const STEPS = 'Aide\u00a0: avancer par petits pas, rencontrer des gens du métier.';

/**
 * Help that exists for an obstacle, said without promising in another's name (interview.md §6). An obstacle that no
 * ready sentence helps (a date too near) has none: the next step answers it.
 */
const HELP: { readonly [code in ObstacleCode]?: string } = {
	'mobilite-sans-moyen': TRANSPORT,
	'mobilite-transports-commun': TRANSPORT,
	'mobilite-permis': TRANSPORT,
	'mobilite-ile-rural': TRANSPORT,
	'numerique-equipement': ONLINE,
	'numerique-usages': ONLINE,
	'langue-francais': COURSES,
	'savoirs-lire-ecrire': COURSES,
	'savoirs-calcul': COURSES,
	'famille-garde': 'Aide\u00a0: modes de garde, horaires aménagés.',
	'famille-aidant': 'Aide\u00a0: soutien aux aidants, horaires aménagés.',
	'famille-horaires': 'Aide\u00a0: horaires aménagés.',
	'logement-menace': HOUSING,
	'logement-inadapte': HOUSING,
	'finances-ressources': 'Aide\u00a0: droits à vérifier, service social.',
	'finances-cout-formation': 'Aide\u00a0: droits à vérifier, financement de la formation.',
	'admin-demarches': 'Aide\u00a0: espace France services.',
	'admin-juridique': 'Aide\u00a0: permanence juridique gratuite.',
	'projet-flou': ADVICE,
	'projet-diplome': 'Aide\u00a0: formation, validation des acquis de l’expérience (VAE).',
	'projet-experience': ADVICE,
	'projet-marche-local': 'Aide\u00a0: conseil en évolution professionnelle.',
	'projet-contrat': 'Aide\u00a0: renseignements gratuits en droit du travail.',
	confiance: STEPS,
	representations: STEPS
};
