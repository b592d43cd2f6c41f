import type { Lexicon } from '#lib/domain/synthesis/easy-rules.ts';
import { acronyms } from '#lib/wording/acronyms.ts';

/** The words of the easy-read page: those it explains, and the only one it says for each thing. */
export const easyLexicon: Lexicon = {
	explained: acronyms.map(({ term }) => term),
	oneWord: [
		{ say: 'travail', never: ['emploi', 'job', 'boulot', 'poste'] },
		{ say: 'page', never: ['document', 'fiche', 'feuille', 'synthèse'] },
		{ say: 'service', never: ['structure', 'organisme', 'opérateur', 'dispositif', 'réseau'] },
		{ say: 'étape', never: ['démarche', 'action'] },
		{ say: 'aide', never: ['soutien', 'appui', 'accompagnement', 'prestation'] },
		{ say: 'rendez-vous', never: ['entretien', 'rencontre'] },
		{ say: 'appeler', never: ['téléphoner', 'contacter', 'joindre'] },
		{ say: 'argent', never: ['ressources', 'revenu', 'rémunération'] },
		{ say: 'logement', never: ['habitation', 'hébergement', 'domicile'] },
		{ say: 'formation', never: ['cursus', 'parcours'] },
		{ say: 'difficile', never: ['frein', 'obstacle', 'contrainte'] }
	]
};
