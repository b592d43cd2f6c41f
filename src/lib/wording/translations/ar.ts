import type { Translation } from '#lib/domain/synthesis/words.ts';

const NOT_AGAIN = 'لا أحتاج إلى رواية كل شيء من جديد إذا أحضرت هذه الورقة.';
const TRANSPORT = 'المساعدة: نقل عند الطلب، رخصة القيادة، إعارة مركبة.';
const ONLINE = 'المساعدة: مستشار رقمي، مركز France services.';
const COURSES = 'المساعدة: دروس قريبة من بيتي، مجانية في أغلب الأحيان.';
const HOUSING = 'المساعدة: استشارة مجانية حول السكن، الخدمة الاجتماعية.';
const ADVICE = 'المساعدة: استشارة في التطور المهني، تجربة في مؤسسة.';
const STEPS = 'المساعدة: التقدم بخطوات صغيرة، لقاء أشخاص يمارسون المهنة.';

export const arabic: Translation = {
	lang: 'ar',
	dir: 'rtl',
	name: 'العربية',
	reviewed: null,
	unreviewed: {
		french: 'La traduction en arabe n’a pas encore été relue. Le texte français fait référence.',
		own: 'لم تُراجَع الترجمة العربية بعد. النص الفرنسي هو المرجع.'
	},
	separator: '؛ ',
	sentences: {
		title: 'ملخّصي',
		free: 'خدمة مجانية وسرّية.',
		nameLabel: 'الاسم (إذا رغبت):',
		headings: {
			question: 'سؤالي',
			decided: 'ما قرّرته',
			nextStep: 'خطوتي القادمة',
			laterSteps: 'وبعد ذلك',
			moreSteps: 'بقية خطتي',
			stuck: 'إذا واجهت صعوبة',
			levers: 'ما يمكنني الاعتماد عليه',
			obstacles: 'ما قد يعيقني، والمساعدة الممكنة',
			information: 'معلوماتي',
			options: 'الإمكانيات التي رأيناها معاً',
			explore: 'أسئلة سأتناولها مع مستشار',
			asks: 'ما قد يُطلب مني',
			rights: 'حقوقي',
			plan: 'الاحتفاظ بخطتي',
			glossary: 'كلمات يحسن معرفتها',
			annex: 'ملحق ملخّصي'
		},
		reformulated: 'أعدنا قوله معاً، بكلماتي:',
		followUp: {
			autonomie: 'أواصل بمفردي، مع المعلومات الواردة في هذه الورقة.',
			'mediation-information': 'أعود إلى هنا للحصول على مساعدة في البحث عن المعلومات.',
			'conseil-interne': 'أواصل مع استشارة، في المؤسسة نفسها.',
			'conseil-externe': 'أواصل مع استشارة، في مؤسسة أخرى.',
			'service-specialise': 'أتوجه إلى خدمة متخصصة.',
			'retour-referent': 'أعود إلى الشخص الذي يرافقني من قبل.',
			'relais-social': 'أتوجه أولاً إلى خدمة اجتماعية أو قانونية أو صحية.',
			reflexion: 'آخذ وقتاً للتفكير.',
			'pas-de-suite': 'أتوقف هنا في الوقت الحالي. يمكنني العودة.'
		},
		step: {
			what: 'ماذا',
			who: 'مَن',
			how: 'كيف',
			where: 'أين',
			when: 'متى',
			bring: 'ما يجب إحضاره'
		},
		journey: 'للوصول: الحافلات والقطارات والقوارب في بريتاني على breizhgo.bzh',
		stuck: {
			callable: `يمكنني الاتصال أو العودة. ${NOT_AGAIN}`,
			here: `يمكنني العودة. ${NOT_AGAIN}`
		},
		choice: {
			choisie: 'أختار هذه الإمكانية.',
			'plus-tard': 'أتركها لوقت لاحق.',
			ecartee: 'لا أختارها.',
			'': 'لم أقرّر بعد.'
		},
		otherIdea: 'فكرة أخرى:',
		rights: {
			anonymous: 'يمكنني عدم ذكر اسمي: إعطاء الاسم ليس إلزامياً أبداً.',
			consent: 'لا يُنقل شيء إلى أحد دون موافقتي، إلا في حالة خطر جسيم، ويتم إخباري بذلك.',
			notes: 'تُمحى الملاحظات في نهاية المقابلة.',
			kept: 'تُحفظ هذه الورقة حتى يوم العمل التالي، أو تُمحى فوراً إذا أردت.',
			mind: 'يمكنني تغيير رأيي والعودة: الخدمة مجانية دائماً.'
		},
		cepTold: 'وشُرحت لي خدمة الإرشاد المهني (CEP).',
		annexHere: 'البقية في الملحق، عند الطلب.',
		planCode:
			'يحتوي هذا الرمز على خطوتي القادمة والرقم الذي يمكن الاتصال به. يقرأه الهاتف دون إنترنت. يمكن لكل من يملك هذه الورقة قراءته.',
		obstacles: {
			'mobilite-sans-moyen': 'لا توجد وسيلة نقل',
			'mobilite-transports-commun': 'الاعتماد على النقل العام',
			'mobilite-permis': 'لا توجد رخصة قيادة (أو غير صالحة)',
			'mobilite-ile-rural': 'جزيرة أو منطقة ريفية معزولة',
			'numerique-equipement': 'لا يوجد جهاز أو اتصال بالإنترنت',
			'numerique-usages': 'صعوبة في إنجاز المعاملات عبر الإنترنت',
			'langue-francais': 'تعلّم اللغة الفرنسية جارٍ',
			'savoirs-lire-ecrire': 'صعوبة في القراءة أو الكتابة',
			'savoirs-calcul': 'صعوبة في الحساب',
			'famille-garde': 'لا يوجد حل لرعاية الأطفال',
			'famille-aidant': 'العناية بأحد الأقارب',
			'famille-horaires': 'قيود عائلية على أوقات العمل',
			'logement-menace': 'سكن يجب تركه، إيجار غير مدفوع',
			'logement-inadapte': 'سكن بعيد أو غير مناسب',
			'finances-ressources': 'دخل غير كافٍ أو متناقص',
			'finances-cout-formation': 'كلفة التدريب، فقدان الأجر أثناء التدريب',
			'admin-demarches': 'معاملات إدارية صعبة، حقوق لم تُطلب',
			'admin-juridique': 'مسألة قانونية (العمل، الاستهلاك…)',
			'projet-flou': 'مشروع لم يتحدد بعد، خيارات كثيرة',
			'projet-diplome': 'عدم وجود شهادة، أو شهادة غير معترف بها',
			'projet-experience': 'خبرة قليلة، أو انقطاع طويل',
			'projet-marche-local': 'قلة فرص العمل أو التدريب في الجوار',
			'projet-contrat': 'قيود العقد (الإشعار، البنود، وقت العمل)',
			'projet-delai': 'موعد قريب جداً',
			confiance: 'الثقة، الدافع، العزلة',
			representations: 'أفكار مسبقة («ليس لي»: العمر، الجنس، المستوى)'
		},
		levers: {
			'competences-reconnues': 'مهارات معروفة، شهادة، تراخيص',
			'experience-transferable': 'خبرة مفيدة في عمل آخر (بما فيها التطوع والعائلة والهجرة)',
			langues: 'لغات منطوقة (بما فيها البريتونية)',
			'projet-clair': 'فكرة أو مشروع واضح',
			motivation: 'رغبة قوية، طاقة للعمل',
			'demarches-deja-faites': 'خطوات بدأت من قبل',
			'soutien-proches': 'دعم المقرّبين',
			'soutien-professionnel': 'مرافقة مهنية قائمة من قبل',
			'reseau-pro': 'علاقات مهنية، صاحب عمل متعاون',
			mobilite: 'القدرة على التنقل (رخصة، مركبة، استعداد للانتقال)',
			numerique: 'سهولة في استخدام الوسائل الرقمية',
			'autonomie-demarches': 'سهولة في إنجاز المعاملات',
			temps: 'وقت متاح',
			'stabilite-logement': 'سكن مستقر',
			'droits-formation': 'حقوق في التدريب (CPF، الانتقال المهني…)',
			'ressources-securisees': 'دخل مضمون خلال المشروع (أجر، إعانة، مدخرات)',
			'aides-mobilisables': 'مساعدات يمكن الاستفادة منها',
			'marche-porteur': 'مهنة أو منطقة تبحث عن عاملين',
			'offre-proche': 'تدريب أو خدمة في الجوار أو عن بُعد'
		},
		subjects: {
			'comprendre-cep': 'فهم هذه الخدمة (CEP)',
			'faire-le-point': 'تقييم وضعي ومهاراتي',
			'decouvrir-metiers': 'اكتشاف المهن والقطاعات',
			'emploi-local': 'معرفة فرص العمل في المنطقة',
			'orientation-scolaire': 'اختيار مسار مدرسي أو دراسي (Parcoursup…)',
			'reorientation-etudes': 'تغيير الدراسة أو العودة إليها',
			'evolution-professionnelle': 'التطور في مهنتي أو مؤسستي',
			reconversion: 'تغيير المهنة',
			'formation-choix': 'إيجاد تدريب والحصول على مؤهل',
			'formation-financement': 'تمويل تدريب',
			alternance: 'إيجاد أو تأمين تدريب يجمع بين العمل والدراسة',
			vae: 'الاعتراف بخبرتي (VAE)',
			'savoirs-base': 'الفرنسية، القراءة، الحساب، أساسيات الرقمية',
			'recherche-emploi': 'البحث عن عمل',
			'outils-candidature': 'السيرة الذاتية، الرسالة، المقابلة',
			'jobs-stages': 'أعمال صغيرة، تدريبات، خبرات أولى',
			'creation-reprise': 'إنشاء نشاط أو تولّيه',
			'activite-en-difficulte': 'نشاطي المستقل في صعوبة، أو إيقافه',
			'maintien-emploi': 'الحفاظ على عملي رغم تغيّر وضعي',
			'rupture-travail': 'ترك العمل أو فقدانه؛ نزاع في العمل',
			'fin-carriere': 'نهاية المسار المهني، التقاعد',
			'mobilite-internationale': 'الذهاب إلى الخارج أو العودة منه',
			engagement: 'الخدمة المدنية، التطوع',
			'droits-vie-quotidienne': 'الحقوق، السكن، التنقل، الصحة، الترفيه (بما فيها لسن 16–30)',
			'question-autre-nature': 'سؤال من نوع آخر (اجتماعي، شخصي)'
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
			'famille-garde': 'المساعدة: رعاية الأطفال، أوقات عمل ملائمة.',
			'famille-aidant': 'المساعدة: دعم من يعتنون بأقاربهم، أوقات عمل ملائمة.',
			'famille-horaires': 'المساعدة: أوقات عمل ملائمة.',
			'logement-menace': HOUSING,
			'logement-inadapte': HOUSING,
			'finances-ressources': 'المساعدة: حقوق يجب التحقق منها، الخدمة الاجتماعية.',
			'finances-cout-formation': 'المساعدة: حقوق يجب التحقق منها، تمويل التدريب.',
			'admin-demarches': 'المساعدة: مركز France services.',
			'admin-juridique': 'المساعدة: استشارة قانونية مجانية.',
			'projet-flou': ADVICE,
			'projet-diplome': 'المساعدة: تدريب، الاعتراف بالخبرة (VAE).',
			'projet-experience': ADVICE,
			'projet-marche-local': 'المساعدة: استشارة في التطور المهني.',
			'projet-contrat': 'المساعدة: معلومات مجانية عن قانون العمل.',
			confiance: STEPS,
			representations: STEPS
		}
	}
};
