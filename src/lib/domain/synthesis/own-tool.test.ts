import { expect, it } from 'vitest';
import type { Interview } from '#lib/domain/interview/interview.ts';
import { startInterview } from '#lib/domain/interview/start.ts';
import { NO_TOOL, ownToolText, TOOL_CODES } from '#lib/domain/synthesis/own-tool.ts';
import { networks } from '#lib/vocabularies/network.ts';
import { obstacles } from '#lib/vocabularies/obstacle.ts';
import { statuses } from '#lib/vocabularies/status.ts';
import { toolWords } from '#lib/wording/own-tool.ts';
import { maelle } from '../../../../tests/support/cast.ts';

const at = { day: '2026-11-24', place: 'Antenne du Port' };
const text = (interview: Interview, tool = NO_TOOL) =>
	ownToolText(interview, at, tool, toolWords).replace(/[\u00a0\u202f]/g, ' ');

it('says in our words what the person agreed to print, and nothing else', () => {
	expect(text(maelle)).toMatchInlineSnapshot(`
		"Accueil du mardi 24 novembre 2026, Antenne du Port
		Situation : Salarié·e du privé en CDI
		Objet de la demande : Changer de métier · Financer une formation
		Demande, avec ses mots : Devenir aide-soignante : par quel chemin ? · Comment payer la formation et garder un revenu ?
		Redit ensemble : J’aide des personnes âgées depuis neuf ans et j’aime ce métier. Je voudrais savoir si je peux devenir aide-soignante sans perdre mon salaire.
		Ce qui peut freiner : Argent · Mobilité · Famille
		Ce qui aide : Expérience transférable (y compris bénévole, familiale, migratoire) · Envie forte, énergie pour agir · Droits à la formation (CPF, transition pro…)
		Vers qui : Mon conseil en évolution professionnelle · GRETA de Bretagne occidentale
		Suite choisie : Je poursuis vers un conseil dans une autre structure
		Plan :
		1. Appeler le conseil en évolution professionnelle et prendre rendez-vous, Moi, Par téléphone, au 02 61 91 00 20, Maison des services, 5 place de la Fiction, Carhaix-Plouguer, Jeudi 26 novembre 2026, entre 9 h et 12 h, Mon contrat de travail et cette feuille
		2. Passer une journée avec une aide-soignante, Moi, avec mon employeur, En demandant une immersion, À l’EHPAD où je travaille parfois, Avant le 15 décembre 2026
		3. Demander les dates de la prochaine réunion d’information, Moi, Par mail, En janvier 2027
		"
	`);
	expect(text(maelle)).not.toMatch(/CANARI|santé|violence|voiture/i);
});

it('says it in the words of the structure’s tool where it has some', () => {
	const terms = {
		...NO_TOOL.terms,
		objet: { reconversion: 'REC – Reconversion' },
		statut: { 'salarie-cdi': 'CDI' },
		famille: { mobilite: 'Difficulté : mobilité' },
		levier: { motivation: 'Motivé' }
	};
	const said = text(maelle, { name: 'i-milo', terms });
	expect(said).toContain('\nSituation : CDI\n');
	expect(said).toContain('REC – Reconversion');
	expect(said).toContain('Difficulté : mobilité');
	expect(said).toContain('Motivé');
	expect(said).not.toContain('Salarié·e du privé en CDI');
});

it('says nothing of what was not said', () => {
	expect(text(startInterview())).toBe('Accueil du mardi 24 novembre 2026, Antenne du Port\n');
	const unsure = { ...maelle, reformulation: { ...maelle.reformulation, validated: false } };
	expect(text(unsure)).not.toContain('Redit ensemble');
});

it('lets out no code of class C, from whichever list', () => {
	const blank = startInterview();
	const silent = text(blank);
	for (const { code, cls } of obstacles.entries.filter((one) => /C/.test(one.cls))) {
		const diagnostic = { ...blank.diagnostic, obstacles: [code], priorities: [code] };
		expect([code, cls, text({ ...blank, diagnostic })]).toEqual([code, cls, silent]);
	}
	for (const { code, cls } of statuses.entries.filter((one) => /C/.test(one.cls))) {
		const situation = { ...blank.situation, status: code };
		expect([code, cls, text({ ...blank, situation })]).toEqual([code, cls, silent]);
	}
	const closed = networks.filter(({ cls }) => cls !== 'A');
	expect(closed.length).toBeGreaterThan(5);
	for (const { code } of closed) {
		const option = { network: code, name: code, reasons: [], asks: null, offer: null, choice: 'choisie' };
		const step = { what: 'Appeler', who: '', how: '', where: '', when: '', bring: '', from: code };
		const kept = { ...blank, referral: { ...blank.referral, seen: [option] }, plan: { steps: [step] } };
		expect([code, text(kept as Interview)]).toEqual([code, silent]);
	}
});

it('offers for mapping the families and codes that may leave, each once', () => {
	expect(TOOL_CODES.famille).toEqual([
		'mobilite',
		'numerique',
		'langue-savoirs',
		'famille',
		'logement',
		'finances',
		'administratif-juridique',
		'projet-emploi-formation',
		'confiance-lien'
	]);
	expect(Object.fromEntries(Object.entries(TOOL_CODES).map(([list, { length }]) => [list, length]))).toEqual({
		objet: 25,
		statut: 26,
		famille: 9,
		levier: 19,
		suite: 10,
		'statut-groupe': 10,
		'levier-famille': 8,
		'suite-groupe': 10,
		age: 6,
		diplome: 7,
		information: 15,
		origine: 13
	});
	expect(TOOL_CODES.statut).not.toContain('salarie-esat');
	expect(TOOL_CODES.levier).not.toContain('statut-ouvrant-droits');
});
