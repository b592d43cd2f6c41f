import type {
	PrintedLever,
	PrintedObstacle,
	PrintedSubject,
	Sentences
} from '#lib/domain/synthesis/words.ts';
import { demandSubjects } from '#lib/vocabularies/demand-subject.ts';
import { levers } from '#lib/vocabularies/lever.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import type { CodeList } from '#lib/vocabularies/types.ts';

const NOT_AGAIN = 'Je n’ai pas besoin de tout raconter à nouveau si j’apporte ce document.';

const TRANSPORT = 'Aide\u00a0: transport à la demande, permis, prêt de véhicule.';
const ONLINE = 'Aide\u00a0: conseiller numérique, espace France services.';
const COURSES = 'Aide\u00a0: cours près de chez moi, souvent gratuits.';
const HOUSING = 'Aide\u00a0: conseil gratuit sur le logement, service social.';
const ADVICE = 'Aide\u00a0: conseil en évolution professionnelle, essai en entreprise.';
const STEPS = 'Aide\u00a0: avancer par petits pas, rencontrer des gens du métier.';

/** The labels of a list, by code. */
const labels = <Code extends string>(list: CodeList): Record<Code, string> =>
	Object.fromEntries(list.entries.map(({ code, label }) => [code, label])) as Record<Code, string>;

/** The standard French page, said in the first person: it is the person's own. */
export const standardSentences: Sentences = {
	title: 'Ma synthèse',
	free: 'Service gratuit et confidentiel.',
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
		explore: 'À explorer avec un conseil',
		asks: 'Ce qu’on pourra me demander',
		rights: 'Mes droits',
		plan: 'Garder mon plan',
		glossary: 'Les mots à connaître',
		annex: 'Annexe de ma synthèse'
	},
	reformulated: 'Redit ensemble, avec mes mots\u00a0:',
	followUp: {
		autonomie: 'Je continue seul·e, avec les informations de ce document.',
		'mediation-information': 'Je reviens ici pour être aidé·e à chercher des informations.',
		'conseil-interne': 'Je continue avec un conseil, dans la même structure.',
		'conseil-externe': 'Je continue avec un conseil, dans une autre structure.',
		'service-specialise': 'Je vais vers un service spécialisé.',
		'retour-referent': 'Je retourne voir la personne qui me suit déjà.',
		'relais-social': 'Je vais d’abord vers un service social, de droits ou de santé.',
		reflexion: 'Je prends le temps de réfléchir.',
		'pas-de-suite': 'Je m’arrête là pour le moment. Je pourrai revenir.'
	},
	step: { what: 'Quoi', who: 'Qui', how: 'Comment', where: 'Où', when: 'Quand', bring: 'À apporter' },
	journey: 'Y aller en car, train ou bateau\u00a0: breizhgo.bzh.',
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
	rights: {
		anonymous: 'Je peux rester anonyme\u00a0: donner mon nom n’est jamais obligatoire.',
		consent: 'Rien n’est transmis à personne sans mon accord, sauf danger grave, et on me le dit.',
		notes: 'Les notes sont effacées à la fin de l’entretien.',
		kept: 'Cette page est gardée jusqu’au prochain jour d’ouverture, ou effacée tout de suite si je veux.',
		mind: 'Je peux changer d’avis, et revenir\u00a0: c’est toujours gratuit.'
	},
	cepTold: 'Le conseil (CEP) m’a été expliqué.',
	annexHere: 'La suite est dans l’annexe, sur demande.',
	planCode:
		'Ce code contient mon prochain pas et le numéro à appeler. Un téléphone le lit sans internet. Toute personne qui a cette page peut le lire.',
	obstacles: labels<PrintedObstacle>(obstacles),
	levers: labels<PrintedLever>(levers),
	subjects: labels<PrintedSubject>(demandSubjects),
	/**
	 * Said without promising in another's name (interview.md §6). An obstacle that no ready sentence helps (a date too
	 * near) has none: the next step answers it.
	 */
	help: {
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
	}
};
