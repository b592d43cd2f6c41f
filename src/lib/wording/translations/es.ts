import type { Translation } from '#lib/domain/synthesis/words.ts';

const NOT_AGAIN = 'No necesito contarlo todo otra vez si traigo esta hoja.';
const TRANSPORT = 'Ayuda: transporte a petición, permiso de conducir, préstamo de un vehículo.';
const ONLINE = 'Ayuda: consejero digital, oficina France services.';
const COURSES = 'Ayuda: clases cerca de mi casa, muchas veces gratuitas.';
const HOUSING = 'Ayuda: asesoramiento gratuito sobre la vivienda, servicio social.';
const ADVICE = 'Ayuda: orientación profesional, prueba en una empresa.';
const STEPS = 'Ayuda: avanzar paso a paso, conocer a personas de la profesión.';

export const spanish: Translation = {
	lang: 'es',
	dir: 'ltr',
	name: 'Español',
	reviewed: null,
	unreviewed: {
		french: 'La traduction en espagnol n’a pas encore été relue. Le texte français fait référence.',
		own: 'La traducción al español todavía no ha sido revisada. El texto de referencia es el francés.'
	},
	separator: '; ',
	sentences: {
		title: 'Mi resumen',
		free: 'Servicio gratuito y confidencial.',
		nameLabel: 'Nombre (si lo deseo):',
		headings: {
			question: 'Mi pregunta',
			decided: 'Lo que he decidido',
			nextStep: 'Mi próximo paso',
			laterSteps: 'Y después',
			moreSteps: 'La continuación de mi plan',
			stuck: 'Si no sé cómo seguir',
			levers: 'En qué puedo apoyarme',
			obstacles: 'Lo que puede frenar, y la ayuda posible',
			information: 'Mi información',
			options: 'Las posibilidades que hemos visto juntos',
			explore: 'Para explorar con un asesor',
			asks: 'Lo que me podrán pedir',
			rights: 'Mis derechos',
			plan: 'Guardar mi plan',
			glossary: 'Palabras que conviene conocer',
			annex: 'Anexo de mi resumen'
		},
		reformulated: 'Dicho de nuevo entre los dos, con mis palabras:',
		followUp: {
			autonomie: 'Sigo por mi cuenta, con la información de esta hoja.',
			'mediation-information': 'Vuelvo aquí para que me ayuden a buscar información.',
			'conseil-interne': 'Sigo con un asesoramiento, en la misma entidad.',
			'conseil-externe': 'Sigo con un asesoramiento, en otra entidad.',
			'service-specialise': 'Voy a un servicio especializado.',
			'retour-referent': 'Vuelvo a ver a la persona que ya me acompaña.',
			'relais-social': 'Voy primero a un servicio social, jurídico o de salud.',
			reflexion: 'Me tomo tiempo para pensar.',
			'pas-de-suite': 'Por ahora lo dejo aquí. Podré volver.'
		},
		step: {
			what: 'Qué',
			who: 'Quién',
			how: 'Cómo',
			where: 'Dónde',
			when: 'Cuándo',
			bring: 'Qué llevar'
		},
		journey: 'Para llegar: autocares, trenes y barcos de Bretaña en breizhgo.bzh.',
		stuck: {
			callable: `Puedo llamar o volver. ${NOT_AGAIN}`,
			here: `Puedo volver. ${NOT_AGAIN}`
		},
		choice: {
			choisie: 'La elijo.',
			'plus-tard': 'La guardo para más adelante.',
			ecartee: 'No la elijo.',
			'': 'Todavía no he decidido.'
		},
		otherIdea: 'Otra idea:',
		rights: {
			anonymous: 'Puedo seguir en el anonimato: dar mi nombre nunca es obligatorio.',
			consent: 'No se comunica nada a nadie sin mi acuerdo, salvo en caso de peligro grave, y me lo dicen.',
			notes: 'Las notas se borran al final de la entrevista.',
			kept: 'Esta hoja se guarda hasta el próximo día de apertura, o se borra enseguida si lo deseo.',
			mind: 'Puedo cambiar de opinión y volver: siempre es gratuito.'
		},
		cepTold: 'Me han explicado el asesoramiento (CEP).',
		annexHere: 'El resto está en el anexo, a petición.',
		planCode:
			'Este código contiene mi próximo paso y el número al que llamar. Un teléfono lo lee sin internet. Cualquier persona que tenga esta hoja puede leerlo.',
		obstacles: {
			'mobilite-sans-moyen': 'Ningún medio de transporte',
			'mobilite-transports-commun': 'Depende del transporte público',
			'mobilite-permis': 'Sin permiso de conducir (o no válido)',
			'mobilite-ile-rural': 'Isla o zona rural aislada',
			'numerique-equipement': 'Sin equipo o sin conexión',
			'numerique-usages': 'Dificultad para hacer trámites por internet',
			'langue-francais': 'Aprendiendo francés',
			'savoirs-lire-ecrire': 'Dificultad para leer o escribir',
			'savoirs-calcul': 'Dificultad con el cálculo',
			'famille-garde': 'Sin solución para el cuidado de los hijos',
			'famille-aidant': 'Cuida de un familiar',
			'famille-horaires': 'Horarios familiares que respetar',
			'logement-menace': 'Vivienda que dejar, alquiler sin pagar',
			'logement-inadapte': 'Vivienda lejana o inadecuada',
			'finances-ressources': 'Ingresos insuficientes o en descenso',
			'finances-cout-formation': 'Coste de la formación, pérdida de sueldo durante la formación',
			'admin-demarches': 'Trámites difíciles, derechos sin solicitar',
			'admin-juridique': 'Cuestión jurídica (trabajo, consumo…)',
			'projet-flou': 'Proyecto aún sin definir, demasiadas opciones',
			'projet-diplome': 'Sin título, o título no reconocido',
			'projet-experience': 'Poca experiencia, o una larga interrupción',
			'projet-marche-local': 'Pocas ofertas o formaciones cerca',
			'projet-contrat': 'Obligaciones del contrato (preaviso, cláusula, jornada)',
			'projet-delai': 'Plazo demasiado cercano',
			confiance: 'Confianza, motivación, aislamiento',
			representations: 'Ideas preconcebidas (“no es para mí”: edad, género, nivel)'
		},
		levers: {
			'competences-reconnues': 'Competencias reconocidas, título, habilitaciones',
			'experience-transferable':
				'Experiencia útil en otro trabajo (también voluntaria, familiar, migratoria)',
			langues: 'Idiomas que habla (también bretón)',
			'projet-clair': 'Idea o proyecto claro',
			motivation: 'Muchas ganas, energía para actuar',
			'demarches-deja-faites': 'Gestiones ya empezadas',
			'soutien-proches': 'Apoyo de familiares y amigos',
			'soutien-professionnel': 'Un profesional ya le acompaña',
			'reseau-pro': 'Contactos profesionales, empresa favorable',
			mobilite: 'Puede desplazarse (permiso, vehículo, disposición a moverse)',
			numerique: 'Se maneja bien con lo digital',
			'autonomie-demarches': 'Se maneja bien con los trámites',
			temps: 'Tiempo disponible',
			'stabilite-logement': 'Vivienda estable',
			'droits-formation': 'Derechos a la formación (CPF, transición profesional…)',
			'ressources-securisees': 'Ingresos seguros durante el proyecto (sueldo, subsidio, ahorros)',
			'aides-mobilisables': 'Ayudas que se pueden pedir',
			'marche-porteur': 'Profesión o zona que contrata',
			'offre-proche': 'Formación o servicio cerca o a distancia'
		},
		subjects: {
			'comprendre-cep': 'Entender este servicio (CEP)',
			'faire-le-point': 'Hacer balance de mi situación y mis competencias',
			'decouvrir-metiers': 'Descubrir profesiones y sectores',
			'emploi-local': 'Conocer el empleo local y sus salidas',
			'orientation-scolaire': 'Elegir una vía escolar o unos estudios (Parcoursup…)',
			'reorientation-etudes': 'Cambiar de estudios o retomarlos',
			'evolution-professionnelle': 'Progresar en mi profesión o mi empresa',
			reconversion: 'Cambiar de profesión',
			'formation-choix': 'Encontrar una formación, cualificarme',
			'formation-financement': 'Pagar una formación',
			alternance: 'Encontrar o asegurar un contrato de formación y trabajo',
			vae: 'Obtener el reconocimiento de mi experiencia (VAE)',
			'savoirs-base': 'Francés, lectura, cálculo, nociones digitales',
			'recherche-emploi': 'Buscar un empleo',
			'outils-candidature': 'Currículum, carta, entrevista',
			'jobs-stages': 'Trabajos temporales, prácticas, primeras experiencias',
			'creation-reprise': 'Crear o retomar un negocio',
			'activite-en-difficulte': 'Mi negocio está en dificultad, o lo dejo',
			'maintien-emploi': 'Conservar mi empleo aunque cambie mi situación',
			'rupture-travail': 'Dejar o perder mi empleo; conflicto en el trabajo',
			'fin-carriere': 'Final de carrera, jubilación',
			'mobilite-internationale': 'Ir al extranjero o volver',
			engagement: 'Servicio cívico, voluntariado',
			'droits-vie-quotidienne': 'Derechos, vivienda, transporte, salud, ocio (también de 16 a 30 años)',
			'question-autre-nature': 'Otro tipo de pregunta (social, personal)'
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
			'famille-garde': 'Ayuda: cuidado de niños, horarios adaptados.',
			'famille-aidant': 'Ayuda: apoyo a las personas cuidadoras, horarios adaptados.',
			'famille-horaires': 'Ayuda: horarios adaptados.',
			'logement-menace': HOUSING,
			'logement-inadapte': HOUSING,
			'finances-ressources': 'Ayuda: derechos por comprobar, servicio social.',
			'finances-cout-formation': 'Ayuda: derechos por comprobar, financiación de la formación.',
			'admin-demarches': 'Ayuda: oficina France services.',
			'admin-juridique': 'Ayuda: consulta jurídica gratuita.',
			'projet-flou': ADVICE,
			'projet-diplome': 'Ayuda: formación, reconocimiento de la experiencia (VAE).',
			'projet-experience': ADVICE,
			'projet-marche-local': 'Ayuda: orientación profesional.',
			'projet-contrat': 'Ayuda: información gratuita sobre derecho laboral.',
			confiance: STEPS,
			representations: STEPS
		}
	}
};
