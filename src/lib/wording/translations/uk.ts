import type { Translation } from '#lib/domain/synthesis/words.ts';

const NOT_AGAIN = 'Мені не потрібно розповідати все знову, якщо я принесу цей аркуш.';
const TRANSPORT = 'Допомога: транспорт на замовлення, водійські права, позика автомобіля.';
const ONLINE = 'Допомога: цифровий консультант, центр France services.';
const COURSES = 'Допомога: курси поруч із домом, часто безкоштовні.';
const HOUSING = 'Допомога: безкоштовна порада щодо житла, соціальна служба.';
const ADVICE = 'Допомога: консультація з професійного розвитку, проба професії на підприємстві.';
const STEPS = 'Допомога: рухатися маленькими кроками, зустрітися з людьми цієї професії.';

export const ukrainian: Translation = {
	lang: 'uk',
	dir: 'ltr',
	name: 'Українська',
	reviewed: null,
	unreviewed: {
		french: 'La traduction en ukrainien n’a pas encore été relue. Le texte français fait référence.',
		own: 'Переклад українською ще не перевірено. Основним є французький текст.'
	},
	separator: '; ',
	sentences: {
		title: 'Мій підсумок',
		free: 'Безкоштовна й конфіденційна послуга.',
		nameLabel: 'Ім’я (за бажанням):',
		headings: {
			question: 'Моє запитання',
			decided: 'Моє рішення',
			nextStep: 'Мій наступний крок',
			laterSteps: 'А потім',
			moreSteps: 'Продовження мого плану',
			stuck: 'Якщо виникнуть труднощі',
			levers: 'На що я можу спертися',
			obstacles: 'Що може заважати, і яка є допомога',
			information: 'Моя інформація',
			options: 'Можливості, які ми розглянули разом',
			explore: 'Питання для розмови з консультантом',
			asks: 'Що в мене можуть попросити',
			rights: 'Мої права',
			plan: 'Зберегти мій план',
			glossary: 'Слова, які варто знати',
			annex: 'Додаток до мого підсумку'
		},
		reformulated: 'Сказано ще раз разом, моїми словами:',
		followUp: {
			autonomie: 'Я продовжую без супроводу, з інформацією на цьому аркуші.',
			'mediation-information': 'Я повернуся сюди по допомогу в пошуку інформації.',
			'conseil-interne': 'Я продовжую з консультантом у цій самій установі.',
			'conseil-externe': 'Я продовжую з консультантом в іншій установі.',
			'service-specialise': 'Я йду до спеціалізованої служби.',
			'retour-referent': 'Я повертаюся до людини, яка вже мене супроводжує.',
			'relais-social': 'Спершу я йду до соціальної, правової або медичної служби.',
			reflexion: 'Я беру час на роздуми.',
			'pas-de-suite': 'Поки що я на цьому зупиняюся. Я зможу повернутися.'
		},
		step: { what: 'Що', who: 'Хто', how: 'Як', where: 'Де', when: 'Коли', bring: 'Взяти з собою' },
		journey: 'Як доїхати: автобуси, потяги й кораблі Бретані на breizhgo.bzh.',
		stuck: {
			callable: `Я можу зателефонувати або повернутися. ${NOT_AGAIN}`,
			here: `Я можу повернутися. ${NOT_AGAIN}`
		},
		choice: {
			choisie: 'Я обираю цю можливість.',
			'plus-tard': 'Я залишаю її на потім.',
			ecartee: 'Я її не обираю.',
			'': 'Я ще не маю рішення.'
		},
		otherIdea: 'Інша ідея:',
		rights: {
			anonymous: 'Я можу не називати себе: повідомляти ім’я ніколи не обов’язково.',
			consent:
				'Без моєї згоди нікому нічого не передають, крім випадку серйозної небезпеки, і мені про це кажуть.',
			notes: 'Нотатки стирають наприкінці розмови.',
			kept: 'Цей аркуш зберігають до наступного робочого дня або стирають одразу, якщо я хочу.',
			mind: 'Я можу змінити думку й повернутися: це завжди безкоштовно.'
		},
		cepTold: 'Мені пояснили консультування (CEP).',
		annexHere: 'Решта — у додатку, на прохання.',
		planCode:
			'Цей код містить мій наступний крок і номер, за яким телефонувати. Телефон читає його без інтернету. Його може прочитати кожен, хто має цей аркуш.',
		obstacles: {
			'mobilite-sans-moyen': 'Немає жодного транспорту',
			'mobilite-transports-commun': 'Залежність від громадського транспорту',
			'mobilite-permis': 'Немає водійських прав (або вони не дійсні)',
			'mobilite-ile-rural': 'Острів або віддалена сільська місцевість',
			'numerique-equipement': 'Немає пристрою або інтернету',
			'numerique-usages': 'Важко оформлювати документи онлайн',
			'langue-francais': 'Вивчає французьку мову',
			'savoirs-lire-ecrire': 'Важко читати або писати',
			'savoirs-calcul': 'Важко рахувати',
			'famille-garde': 'Немає з ким залишити дитину',
			'famille-aidant': 'Догляд за близькою людиною',
			'famille-horaires': 'Обмеження в часі через сім’ю',
			'logement-menace': 'Житло треба залишити, борг за оренду',
			'logement-inadapte': 'Житло далеко або не підходить',
			'finances-ressources': 'Доходів замало, або вони зменшуються',
			'finances-cout-formation': 'Вартість навчання, втрата зарплати під час навчання',
			'admin-demarches': 'Складні документи, не оформлені права',
			'admin-juridique': 'Правове питання (праця, споживання…)',
			'projet-flou': 'План ще не визначено, забагато варіантів',
			'projet-diplome': 'Немає диплома, або диплом не визнано',
			'projet-experience': 'Мало досвіду або довга перерва',
			'projet-marche-local': 'Поруч мало роботи або навчання',
			'projet-contrat': 'Обмеження договору (попередження, умова, робочий час)',
			'projet-delai': 'Надто близький термін',
			confiance: 'Упевненість, мотивація, самотність',
			representations: 'Упередження («це не для мене»: вік, стать, рівень)'
		},
		levers: {
			'competences-reconnues': 'Визначені вміння, диплом, допуски',
			'experience-transferable':
				'Досвід, корисний в іншій роботі (також волонтерський, сімейний, міграційний)',
			langues: 'Мови, якими розмовляє (також бретонська)',
			'projet-clair': 'Чітка ідея або план',
			motivation: 'Велике бажання, енергія діяти',
			'demarches-deja-faites': 'Уже зроблені кроки',
			'soutien-proches': 'Підтримка близьких',
			'soutien-professionnel': 'Фахівець уже супроводжує',
			'reseau-pro': 'Професійні зв’язки, прихильний роботодавець',
			mobilite: 'Може їздити (права, авто, готовність переїхати)',
			numerique: 'Легко з цифровими засобами',
			'autonomie-demarches': 'Легко з документами',
			temps: 'Є час',
			'stabilite-logement': 'Стабільне житло',
			'droits-formation': 'Права на навчання (CPF, професійний перехід…)',
			'ressources-securisees': 'Надійний дохід на час плану (зарплата, виплати, заощадження)',
			'aides-mobilisables': 'Є допомога, якою можна скористатися',
			'marche-porteur': 'Професія або місцевість, де шукають працівників',
			'offre-proche': 'Навчання або послуга поруч чи дистанційно'
		},
		subjects: {
			'comprendre-cep': 'Зрозуміти цю послугу (CEP)',
			'faire-le-point': 'Оцінити свою ситуацію та вміння',
			'decouvrir-metiers': 'Відкрити професії та галузі',
			'emploi-local': 'Дізнатися про роботу поруч',
			'orientation-scolaire': 'Обрати школу або навчання (Parcoursup…)',
			'reorientation-etudes': 'Змінити навчання або повернутися до нього',
			'evolution-professionnelle': 'Розвиватися у професії або на підприємстві',
			reconversion: 'Змінити професію',
			'formation-choix': 'Знайти навчання, здобути кваліфікацію',
			'formation-financement': 'Оплатити навчання',
			alternance: 'Знайти або зберегти навчання з роботою',
			vae: 'Отримати визнання досвіду (VAE)',
			'savoirs-base': 'Французька, читання, рахування, основи цифрових навичок',
			'recherche-emploi': 'Шукати роботу',
			'outils-candidature': 'Резюме, лист, співбесіда',
			'jobs-stages': 'Підробітки, стажування, перший досвід',
			'creation-reprise': 'Створити власну справу або перейняти її',
			'activite-en-difficulte': 'Моя власна справа в скруті, або її припинити',
			'maintien-emploi': 'Зберегти роботу, коли змінилася ситуація',
			'rupture-travail': 'Залишити або втратити роботу; конфлікт на роботі',
			'fin-carriere': 'Кінець кар’єри, пенсія',
			'mobilite-internationale': 'Поїхати за кордон або повернутися',
			engagement: 'Громадянська служба, волонтерство',
			'droits-vie-quotidienne': 'Права, житло, транспорт, здоров’я, дозвілля (також 16–30 років)',
			'question-autre-nature': 'Питання іншого роду (соціальне, особисте)'
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
			'famille-garde': 'Допомога: догляд за дітьми, зручніший графік.',
			'famille-aidant': 'Допомога: підтримка тих, хто доглядає близьких, зручніший графік.',
			'famille-horaires': 'Допомога: зручніший графік.',
			'logement-menace': HOUSING,
			'logement-inadapte': HOUSING,
			'finances-ressources': 'Допомога: права, які треба перевірити, соціальна служба.',
			'finances-cout-formation': 'Допомога: права, які треба перевірити, оплата навчання.',
			'admin-demarches': 'Допомога: центр France services.',
			'admin-juridique': 'Допомога: безкоштовна юридична консультація.',
			'projet-flou': ADVICE,
			'projet-diplome': 'Допомога: навчання, визнання досвіду (VAE).',
			'projet-experience': ADVICE,
			'projet-marche-local': 'Допомога: консультація з професійного розвитку.',
			'projet-contrat': 'Допомога: безкоштовна інформація з трудового права.',
			confiance: STEPS,
			representations: STEPS
		}
	}
};
