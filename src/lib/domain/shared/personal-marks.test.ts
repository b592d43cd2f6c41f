import { expect, it } from 'vitest';
import { pointsAtSomebody } from '#lib/domain/shared/personal-marks.ts';

it.each([
	'Écrire à soazig.legoff@exemple.bzh',
	'Rappeler au 06 12 34 56 78',
	'Rappeler au 0612345678, le soir',
	'+33 2.99.00.00.00',
	'Son numéro : 2 85 05 29 024 123 45',
	'n° 185052A024123',
	'Identifiant 1234567A',
	'née le 3 mai 1985',
	'M. Le Goff est venu',
	'Mme Kerjean',
	'avec monsieur Bihan'
])('sees somebody in « %s »', (text) => expect(pointsAtSomebody(text)).toBe(true));

it.each([
	'Une personne en CDI veut changer de métier, sans diplôme : qui finance la formation ?',
	'Le PTP est-il ouvert après 2 ans de CDD ? Article L6323-17-2.',
	'Réunion le 24 novembre 2026 à 14 h, 12 participants.',
	'Numéro vert : 3949, ou le 116 117.',
	'La dame et le monsieur attendent ensemble.',
	'SIRET de l’organisme : 123 456 789 00012'
])('sees nobody in « %s »', (text) => expect(pointsAtSomebody(text)).toBe(false));
