import type { Stage } from '#lib/domain/interview/interview.ts';

/** What each stage does in the words of the specification (BZH I and III), until a region’s reference says it otherwise (R147). */
export const ACTIVITY_REFERENCE: Readonly<Record<Stage, string>> = {
	'premier-contact': 'Évaluer l’urgence dès la prise de contact',
	ecoute: 'Accueillir et écouter la demande',
	reformulation: 'Veiller à la reformulation des attentes',
	demandes: 'Formuler les attentes sous forme de demandes',
	situation: 'S’informer de la situation personnelle et professionnelle',
	'freins-leviers': 'Élaborer un diagnostic partagé, identifier freins et leviers',
	informations: 'Fournir les informations et faciliter leur appropriation',
	orientation: 'Repérer le service et la structure les mieux à même de répondre',
	plan: 'Définir et formaliser les éléments nécessaires à la suite',
	synthese: 'Établir un document de synthèse personnalisé',
	cloture: 'Laisser la personne décider de la suite'
};
