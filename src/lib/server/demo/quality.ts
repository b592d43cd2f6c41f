import { addDays, quarterOf, type CivilDate } from '#lib/domain/shared/civil-date.ts';
import type { GridAnswer } from '#lib/domain/quality/grid.ts';
import { readSheets } from '#lib/domain/quality/opinions.ts';
import {
	addImprovement,
	addOpinions,
	openOpinionDoor,
	writeAnswer,
	writeReception,
	type Site
} from '#lib/server/stores/index.ts';
import { SHIPPED_GRID } from '#lib/wording/quality.ts';

type Noticed = Pick<GridAnswer, 'item' | 'level' | 'evidence' | 'noticedBy'> & {
	readonly objection?: string;
};

/** A grid half filled: fictional findings. */
const ANSWERS: readonly Noticed[] = [
	{
		item: '1.1',
		level: '2',
		evidence: 'Affiche à l’entrée, photo dans le classeur « Accueil ».',
		noticedBy: 'accueil'
	},
	{
		item: '1.2',
		level: '2',
		evidence: 'Phrase d’accueil relue en équipe, la même à tous les postes.',
		noticedBy: 'equipe'
	},
	{
		item: '1.4',
		level: '2',
		evidence: 'Consigne écrite : recevoir d’abord, orienter ensuite.',
		noticedBy: 'responsable'
	},
	{
		item: '1.7',
		level: '1',
		evidence: 'Créneaux du soir ouverts à Carhaix ; pas encore à Rostrenen.',
		noticedBy: 'conseil'
	},
	{
		item: '1.9',
		level: '1',
		evidence: 'Synthèses en facile à lire proposées ; affiches à réécrire.',
		noticedBy: 'conseil'
	},
	{ item: '1.12', level: '0', evidence: '', noticedBy: 'responsable' },
	{
		item: '2.2',
		level: '2',
		evidence: 'Accueil sans rendez-vous tous les matins, affiché à la porte.',
		noticedBy: 'accueil'
	},
	{
		item: '2.5',
		level: '1',
		evidence: 'Bureau fermé à Carhaix ; paravent à Rostrenen.',
		noticedBy: 'conseil'
	},
	{
		item: '2.8',
		level: '1',
		evidence: 'Panneau extérieur posé ; fléchage intérieur à faire.',
		noticedBy: 'accueil'
	},
	{
		item: '2.9',
		level: '0',
		evidence: 'Diagnostic d’accessibilité commandé à la commune, attendu au printemps.',
		noticedBy: 'responsable'
	},
	{
		item: '2.10',
		level: '1',
		evidence: 'Relecture des documents papier chaque trimestre, liste signée par fonction.',
		objection: 'Les ressources de papier sont relues ; le logiciel ne connaît que celles de sa liste.',
		noticedBy: 'equipe'
	}
];

/** Twenty-four fictional sheets, five keys each, of the quarter before the last day of figures. */
const SHEETS =
	'44434 44444 34433 43444 44334 33443 44444 34344 23333 44443 43434 44344 44444 33333 44434 24330 43443 44444 34443 32233 44444 43344 4443- 34434';

/** A half-filled grid, two improvements and the answers of a past quarter, in the structure of the demonstration. */
export async function recordQuality(
	structureId: string,
	[site]: readonly Site[],
	today: CivilDate,
	now: Date
): Promise<void> {
	for (const { objection = '', ...answer } of ANSWERS) {
		const noticedOn = addDays(today, -20);
		await writeAnswer(structureId, SHIPPED_GRID.version, { ...answer, objection, noticedOn, revision: 0 });
	}
	await addImprovement(
		structureId,
		{
			finding: 'Le fléchage s’arrête au hall : on demande son chemin.',
			action: 'Imprimer la signalétique intérieure et la poser.',
			ownedBy: 'accueil',
			dueOn: addDays(today, 30),
			effect: '',
			doneOn: null
		},
		now
	);
	await addImprovement(
		structureId,
		{
			finding: 'Une phrase d’accueil différente à chaque poste.',
			action: 'Écrire ensemble une phrase qui dit : gratuit, sans nom, à votre rythme.',
			ownedBy: 'equipe',
			dueOn: addDays(today, -30),
			effect: 'La même phrase partout ; les nouveaux collègues la reprennent.',
			doneOn: addDays(today, -35)
		},
		now
	);
	if (!site) return;
	await writeReception(structureId, site.id, 0, {
		checks: { 'panneau-exterieur': addDays(today, -20), 'affiche-horaires': addDays(today, -20) },
		access: { entree_plain_pied: 'oui', accueil_visibilite: 'oui', sanitaires_adaptes: 'inconnu' },
		services: ['sans-rendez-vous', 'rendez-vous', 'documentation', 'libre-acces']
	});
	await openOpinionDoor(site.id);
	await addOpinions({ structureId, siteId: site.id }, readSheets(SHEETS) ?? [], quarterBefore(today));
}

/** Noon of a day of the quarter before. */
function quarterBefore(today: CivilDate): Date {
	const open = quarterOf(today);
	let day = today;
	while (quarterOf(day) === open) day = addDays(day, -1);
	return new Date(`${day}T11:00:00.000Z`);
}
