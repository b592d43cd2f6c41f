import type { ResourceEntry } from '#lib/vocabularies/resource.ts';

/**
 * What can be asked for, by whom, how and where, in plain French. Each names the text it is written from, with its date;
 * amounts and delays that change are left to that source.
 */
export const resourceProcedures: readonly ResourceEntry[] = [
	{
		id: 'demarche-cep',
		kind: 'demarche',
		title: 'Demander un conseil en évolution professionnelle',
		about: 'Faire le point avec quelqu’un dont c’est le métier.',
		url: 'https://mon-cep.org',
		source: 'Code du travail, article L6111-6\u202f; arrêté du 29 mars 2019',
		checkedOn: null,
		themes: ['service-cep', 'competences'],
		procedure: {
			who: 'Moi, avec une conseillère ou un conseiller du CEP.',
			what: 'Faire le point sur mon travail et bâtir un projet.',
			how: 'Je cherche mon conseil selon ma situation. Je prends rendez-vous.',
			where: 'Sur mon-cep.org, par téléphone ou dans un lieu près de chez moi.',
			forWhom: 'Toute personne qui travaille ou cherche un emploi.',
			cost: 'Gratuit.',
			delay: 'Un premier rendez-vous, puis d’autres si je le veux.',
			bring: 'Rien n’est exigé. Mon CV peut aider.'
		}
	},
	{
		id: 'demarche-cpf',
		kind: 'demarche',
		title: 'Utiliser mon compte personnel de formation',
		about: 'Payer une formation avec ses droits.',
		url: 'https://www.moncompteformation.gouv.fr',
		source: 'Code du travail, articles L6323-1 et suivants (loi du 5 septembre 2018)',
		checkedOn: null,
		themes: ['financements', 'formations'],
		procedure: {
			who: 'Moi. Un conseil en évolution professionnelle peut m’aider.',
			what: 'Payer une formation, un bilan ou une validation avec mes droits.',
			how: 'J’ouvre mon compte. Je lis mes droits. Je choisis une formation, puis je m’inscris.',
			where: 'Sur moncompteformation.gouv.fr. Personne n’a à demander mon code.',
			forWhom: 'Toute personne de 16 ans ou plus qui travaille ou cherche un emploi.',
			cost: 'Une participation peut être demandée. Montant à vérifier à la source.',
			delay: 'La date de début est écrite avec chaque formation.',
			bring: 'Mon numéro de sécurité sociale et mon identité numérique.'
		}
	},
	{
		id: 'demarche-vae',
		kind: 'demarche',
		title: 'Faire valider mon expérience (VAE)',
		about: 'Un diplôme entier ou une partie, grâce à ce que l’on sait faire.',
		url: 'https://vae.gouv.fr',
		source: 'Code du travail, article L6411-1 (loi du 21 décembre 2022)',
		checkedOn: null,
		themes: ['certifications-vae', 'qualifications', 'competences'],
		procedure: {
			who: 'Moi, avec une personne qui accompagne mon dossier.',
			what: 'Obtenir tout ou partie d’un diplôme grâce à mon expérience.',
			how: 'Je choisis un diplôme. Je raconte mon expérience par écrit. Je rencontre un jury.',
			where: 'Sur vae.gouv.fr, ou dans un lieu de conseil sur la VAE.',
			forWhom: 'Toute personne dont l’expérience a un rapport avec le diplôme.',
			cost: 'Il dépend du diplôme et de ma situation. Des aides existent.',
			delay: 'Plusieurs mois le plus souvent.',
			bring: 'Mes contrats, bulletins de salaire ou attestations de bénévolat.'
		}
	},
	{
		id: 'demarche-ptp',
		kind: 'demarche',
		title: 'Changer de métier en formation\u00a0: le projet de transition professionnelle',
		about: 'Se former sans quitter son contrat de travail.',
		url: 'https://www.transitionspro.fr',
		source: 'Code du travail, articles L6323-17-1 et R6323-10 (loi du 5 septembre 2018)',
		checkedOn: null,
		themes: ['financements', 'formations'],
		procedure: {
			who: 'Moi, mon employeur et Transitions Pro.',
			what: 'Suivre une formation pour changer de métier, avec un salaire.',
			how: 'Je demande un congé par écrit à l’employeur. Je dépose un dossier à Transitions Pro.',
			where: 'À Transitions Pro de ma région.',
			forWhom: 'Les personnes salariées du privé. Une durée de travail est demandée.',
			cost: 'La prise en charge dépend du dossier. Montant à vérifier à la source.',
			delay: 'Écrire à l’employeur plusieurs mois avant. Délai exact à vérifier à la source.',
			bring: 'Mes contrats, mes bulletins de salaire, le programme et le devis de la formation.'
		}
	},
	{
		id: 'demarche-bilan',
		kind: 'demarche',
		title: 'Faire un bilan de compétences',
		about: 'Regarder ce que l’on sait faire, et ce que l’on veut.',
		url: 'https://code.travail.gouv.fr/fiche-ministere-travail/bilan-de-competences',
		source: 'Code du travail, article L6313-4\u202f; fiche du ministère du travail du 29 janvier 2024',
		checkedOn: '2024-01-29',
		themes: ['competences', 'metiers-secteurs'],
		procedure: {
			who: 'Moi, avec un organisme extérieur à mon entreprise.',
			what: 'Faire le point sur mes compétences et préparer un projet.',
			how: 'Je choisis un organisme. Le bilan se fait en trois temps. Je reçois une synthèse.',
			where: 'Chez l’organisme, ou à distance.',
			forWhom: 'Toute personne qui travaille ou cherche un emploi.',
			cost: 'Mon compte personnel de formation peut payer. Montant à vérifier à la source.',
			delay: 'Plusieurs semaines le plus souvent.',
			bring: 'Mon CV. La synthèse est à moi\u00a0: je la montre si je veux.'
		}
	},
	{
		id: 'demarche-demission',
		kind: 'demarche',
		title: 'Démissionner pour changer de métier\u00a0: dans quel ordre',
		about: 'Ne pas démissionner avant d’avoir la réponse.',
		url: 'https://www.demission-reconversion.gouv.fr',
		source: 'Code du travail, article L5422-1 (loi du 5 septembre 2018)',
		checkedOn: null,
		themes: ['droit-travail', 'financements'],
		procedure: {
			who: 'Moi, un conseil en évolution professionnelle, Transitions Pro et France Travail.',
			what: 'Démissionner pour un projet et garder un droit au chômage.',
			how: 'Je vois d’abord un conseil. Je dépose mon projet. J’attends l’attestation. Je démissionne ensuite.',
			where: 'Sur demission-reconversion.gouv.fr, puis à Transitions Pro de ma région.',
			forWhom: 'Les personnes en CDI du privé. Une durée de travail est demandée.',
			cost: 'Gratuit.',
			delay: 'S’inscrire à France Travail dans le délai écrit avec l’attestation.',
			bring: 'Mes contrats, et le dossier de mon projet.'
		}
	},
	{
		id: 'demarche-immersion',
		kind: 'demarche',
		title: 'Faire une immersion dans une entreprise',
		about: 'Quelques jours pour voir un métier de près.',
		url: 'https://immersion-facile.beta.gouv.fr',
		source: 'Code du travail, article L5135-1 (loi du 5 mars 2014)',
		checkedOn: null,
		themes: ['metiers-secteurs', 'competences'],
		procedure: {
			who: 'Moi, une entreprise et un service qui m’accompagne.',
			what: 'Découvrir un métier ou vérifier un projet, sur place.',
			how: 'Je trouve une entreprise. Nous signons une convention avant de commencer.',
			where: 'Dans l’entreprise. La demande se fait en ligne.',
			forWhom: 'Toute personne accompagnée par un service de l’emploi ou de l’insertion.',
			cost: 'Gratuit. L’immersion n’est pas payée.',
			delay: 'La convention doit être signée avant le premier jour.',
			bring: 'Mon CV peut aider.'
		}
	},
	{
		id: 'demarche-inscription',
		kind: 'demarche',
		title: 'M’inscrire à France Travail',
		about: 'Ouvrir ses droits et être accompagné·e.',
		url: 'https://www.francetravail.fr',
		source: 'Code du travail, article L5411-1 (loi du 18 décembre 2023)',
		checkedOn: null,
		themes: ['emploi-local', 'droits-sociaux'],
		procedure: {
			who: 'Moi, puis une conseillère ou un conseiller de France Travail.',
			what: 'M’inscrire comme demandeur d’emploi et faire étudier mes droits.',
			how: 'Je remplis ma demande en ligne. Un rendez-vous suit.',
			where: 'Sur francetravail.fr ou dans une agence. Le 39 49 répond aussi.',
			forWhom: 'Toute personne sans emploi ou qui va perdre le sien.',
			cost: 'Gratuit.',
			delay: 'Dès la fin du contrat\u00a0: attendre peut coûter des droits.',
			bring: 'Ma pièce d’identité, l’attestation de l’employeur, mes coordonnées bancaires.'
		}
	},
	{
		id: 'demarche-cej',
		kind: 'demarche',
		title: 'Entrer en contrat d’engagement jeune',
		about: 'Être suivi·e par la même personne, avec des activités chaque semaine.',
		url: 'https://www.1jeune1solution.gouv.fr',
		source: 'Code du travail, article L5131-6 (loi du 30 décembre 2021)',
		checkedOn: null,
		themes: ['droits-16-30', 'emploi-local'],
		procedure: {
			who: 'Moi, avec une personne de la mission locale ou de France Travail.',
			what: 'Être accompagné·e vers l’emploi, avec une allocation possible.',
			how: 'Je demande un rendez-vous. Nous écrivons un programme ensemble.',
			where: 'À la mission locale ou à France Travail.',
			forWhom: 'De 16 à 25 ans, plus tard en situation de handicap, sans emploi ni formation.',
			cost: 'Gratuit. L’allocation dépend de ma situation\u00a0: à vérifier à la source.',
			delay: 'Plusieurs mois, selon mon projet.',
			bring: 'Ma pièce d’identité.'
		}
	},
	{
		id: 'demarche-apprentissage',
		kind: 'demarche',
		title: 'Entrer en apprentissage',
		about: 'Apprendre un métier en étant payé·e.',
		url: 'https://www.alternance.emploi.gouv.fr',
		source: 'Code du travail, article L6221-1 (loi du 5 septembre 2018)',
		checkedOn: null,
		themes: ['alternance', 'formations'],
		procedure: {
			who: 'Moi, un employeur et un centre de formation.',
			what: 'Préparer un diplôme en travaillant, avec un salaire.',
			how: 'Je cherche un employeur et un centre. Nous signons un contrat.',
			where: 'Dans l’entreprise et au centre de formation.',
			forWhom: 'De 16 à 29 ans. Des exceptions existent\u00a0: à vérifier à la source.',
			cost: 'Gratuit pour l’apprenti·e. Le salaire dépend de l’âge et de l’année.',
			delay: 'La recherche commence plusieurs mois avant la rentrée.',
			bring: 'Mon CV et mes bulletins scolaires.'
		}
	},
	{
		id: 'demarche-rqth',
		kind: 'demarche',
		title: 'Demander la reconnaissance de travailleur handicapé',
		about: 'Des droits pour travailler quand la santé gêne.',
		url: 'https://www.monparcourshandicap.gouv.fr',
		source: 'Code du travail, articles L5213-1 et L5213-2 (loi du 11 février 2005)',
		checkedOn: null,
		themes: ['compensation'],
		procedure: {
			who: 'Moi, mon médecin et la maison départementale.',
			what: 'Faire reconnaître que ma santé gêne mon travail, pour ouvrir des aides.',
			how: 'Je remplis un formulaire. Mon médecin remplit un certificat. J’envoie le dossier.',
			where: 'À la maison départementale des personnes handicapées (MDPH).',
			forWhom: 'Toute personne de 16 ans ou plus dont la santé gêne le travail.',
			cost: 'Gratuit.',
			delay: 'Plusieurs mois. Demander tôt est utile.',
			bring: 'Le formulaire, le certificat médical, ma pièce d’identité, un justificatif de domicile.'
		}
	},
	{
		id: 'demarche-rsa',
		kind: 'demarche',
		title: 'Demander le revenu de solidarité active (RSA)',
		about: 'Un revenu minimum, avec un accompagnement.',
		url: 'https://www.caf.fr',
		source: 'Code de l’action sociale et des familles, article L262-2 (loi du 1er décembre 2008)',
		checkedOn: null,
		themes: ['droits-sociaux'],
		procedure: {
			who: 'Moi. Un service social peut m’aider.',
			what: 'Recevoir un revenu minimum et un accompagnement.',
			how: 'Je fais une simulation, puis la demande.',
			where: 'Sur caf.fr ou msa.fr, ou au service social près de chez moi.',
			forWhom: 'À partir de 25 ans, ou plus tôt dans certains cas.',
			cost: 'Gratuit. Montant à vérifier à la source.',
			delay: 'La demande ouvre le droit\u00a0: ne pas attendre.',
			bring: 'Ma pièce d’identité, mes revenus, mes coordonnées bancaires.'
		}
	},
	{
		id: 'demarche-prime',
		kind: 'demarche',
		title: 'Demander la prime d’activité',
		about: 'Un complément quand on travaille avec un petit revenu.',
		url: 'https://www.caf.fr',
		source: 'Code de la sécurité sociale, article L841-1 (loi du 17 août 2015)',
		checkedOn: null,
		themes: ['droits-sociaux'],
		procedure: {
			who: 'Moi.',
			what: 'Recevoir un complément à mon salaire.',
			how: 'Je fais une simulation, puis la demande. Je déclare mes revenus tous les trois mois.',
			where: 'Sur caf.fr ou msa.fr.',
			forWhom: 'À partir de 18 ans, en travaillant, avec des revenus modestes.',
			cost: 'Gratuit. Montant à vérifier à la source.',
			delay: 'La demande ouvre le droit\u00a0: ne pas attendre.',
			bring: 'Mes bulletins de salaire et mes coordonnées bancaires.'
		}
	},
	{
		id: 'demarche-logement',
		kind: 'demarche',
		title: 'Demander une aide au logement',
		about: 'Une aide pour payer le loyer.',
		url: 'https://www.caf.fr',
		source: 'Code de la construction et de l’habitation, article L821-1 (ordonnance du 17 juillet 2019)',
		checkedOn: null,
		themes: ['logement', 'droits-sociaux'],
		procedure: {
			who: 'Moi, locataire.',
			what: 'Recevoir une aide pour payer mon loyer.',
			how: 'Je fais une simulation, puis la demande, dès l’entrée dans le logement.',
			where: 'Sur caf.fr ou msa.fr.',
			forWhom: 'Toute personne qui paie un loyer, selon ses revenus.',
			cost: 'Gratuit. Montant à vérifier à la source.',
			delay: 'La demande ouvre le droit\u00a0: ne pas attendre.',
			bring: 'Mon bail, mes revenus, mes coordonnées bancaires.'
		}
	},
	{
		id: 'demarche-sante',
		kind: 'demarche',
		title: 'Demander la complémentaire santé solidaire',
		about: 'Se soigner sans avancer d’argent.',
		url: 'https://www.complementaire-sante-solidaire.gouv.fr',
		source: 'Code de la sécurité sociale, article L861-1 (loi du 22 décembre 2018)',
		checkedOn: null,
		themes: ['sante', 'droits-sociaux'],
		procedure: {
			who: 'Moi, pour mon foyer.',
			what: 'Avoir une complémentaire santé gratuite ou peu chère.',
			how: 'Je fais une simulation, puis la demande en ligne ou par courrier.',
			where: 'Sur ameli.fr, ou à la caisse d’assurance maladie, ou à la MSA.',
			forWhom: 'Toute personne dont les revenus sont modestes.',
			cost: 'Gratuit ou petite participation. Montant à vérifier à la source.',
			delay: 'La réponse arrive en quelques semaines.',
			bring: 'Mes revenus et ma carte Vitale.'
		}
	},
	{
		id: 'demarche-service-civique',
		kind: 'demarche',
		title: 'Faire un service civique',
		about: 'Une mission utile aux autres, sans condition de diplôme.',
		url: 'https://www.service-civique.gouv.fr',
		source: 'Code du service national, article L120-1 (loi du 10 mars 2010)',
		checkedOn: null,
		themes: ['engagement', 'droits-16-30'],
		procedure: {
			who: 'Moi, et une association ou un service public.',
			what: 'Faire une mission d’intérêt général, avec une indemnité.',
			how: 'Je cherche une mission. Je postule. Je rencontre la structure.',
			where: 'Sur service-civique.gouv.fr, puis sur le lieu de la mission.',
			forWhom: 'De 16 à 25 ans, et jusqu’à 30 ans en situation de handicap.',
			cost: 'Gratuit. Montant de l’indemnité à vérifier à la source.',
			delay: 'De six mois à un an le plus souvent.',
			bring: 'Aucun diplôme n’est demandé.'
		}
	}
];
