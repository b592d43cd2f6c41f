import type { Translation } from '#lib/domain/synthesis/words.ts';

const NOT_AGAIN = 'Bu sayfayı getirirsem her şeyi yeniden anlatmam gerekmez.';
const TRANSPORT = 'Yardım: istek üzerine ulaşım, ehliyet, araç ödünç alma.';
const ONLINE = 'Yardım: dijital danışman, France services noktası.';
const COURSES = 'Yardım: evime yakın, çoğu zaman ücretsiz dersler.';
const HOUSING = 'Yardım: ücretsiz konut danışmanlığı, sosyal hizmet.';
const ADVICE = 'Yardım: meslek danışmanlığı, bir işyerinde deneme.';
const STEPS = 'Yardım: küçük adımlarla ilerlemek, bu meslekten insanlarla tanışmak.';

export const turkish: Translation = {
	lang: 'tr',
	dir: 'ltr',
	name: 'Türkçe',
	reviewed: null,
	unreviewed: {
		french: 'La traduction en turc n’a pas encore été relue. Le texte français fait référence.',
		own: 'Türkçe çeviri henüz kontrol edilmedi. Fransızca metin esas alınır.'
	},
	separator: '; ',
	sentences: {
		title: 'Özetim',
		free: 'Ücretsiz ve gizli hizmet.',
		nameLabel: 'Ad (istersem):',
		headings: {
			question: 'Sorum',
			decided: 'Kararım',
			nextStep: 'Bir sonraki adımım',
			laterSteps: 'Daha sonra',
			moreSteps: 'Planımın devamı',
			stuck: 'İlerleyemezsem',
			levers: 'Güvenebileceğim şeyler',
			obstacles: 'Beni zorlayabilecek şeyler ve olası yardımlar',
			information: 'Bilgilerim',
			options: 'Birlikte gördüğümüz olanaklar',
			explore: 'Bir danışmanla ele alınacak sorular',
			asks: 'Benden istenebilecekler',
			rights: 'Haklarım',
			plan: 'Planımı saklamak',
			glossary: 'Bilinmesi gereken sözcükler',
			annex: 'Özetimin eki'
		},
		reformulated: 'Birlikte, benim sözlerimle yeniden söylendi:',
		followUp: {
			autonomie: 'Bu sayfadaki bilgilerle kendi başıma devam ediyorum.',
			'mediation-information': 'Bilgi ararken yardım almak için buraya geri geliyorum.',
			'conseil-interne': 'Aynı kurumda danışmanlık alarak devam ediyorum.',
			'conseil-externe': 'Başka bir kurumda danışmanlık alarak devam ediyorum.',
			'service-specialise': 'Uzman bir hizmete gidiyorum.',
			'retour-referent': 'Bana zaten destek olan kişiye geri dönüyorum.',
			'relais-social': 'Önce sosyal, hukuki veya sağlık hizmetine gidiyorum.',
			reflexion: 'Düşünmek için zaman ayırıyorum.',
			'pas-de-suite': 'Şimdilik burada duruyorum. Geri gelebilirim.'
		},
		step: {
			what: 'Ne',
			who: 'Kim',
			how: 'Nasıl',
			where: 'Nerede',
			when: 'Ne zaman',
			bring: 'Getirilecekler'
		},
		journey: 'Ulaşım: Bretanya’daki otobüs, tren ve gemiler için breizhgo.bzh.',
		stuck: {
			callable: `Arayabilir veya geri gelebilirim. ${NOT_AGAIN}`,
			here: `Geri gelebilirim. ${NOT_AGAIN}`
		},
		choice: {
			choisie: 'Bunu seçiyorum.',
			'plus-tard': 'Bunu daha sonraya bırakıyorum.',
			ecartee: 'Bunu seçmiyorum.',
			'': 'Henüz karar vermedim.'
		},
		otherIdea: 'Başka bir fikir:',
		rights: {
			anonymous: 'Adımı vermeyebilirim: ad vermek hiçbir zaman zorunlu değildir.',
			consent: 'Ciddi tehlike dışında, onayım olmadan kimseye bilgi verilmez; verilirse bana söylenir.',
			notes: 'Notlar görüşmenin sonunda silinir.',
			kept: 'Bu sayfa bir sonraki açılış gününe kadar saklanır; istersem hemen silinir.',
			mind: 'Fikrimi değiştirebilir, geri gelebilirim: her zaman ücretsizdir.'
		},
		cepTold: 'Danışmanlık (CEP) bana anlatıldı.',
		annexHere: 'Devamı ektedir, istenirse verilir.',
		planCode:
			'Bu kodda bir sonraki adımım ve aranacak numara var. Telefon onu internetsiz okur. Bu sayfayı elinde tutan herkes onu okuyabilir.',
		obstacles: {
			'mobilite-sans-moyen': 'Ulaşım aracı yok',
			'mobilite-transports-commun': 'Toplu taşımaya bağlı',
			'mobilite-permis': 'Ehliyet yok (veya geçerli değil)',
			'mobilite-ile-rural': 'Ada veya uzak kırsal bölge',
			'numerique-equipement': 'Cihaz veya internet bağlantısı yok',
			'numerique-usages': 'İnternetten işlem yapmakta zorluk',
			'langue-francais': 'Fransızca öğreniyor',
			'savoirs-lire-ecrire': 'Okumada veya yazmada zorluk',
			'savoirs-calcul': 'Hesap yapmada zorluk',
			'famille-garde': 'Çocuk bakımı için çözüm yok',
			'famille-aidant': 'Bir yakınına bakıyor',
			'famille-horaires': 'Aile nedeniyle saat kısıtlamaları',
			'logement-menace': 'Bırakılması gereken ev, ödenmemiş kira',
			'logement-inadapte': 'Uzak veya uygun olmayan ev',
			'finances-ressources': 'Gelir yetersiz veya azalıyor',
			'finances-cout-formation': 'Eğitimin ücreti, eğitim sırasında gelir kaybı',
			'admin-demarches': 'Zor resmi işlemler, alınmamış haklar',
			'admin-juridique': 'Hukuki soru (iş, tüketici…)',
			'projet-flou': 'Henüz net olmayan plan, çok fazla seçenek',
			'projet-diplome': 'Diploma yok veya tanınmayan diploma',
			'projet-experience': 'Az deneyim veya uzun bir ara',
			'projet-marche-local': 'Yakında az iş veya eğitim',
			'projet-contrat': 'Sözleşme kısıtlaması (ihbar süresi, madde, çalışma süresi)',
			'projet-delai': 'Çok yakın bir son tarih',
			confiance: 'Güven, istek, yalnızlık',
			representations: 'Önyargılar (“bana göre değil”: yaş, cinsiyet, düzey)'
		},
		levers: {
			'competences-reconnues': 'Bilinen beceriler, diploma, yetki belgeleri',
			'experience-transferable': 'Başka işte de işe yarayan deneyim (gönüllülük, aile, göç dahil)',
			langues: 'Konuşulan diller (Bretonca dahil)',
			'projet-clair': 'Net bir fikir veya plan',
			motivation: 'Güçlü istek, harekete geçme enerjisi',
			'demarches-deja-faites': 'Daha önce başlanmış işlemler',
			'soutien-proches': 'Yakınların desteği',
			'soutien-professionnel': 'Bir uzman zaten destek oluyor',
			'reseau-pro': 'Mesleki çevre, destek olan işveren',
			mobilite: 'Hareket edebiliyor (ehliyet, araç, taşınmaya hazır)',
			numerique: 'Dijital araçlarda rahat',
			'autonomie-demarches': 'Resmi işlemlerde rahat',
			temps: 'Zamanı var',
			'stabilite-logement': 'Kalıcı ev',
			'droits-formation': 'Eğitim hakları (CPF, mesleki geçiş…)',
			'ressources-securisees': 'Plan süresince güvenli gelir (maaş, ödenek, birikim)',
			'aides-mobilisables': 'Yararlanılabilecek yardımlar',
			'marche-porteur': 'Eleman arayan meslek veya bölge',
			'offre-proche': 'Yakında veya uzaktan eğitim ya da hizmet'
		},
		subjects: {
			'comprendre-cep': 'Bu hizmeti anlamak (CEP)',
			'faire-le-point': 'Durumumu ve becerilerimi gözden geçirmek',
			'decouvrir-metiers': 'Meslekleri ve sektörleri tanımak',
			'emploi-local': 'Yakındaki işleri ve olanakları bilmek',
			'orientation-scolaire': 'Okul veya eğitim yolu seçmek (Parcoursup…)',
			'reorientation-etudes': 'Bölüm değiştirmek, eğitime geri dönmek',
			'evolution-professionnelle': 'Mesleğimde veya işyerimde ilerlemek',
			reconversion: 'Meslek değiştirmek',
			'formation-choix': 'Eğitim bulmak, meslek belgesi almak',
			'formation-financement': 'Bir eğitimin ücretini karşılamak',
			alternance: 'İş ve eğitimi birleştiren bir sözleşme bulmak veya korumak',
			vae: 'Deneyimimi belgelemek (VAE)',
			'savoirs-base': 'Fransızca, okuma, hesap, temel dijital bilgiler',
			'recherche-emploi': 'İş aramak',
			'outils-candidature': 'Özgeçmiş, mektup, görüşme',
			'jobs-stages': 'Geçici işler, stajlar, ilk deneyimler',
			'creation-reprise': 'İş kurmak veya devralmak',
			'activite-en-difficulte': 'Kendi işim zorda, ya da işi bırakmak',
			'maintien-emploi': 'Durumum değişse de işimi korumak',
			'rupture-travail': 'İşten ayrılmak, işi kaybetmek; iş anlaşmazlığı',
			'fin-carriere': 'Meslek hayatının sonu, emeklilik',
			'mobilite-internationale': 'Yurt dışına gitmek veya dönmek',
			engagement: 'Yurttaşlık hizmeti, gönüllülük',
			'droits-vie-quotidienne': 'Haklar, konut, ulaşım, sağlık, boş zaman (16–30 yaş dahil)',
			'question-autre-nature': 'Başka türden bir soru (sosyal, kişisel)'
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
			'famille-garde': 'Yardım: çocuk bakımı, uyarlanmış saatler.',
			'famille-aidant': 'Yardım: bakım verenlere destek, uyarlanmış saatler.',
			'famille-horaires': 'Yardım: uyarlanmış saatler.',
			'logement-menace': HOUSING,
			'logement-inadapte': HOUSING,
			'finances-ressources': 'Yardım: kontrol edilecek haklar, sosyal hizmet.',
			'finances-cout-formation': 'Yardım: kontrol edilecek haklar, eğitim ücretinin karşılanması.',
			'admin-demarches': 'Yardım: France services noktası.',
			'admin-juridique': 'Yardım: ücretsiz hukuki danışma.',
			'projet-flou': ADVICE,
			'projet-diplome': 'Yardım: eğitim, deneyimin belgelenmesi (VAE).',
			'projet-experience': ADVICE,
			'projet-marche-local': 'Yardım: meslek danışmanlığı.',
			'projet-contrat': 'Yardım: iş hukuku konusunda ücretsiz bilgi.',
			confiance: STEPS,
			representations: STEPS
		}
	}
};
