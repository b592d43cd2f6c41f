import type { Translation } from '#lib/domain/synthesis/words.ts';

const NOT_AGAIN = 'I do not need to tell everything again if I bring this page.';
const TRANSPORT = 'Help: transport on demand, driving licence, loan of a vehicle.';
const ONLINE = 'Help: digital adviser, France services office.';
const COURSES = 'Help: classes near my home, often free.';
const HOUSING = 'Help: free advice about housing, social services.';
const ADVICE = 'Help: career advice, a trial period in a company.';
const STEPS = 'Help: moving forward in small steps, meeting people who do this job.';

export const english: Translation = {
	lang: 'en',
	dir: 'ltr',
	name: 'English',
	reviewed: null,
	unreviewed: {
		french: 'La traduction en anglais n’a pas encore été relue. Le texte français fait référence.',
		own: 'The English translation has not been checked yet. The French text is the reference.'
	},
	separator: '; ',
	sentences: {
		title: 'My summary',
		free: 'Free and confidential service.',
		nameLabel: 'Name (if I wish):',
		headings: {
			question: 'My question',
			decided: 'What I decided',
			nextStep: 'My next step',
			laterSteps: 'And then',
			moreSteps: 'The rest of my plan',
			stuck: 'If I am stuck',
			levers: 'What I can rely on',
			obstacles: 'What may get in the way, and the help available',
			information: 'My information',
			options: 'The possibilities we looked at together',
			explore: 'To explore with an adviser',
			asks: 'What I may be asked for',
			rights: 'My rights',
			plan: 'Keeping my plan',
			glossary: 'Words to know',
			annex: 'Annex to my summary'
		},
		reformulated: 'Put together again, in my own words:',
		followUp: {
			autonomie: 'I go on by myself, with the information on this page.',
			'mediation-information': 'I come back here to get help in finding information.',
			'conseil-interne': 'I go on with an adviser, in the same organisation.',
			'conseil-externe': 'I go on with an adviser, in another organisation.',
			'service-specialise': 'I go to a specialised service.',
			'retour-referent': 'I go back to the person who already supports me.',
			'relais-social': 'I go first to a social, legal or health service.',
			reflexion: 'I take time to think.',
			'pas-de-suite': 'I stop here for now. I can come back.'
		},
		step: { what: 'What', who: 'Who', how: 'How', where: 'Where', when: 'When', bring: 'To bring' },
		journey: 'Getting there: coaches, trains and boats in Brittany on breizhgo.bzh.',
		stuck: {
			callable: `I can call or come back. ${NOT_AGAIN}`,
			here: `I can come back. ${NOT_AGAIN}`
		},
		choice: {
			choisie: 'I choose it.',
			'plus-tard': 'I keep it for later.',
			ecartee: 'I do not choose it.',
			'': 'I have not decided yet.'
		},
		otherIdea: 'Another idea:',
		rights: {
			anonymous: 'I can stay anonymous: giving my name is never required.',
			consent:
				'Nothing is passed on to anyone without my agreement, except in serious danger, and I am told.',
			notes: 'The notes are erased at the end of the interview.',
			kept: 'This page is kept until the next opening day, or erased at once if I want.',
			mind: 'I can change my mind, and come back: it is always free.'
		},
		cepTold: 'Career counselling (CEP) was explained to me.',
		annexHere: 'The rest is in the annex, on request.',
		planCode:
			'This code holds my next step and the number to call. A phone reads it without internet. Anyone who has this page can read it.',
		obstacles: {
			'mobilite-sans-moyen': 'No means of transport',
			'mobilite-transports-commun': 'Depends on public transport',
			'mobilite-permis': 'No driving licence (or not valid)',
			'mobilite-ile-rural': 'Island or remote countryside',
			'numerique-equipement': 'No device or no connection',
			'numerique-usages': 'Difficulty with online procedures',
			'langue-francais': 'Learning French',
			'savoirs-lire-ecrire': 'Difficulty with reading or writing',
			'savoirs-calcul': 'Difficulty with arithmetic',
			'famille-garde': 'No childcare',
			'famille-aidant': 'Caring for a relative',
			'famille-horaires': 'Family time constraints',
			'logement-menace': 'Home to be left, unpaid rent',
			'logement-inadapte': 'Home far away or unsuitable',
			'finances-ressources': 'Income too low or falling',
			'finances-cout-formation': 'Cost of training, loss of pay during training',
			'admin-demarches': 'Difficult paperwork, rights not claimed',
			'admin-juridique': 'Legal question (work, consumer…)',
			'projet-flou': 'Plan not clear yet, too many options',
			'projet-diplome': 'No diploma, or a diploma that is not recognised',
			'projet-experience': 'Little experience, or a long break',
			'projet-marche-local': 'Few jobs or training courses nearby',
			'projet-contrat': 'Contract constraint (notice, clause, working time)',
			'projet-delai': 'Deadline too close',
			confiance: 'Confidence, motivation, isolation',
			representations: 'Preconceived ideas (“not for me”: age, gender, level)'
		},
		levers: {
			'competences-reconnues': 'Recognised skills, diploma, certificates',
			'experience-transferable': 'Experience that can be used elsewhere (voluntary, family, migration too)',
			langues: 'Languages spoken (Breton too)',
			'projet-clair': 'Clear idea or plan',
			motivation: 'Strong wish, energy to act',
			'demarches-deja-faites': 'Steps already taken',
			'soutien-proches': 'Support from family and friends',
			'soutien-professionnel': 'A professional already supports me',
			'reseau-pro': 'Professional contacts, supportive employer',
			mobilite: 'Able to travel (licence, vehicle, ready to move)',
			numerique: 'At ease with digital tools',
			'autonomie-demarches': 'At ease with paperwork',
			temps: 'Time available',
			'stabilite-logement': 'Stable home',
			'droits-formation': 'Training rights (CPF, career transition…)',
			'ressources-securisees': 'Secure income during the plan (pay, allowance, savings)',
			'aides-mobilisables': 'Financial help that can be used',
			'marche-porteur': 'Job or area that is hiring',
			'offre-proche': 'Training or service nearby or at a distance'
		},
		subjects: {
			'comprendre-cep': 'Understanding this service (CEP)',
			'faire-le-point': 'Taking stock of my situation and skills',
			'decouvrir-metiers': 'Discovering jobs and sectors',
			'emploi-local': 'Knowing local jobs and their prospects',
			'orientation-scolaire': 'Choosing a school path or studies (Parcoursup…)',
			'reorientation-etudes': 'Changing course, going back to studies',
			'evolution-professionnelle': 'Progressing in my job or company',
			reconversion: 'Changing jobs',
			'formation-choix': 'Finding training, gaining a qualification',
			'formation-financement': 'Paying for training',
			alternance: 'Finding or securing a work-study contract',
			vae: 'Having my experience recognised (VAE)',
			'savoirs-base': 'French, reading, arithmetic, digital basics',
			'recherche-emploi': 'Looking for a job',
			'outils-candidature': 'CV, letter, interview',
			'jobs-stages': 'Small jobs, internships, first experience',
			'creation-reprise': 'Starting or taking over a business',
			'activite-en-difficulte': 'My own business is in difficulty, or stopping it',
			'maintien-emploi': 'Keeping my job when my situation changes',
			'rupture-travail': 'Leaving or losing my job; dispute at work',
			'fin-carriere': 'End of career, retirement',
			'mobilite-internationale': 'Going abroad or coming back',
			engagement: 'Civic service, volunteering',
			'droits-vie-quotidienne': 'Rights, housing, transport, health, leisure (16–30 too)',
			'question-autre-nature': 'Another kind of question (social, personal)'
		},
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
			'famille-garde': 'Help: childcare, adapted working hours.',
			'famille-aidant': 'Help: support for carers, adapted working hours.',
			'famille-horaires': 'Help: adapted working hours.',
			'logement-menace': HOUSING,
			'logement-inadapte': HOUSING,
			'finances-ressources': 'Help: rights to check, social services.',
			'finances-cout-formation': 'Help: rights to check, funding for training.',
			'admin-demarches': 'Help: France services office.',
			'admin-juridique': 'Help: free legal advice.',
			'projet-flou': ADVICE,
			'projet-diplome': 'Help: training, recognition of experience (VAE).',
			'projet-experience': ADVICE,
			'projet-marche-local': 'Help: career advice.',
			'projet-contrat': 'Help: free information about labour law.',
			confiance: STEPS,
			representations: STEPS
		}
	}
};
