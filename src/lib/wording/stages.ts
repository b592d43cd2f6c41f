import type { Stage } from '#lib/domain/interview/interview.ts';

/** Names of the stages and the page (with its place in it) where each one is. */
export const STAGE_NAMES: Record<Stage, { name: string; page: string; anchor: string }> = {
	'premier-contact': { name: 'Premier contact', page: 'premier-contact', anchor: '' },
	ecoute: { name: 'Écoute', page: 'ecoute', anchor: '' },
	reformulation: { name: 'Reformulation', page: 'ecoute', anchor: '#etape-reformulation' },
	demandes: { name: 'Demandes', page: 'ecoute', anchor: '#etape-demandes' },
	situation: { name: 'Situation', page: 'diagnostic', anchor: '' },
	'freins-leviers': { name: 'Freins et leviers', page: 'diagnostic', anchor: '#etape-freins-leviers' },
	informations: { name: 'Informations', page: 'pistes', anchor: '#etape-informations' },
	orientation: { name: 'Orientation', page: 'pistes', anchor: '' },
	plan: { name: 'Plan d’action', page: 'synthese', anchor: '' },
	synthese: { name: 'Synthèse', page: 'synthese', anchor: '#etape-synthese' },
	cloture: { name: 'Clôture', page: 'cloture', anchor: '' }
};

/** Pages of the conversation in their usual order; `stage` is where one lands. */
export const PAGES = [
	{ page: 'premier-contact', stage: 'premier-contact' },
	{ page: 'ecoute', stage: 'ecoute' },
	{ page: 'diagnostic', stage: 'situation' },
	{ page: 'pistes', stage: 'orientation' },
	{ page: 'synthese', stage: 'plan' },
	{ page: 'cloture', stage: 'cloture' }
] as const satisfies readonly { page: string; stage: Stage }[];

export type Page = (typeof PAGES)[number]['page'];
