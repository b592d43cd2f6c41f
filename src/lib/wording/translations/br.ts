import type { Translation } from '#lib/domain/synthesis/words.ts';

const NOT_AGAIN = 'N’em eus ket ezhomm da gontañ pep tra en-dro ma tegasan ar bajenn-mañ.';
const TRANSPORT = 'Skoazell: treuzdougen war c’houlenn, aotre bleinañ, prest karr.';
const ONLINE = 'Skoazell: kuzulier niverel, lec’h France services.';
const COURSES = 'Skoazell: kentelioù tost d’am zi, digoust alies.';
const HOUSING = 'Skoazell: ali digoust war al lojeiz, servij sokial.';
const ADVICE = 'Skoazell: ali war an emdroadur micherel, amprouadenn en un embregerezh.';
const STEPS = 'Skoazell: mont war-raok a gammedoù bihan, kejañ gant tud ar vicher.';

export const breton: Translation = {
	lang: 'br',
	dir: 'ltr',
	name: 'Brezhoneg',
	reviewed: null,
	unreviewed: {
		french: 'La traduction en breton n’a pas encore été relue. Le texte français fait référence.',
		own: 'N’eo ket bet adlennet an droidigezh e brezhoneg c’hoazh. Ar skrid e galleg eo a gont.'
	},
	separator: '; ',
	sentences: {
		title: 'Ma diverradenn',
		free: 'Servij digoust. Miret e vez ar sekred.',
		nameLabel: 'Anv (mar fell din):',
		headings: {
			question: 'Ma goulenn',
			decided: 'Ar pezh am eus divizet',
			nextStep: 'Ma c’hammed da heul',
			laterSteps: 'Ha goude',
			moreSteps: 'Kendalc’h ma steuñv',
			stuck: 'Mar em eus ezhomm sikour',
			levers: 'Ar pezh a c’hall skoazellañ ac’hanon',
			obstacles: 'Ar pezh a c’hall harzañ ac’hanon, hag ar skoazell a zo',
			information: 'Ma zitouroù',
			options: 'An dibaboù gwelet asambles',
			explore: 'Goulennoù da deurel evezh outo gant ur c’huzulier',
			asks: 'Ar pezh a c’hallo bezañ goulennet diganin',
			rights: 'Ma gwirioù',
			plan: 'Mirout ma steuñv',
			glossary: 'Ar gerioù da c’houzout',
			annex: 'Stagadenn ma diverradenn'
		},
		reformulated: 'Adlavaret asambles, gant ma gerioù:',
		followUp: {
			autonomie: 'Kenderc’hel a ran ma-unan, gant titouroù ar bajenn-mañ.',
			'mediation-information': 'Dont a ran en-dro amañ evit bezañ skoazellet da glask titouroù.',
			'conseil-interne': 'Kenderc’hel a ran da vezañ aliet, er memes frammad.',
			'conseil-externe': 'Kenderc’hel a ran da vezañ aliet, en ur frammad all.',
			'service-specialise': 'Mont a ran d’ur servij arbennik.',
			'retour-referent': 'Mont a ran en-dro da welet an den a heuilh ac’hanon dija.',
			'relais-social': 'Mont a ran da gentañ d’ur servij sokial, pe evit ar gwirioù, pe evit ar yec’hed.',
			reflexion: 'Kemer a ran amzer da brederiañ.',
			'pas-de-suite': 'Chom a ran a-sav aze evit ar mare. Gallout a rin dont en-dro.'
		},
		step: {
			what: 'Petra',
			who: 'Piv',
			how: 'Penaos',
			where: 'Pelec’h',
			when: 'Pegoulz',
			bring: 'Da zegas'
		},
		journey: 'Evit mont di: kirri-boutin, trenioù ha bigi Breizh war breizhgo.bzh.',
		stuck: {
			callable: `Gallout a ran pellgomz pe dont en-dro. ${NOT_AGAIN}`,
			here: `Gallout a ran dont en-dro. ${NOT_AGAIN}`
		},
		choice: {
			choisie: 'Dibab a ran anezhañ.',
			'plus-tard': 'E virout a ran evit diwezhatoc’h.',
			ecartee: 'Ne zibaban ket anezhañ.',
			'': 'N’em eus ket divizet c’hoazh.'
		},
		otherIdea: 'Ur mennozh all:',
		rights: {
			anonymous: 'Gallout a ran chom dizanv: n’on rediet gwech ebet da reiñ ma anv.',
			consent:
				'Ne vez roet netra da zen hep ma asant, nemet pa vez un dañjer bras, ha lavaret e vez din neuze.',
			notes: 'Diverket e vez an notennoù e dibenn an emziviz.',
			kept: 'Miret e vez ar bajenn-mañ betek an devezh digeriñ a zeu, pe diverket diouzhtu mar fell din.',
			mind: 'Gallout a ran cheñch soñj, ha dont en-dro: digoust e vez atav.'
		},
		cepTold: 'Displeget eo bet ar c’huzul (CEP) din.',
		annexHere: 'Emañ ar peurrest er stagadenn, diouzh goulenn.',
		planCode:
			'Ma c’hammed da heul hag an niverenn da c’hervel a zo er c’hod-mañ. Ur pellgomz a lenn anezhañ hep internet. An holl re o deus ar bajenn-mañ a c’hall lenn anezhañ.',
		obstacles: {
			'mobilite-sans-moyen': 'Doare treuzdougen ebet',
			'mobilite-transports-commun': 'Ret ober gant an treuzdougen boutin',
			'mobilite-permis': 'Aotre bleinañ ebet (pe n’eo ket mat ken)',
			'mobilite-ile-rural': 'Enez pe lec’h digenvez war ar maez',
			'numerique-equipement': 'Urzhiataer ebet, pe internet ebet',
			'numerique-usages': 'Diaes ober ar paperioù enlinenn',
			'langue-francais': 'O teskiñ galleg',
			'savoirs-lire-ecrire': 'Diaes lenn pe skrivañ',
			'savoirs-calcul': 'Diaes jediñ',
			'famille-garde': 'Diskoulm ebet evit diwall ar bugel',
			'famille-aidant': 'O skoazellañ un den tost',
			'famille-horaires': 'Eurioù start abalamour d’ar familh',
			'logement-menace': 'Lojeiz da guitaat, feurmoù chomet hep paeañ',
			'logement-inadapte': 'Lojeiz pell pe dizereat',
			'finances-ressources': 'Re nebeut a arc’hant, pe o tigreskiñ',
			'finances-cout-formation': 'Priz ar stummadur, gopr kollet e-pad ar stummadur',
			'admin-demarches': 'Paperioù diaes d’ober, gwirioù n’int ket digor',
			'admin-juridique': 'Goulenn a-fet gwir (labour, beveziñ…)',
			'projet-flou': 'Raktres n’eo ket sklaer c’hoazh, re a zibaboù',
			'projet-diplome': 'Diplom ebet, pe diplom n’eo ket anavezet',
			'projet-experience': 'Nebeut a skiant-prenet, pe un ehan hir',
			'projet-marche-local': 'Nebeut a labour pe a stummadurioù tost',
			'projet-contrat': 'Redioù ar gevrat labour (dale, amzer labour…)',
			'projet-delai': 'Termen re dost',
			confiance: 'Fiziañs, youl, digenvezded',
			representations: 'Soñjoù graet en a-raok (« n’eo ket evidon »: oad, reizh, live)'
		},
		levers: {
			'competences-reconnues': 'Barregezhioù anavezet, diplom, aotreoù',
			'experience-transferable':
				'Skiant-prenet a c’hall servijout en ur vicher all (a-youl-vat, er familh, en ur vro all ivez)',
			langues: 'Yezhoù komzet (brezhoneg en o zouez)',
			'projet-clair': 'Mennozh pe raktres sklaer',
			motivation: 'C’hoant bras, nerzh d’ober',
			'demarches-deja-faites': 'Traoù boulc’het dija',
			'soutien-proches': 'Skoazell tud tost',
			'soutien-professionnel': 'Un den a-vicher a heuilh ac’hanon dija',
			'reseau-pro': 'Darempredoù a-vicher, implijer a-du',
			mobilite: 'Gouest da vont-dont (aotre bleinañ, karr, prest da gemm lec’h)',
			numerique: 'Aes ganin an niverel',
			'autonomie-demarches': 'Aes ganin ar paperioù',
			temps: 'Amzer am eus',
			'stabilite-logement': 'Lojeiz stabil',
			'droits-formation': 'Gwirioù d’ar stummadur (CPF, treuzkemm micherel…)',
			'ressources-securisees': 'Arc’hant sur e-pad ar raktres (gopr, skoaziadenn, espern)',
			'aides-mobilisables': 'Skoazelloù a c’haller goulenn',
			'marche-porteur': 'Micher pe tiriad a glask tud',
			'offre-proche': 'Stummadur pe servij tost, pe a-bell'
		},
		subjects: {
			'comprendre-cep': 'Kompren ar servij (CEP)',
			'faire-le-point': 'Ober ar poent war ma stad ha ma barregezhioù',
			'decouvrir-metiers': 'Dizoleiñ micherioù ha gennadoù labour',
			'emploi-local': 'Anavezout al labour a zo er vro',
			'orientation-scolaire': 'Dibab un hent skol pe studi (Parcoursup…)',
			'reorientation-etudes': 'Cheñch studioù, pe adkregiñ ganto',
			'evolution-professionnelle': 'Mont war-raok em micher pe em embregerezh',
			reconversion: 'Cheñch micher',
			'formation-choix': 'Kavout ur stummadur, dont da vezañ barrekoc’h',
			'formation-financement': 'Arc’hantañ ur stummadur',
			alternance: 'Kavout pe derc’hel ur stummadur pep-eil-tro',
			vae: 'Lakaat anavezout ma skiant-prenet (VAE)',
			'savoirs-base': 'Galleg, lenn, jediñ, diazezoù an niverel',
			'recherche-emploi': 'Klask labour',
			'outils-candidature': 'CV, lizher, emziviz',
			'jobs-stages': 'Labourioù bihan, stajoù, skiant-prenet kentañ',
			'creation-reprise': 'Krouiñ un obererezh, pe adkemer unan',
			'activite-en-difficulte': 'Ma obererezh dizalc’h en diaez, pe paouez gantañ',
			'maintien-emploi': 'Mirout ma labour daoust d’ur cheñchamant',
			'rupture-travail': 'Kuitaat pe koll ma labour; tabut el labour',
			'fin-carriere': 'Dibenn ar vuhez micher, retred',
			'mobilite-internationale': 'Mont d’an estrenvro, pe distreiñ',
			engagement: 'Servij keodedel, a-youl-vat',
			'droits-vie-quotidienne': 'Gwirioù, lojeiz, mont-dont, yec’hed, dudi (16–30 vloaz ivez)',
			'question-autre-nature': 'Goulenn all (sokial, personel)'
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
			'famille-garde': 'Skoazell: doareoù da ziwall bugale, eurioù azasaet.',
			'famille-aidant': 'Skoazell: harp d’ar re a skoazell un den tost, eurioù azasaet.',
			'famille-horaires': 'Skoazell: eurioù azasaet.',
			'logement-menace': HOUSING,
			'logement-inadapte': HOUSING,
			'finances-ressources': 'Skoazell: gwirioù da wiriañ, servij sokial.',
			'finances-cout-formation': 'Skoazell: gwirioù da wiriañ, arc’hantañ ar stummadur.',
			'admin-demarches': 'Skoazell: lec’h France services.',
			'admin-juridique': 'Skoazell: alioù digoust a-fet gwir.',
			'projet-flou': ADVICE,
			'projet-diplome': 'Skoazell: stummadur, anavezout ar skiant-prenet (VAE).',
			'projet-experience': ADVICE,
			'projet-marche-local': 'Skoazell: ali war an emdroadur micherel.',
			'projet-contrat': 'Skoazell: titouroù digoust war wir al labour.',
			confiance: STEPS,
			representations: STEPS
		}
	}
};
