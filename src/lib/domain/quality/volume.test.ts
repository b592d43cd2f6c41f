import { expect, test } from 'vitest';
import { volumeIn } from '#lib/domain/quality/volume.ts';

test.each([
	['340 personnes reçues', '340 personnes reçues'],
	['Nous avons reçu 340 personnes.', '340 personnes'],
	['Cette année, 1 240 jeunes sont venus.', '1 240 jeunes sont venus'],
	['+12 % de fréquentation', '% de fréquentation'],
	['Les accueils ont progressé de 12 % en un an.', '%'],
	['La fréquentation a doublé.', 'fréquentation a doublé'],
	['fréquentation : 340', 'fréquentation : 340'],
	['Une centaine de jeunes', 'centaine de jeunes'],
	['trois cent quarante personnes reçues', 'trois cent quarante personnes reçues'],
	['deux nouvelles personnes accueillies', 'deux nouvelles personnes accueillies'],
	['45 entretiens par mois', '45 entretiens par mois'],
	['Sur le registre : 82 rendez-vous', '82 rendez'],
	['Registre du 12 mars 2027 : 18 visites', '18 visites'],
	['900 API en 2026', '900 API'],
	['Bilan : 27 % des visites viennent de Carhaix', '% des visites'],
	['dont 60 femmes et 40 hommes', '60 femmes'],
	['une dizaine d’appels par jour', 'dizaine d’appels']
])('« %s » states an attendance', (text, said) => {
	expect(volumeIn(text)?.toLowerCase()).toContain(said.toLowerCase());
});

test.each([
	'Ouvert 5 demi-journées par semaine.',
	'Affiche posée le 12 mars 2027, photo dans le classeur 3.',
	'Depuis le 12/03/2027, personnes et familles lisent la charte à l’entrée.',
	'Article L. 6111-3 du code du travail, point 2.',
	'De 9 h 30 à 12 h, puis de 13:30 à 17:30.',
	'Jeunes de 16 à 30 ans : bloc « droits et loisirs ».',
	'En 2026, personnes et proches peuvent venir ensemble.',
	'3 conseillères formées à l’entretien en mars.',
	'2 entretiens relus en équipe le 4 mai.',
	'Salle calme, porte fermée, pour 2 personnes.',
	'90 % des fiches vérifiées depuis moins de 6 mois.',
	'Deux personnes de l’équipe formées au facile à lire.',
	'Une boucle magnétique, 2 places de stationnement.',
	'Fermetures affichées 21 jours avant.',
	'La personne repart avec une page ; une copie reste 1 jour.',
	'Compte rendu de réunion n° 14, page 2.',
	'Norme BP X50-745, critère 4.2.',
	'Tous les publics sont reçus, sans condition.',
	'Nous discutons la fréquentation dans le bilan, pas ici.',
	'Une personne reçue peut rester anonyme.',
	'Plusieurs visites d’autres structures, en équipe.',
	'L’affiche dit : gratuit, anonyme, confidentiel.',
	''
])('« %s » states none', (text) => {
	expect(volumeIn(text)).toBe(null);
});
