// What people put in a password when they are asked for one: written for Degemer, by family, without accents (the rule folds
// them). Passwords found in use are another list (listed-passwords.ts). Words under three letters would match everywhere.

/** Words of connection, keyboards that the rule does not walk, and what an office calls its tools. */
const AT_WORK = `
password passwort motdepasse mdp passe secret admin administrateur administrator administration root user login test tests demo
accueil bonjour bonsoir bienvenue welcome hello changeme changemoi changez provisoire temporaire default defaut access acces
connexion connect internet ordinateur computer windows microsoft office google gmail facebook instagram linkedin youtube apple
iphone samsung android wifi livebox freebox orange bouygues service services serveur server master manager compte account session
bureau travail equipe stagiaire secretariat direction directeur directrice responsable conseil conseiller conseillere agent
public mairie region structure association formation orientation emploi insertion mission missionlocale locale pole france
travail metier metiers carriere jeune jeunes jeunesse entretien rendezvous dossier synthese bilan reseau annuaire degemer donemat
degemermat letmein trustno qwerty azerty azertyuiop qwertyuiop poiuytreza poiuytrewq wxcvbn asdfgh qsdfgh zxcvbn system superuser
supervisor operator guest invite visitor online website email mail courriel pass code codes clef cle keyboard clavier souris
security securite protected private prive perso personnel confidentiel identifiant identification abcdef abcd abc`;

/** Feelings, animals, sports, food, seasons: the rest of what is common in French. */
const FRENCH = `
soleil lune etoile etoiles amour amours coeur bisou bisous calin caline doudou loulou loulous louloute minou minette chouchou
chocolat chouette cheri cherie papillon princesse prince reine roi ange anges demon diable dieu jesus marie jtm jetaime jetadore
jaime taime toujours jamais famille maman papa mamie papy enfant enfants fille garcon frere soeur bebe copain copine amis amie
maison jardin fleur fleurs rose roses marguerite tulipe violette muguet lavande mimosa cerise fraise framboise banane citron
pomme poire peche abricot ananas noisette vanille caramel chocolatine croissant crepe galette cidre biere vin cafe the fromage
chien chiens chat chats chaton lapin cheval chevaux poney tigre lion loup renard ours dauphin dauphins tortue souris hamster
oiseau poisson requin panda singe elephant girafe licorne dragon dragons serpent aigle corbeau hirondelle goeland mouette
printemps ete automne hiver janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi
mercredi jeudi vendredi samedi dimanche noel paques vacances voyage plage mer ocean bateau montagne neige pluie vent orage
rouge bleu vert jaune noir noire blanc blanche rose violet orange gris turquoise football foot rugby tennis basket handball
natation judo karate danse danseuse musique guitare piano violon chanson cinema theatre livre lecture voiture moto velo camion
renault peugeot citroen ferrari porsche mercedes yamaha kawasaki marseille olympique lyonnais champion champions victoire
liberte egalite fraternite republique peugeot paix espoir bonheur heureux heureuse joie sourire courage force chance merci
nicolas thomas julien camille manon laura marine pauline charlotte clement maxime antoine benjamin alexandre guillaume kevin
anthony jonathan vincent sebastien stephane christophe frederic laurent olivier pascal philippe patrick thierry didier bruno
gerard bernard michel alain daniel jacques pierre paul jean jeanne francois francoise catherine nathalie isabelle sylvie
valerie sandrine stephanie celine sophie aurelie emilie virginie karine corinne veronique christine martine dominique brigitte
monique jacqueline nicole chantal annie helene florence patricia laetitia caroline delphine elodie melanie amelie lea emma chloe
sarah ines jade louise alice lina mila rose anna julia juliette lucie mathilde clara zoe eva romane agathe lola lucas hugo louis
gabriel arthur raphael jules adam leo nathan ethan noah tom theo mathis enzo maelle axel baptiste valentin quentin romain florian
adrien dylan jordan damien fabien cedric david mickael mathieu matthieu arnaud gregory ludovic jerome sebastien eric serge marc
annaelle margaux oceane justine morgane marion anais claire elise estelle gaelle solene coralie ophelie audrey angelique vanessa
jessica jennifer sabrina samira fatima nadia leila karim rachid mohamed mehdi yacine sofiane youssef ahmed ali`;

/** Words of here: towns, land, names, clubs, what is said at the door. */
const BRETON = `
bretagne breton bretonne breizh armor argoat armorique finistere morbihan cotesdarmor ille vilaine illeetvilaine rennes brest
quimper lorient vannes saintmalo malo saintbrieuc brieuc fougeres vitre redon dinan dinard lannion guingamp morlaix landerneau
carhaix concarneau douarnenez quimperle pontivy ploermel auray hennebont lanester paimpol loudeac lamballe landivisiau crozon
pontlabbe chateaulin rostrenen gourin questembert rhuys quiberon carnac belleile groix ouessant molene brehat batz sein hoedic
houat guerande nantes naoned roazhon oriant gwened kemper montroulez karaez kemperle fougeres broceliande merlin morgane
gwenn gwennhadu triskell triskel hermine ermine bigouden bagad fest festnoz cornouaille leon tregor treguier vannetais kenavo
demat mersi yechedmat trugarez brezhoneg breizhoneg kouign kouignamann amann farbreton chouchenn menhir dolmen korrigan korrigans
phare goemon maree granit ajonc bruyere genet biniou bombarde armorlux stadebrestois stade rennais staderennais fclorient
guingampais enavant interceltique celtique celte gwenola gwenaelle gwendal ronan erwan yann yannick yannig loic gael maelys mael
malo tanguy tugdual corentin gwenole herve alan alanig goulven brendan enora azenor nolwenn rozenn soizic soazig katell katel
maiwenn mai bleuenn bleunwenn sterenn tiphaine aziliz azilis annaig annick awen elouan ewen ewan titouan iwan kilian killian
evan mathurin briac brieg denez padrig jakez perig nominoe anne duchesse surcouf duguesclin glazik leclerc intermarche
paris lyon toulouse nice bordeaux lille strasbourg montpellier grenoble angers lemans tours orleans caen rouen lehavre reims
normandie vendee loire atlantique mayenne manche corse alsace lorraine provence occitanie aquitaine picardie belgique suisse
espagne italie portugal maroc algerie tunisie afrique canada quebec amerique europe`;

/** What the same surveys show of English, which reaches France through games, films and songs. */
const ENGLISH = `
love lover loveme iloveyou loveyou baby babygirl girl girls boys princess angel angels heart forever always never mother
father sister brother family friend friends bestfriend sunshine summer winter spring autumn flower butterfly rainbow
chocolate cookie cookies banana orange cherry strawberry apple lemon pumpkin pepper ginger sugar honey coffee
monkey dragon tiger lion eagle wolf horse dolphin rabbit kitty kitten puppy doggy pussy cat dog bear snake spider turtle panther
football soccer baseball basketball hockey tennis golf liverpool arsenal chelsea manchester united barcelona realmadrid madrid
juventus yankees cowboys lakers ronaldo messi zidane mbappe neymar jordan michael jackson nirvana metallica eminem rihanna beyonce
superman batman spiderman starwars star wars matrix pokemon pikachu naruto sasuke goku dragonball sonic mario zelda minecraft
fortnite gaming gamer player warcraft callofduty counter strike assassin creed harry potter harrypotter hogwarts gandalf hobbit
matthew andrew daniel joshua robert thomas william charlie george jessica jennifer michelle ashley amanda nicole samantha
elizabeth alexander alexandra christopher christian christina anthony jonathan benjamin nicholas stephen steven richard charles
patrick victoria stephanie veronica melissa natasha rebecca hannah sarah taylor morgan justin brandon austin dylan hunter jack
oliver harley ranger killer shadow master freedom phoenix thunder lightning whatever nothing everything something someone
unbelievable remember beautiful gorgeous awesome amazing perfect special happy lucky smile party music guitar dance dancer
rock roll heaven hell fuck fucker fuckyou fuckoff bitch asshole shit sexy porn sex money dollar million cash gold golden silver diamond
black white blue green yellow purple pink red king queen jesus christ jesuschrist christmas birthday holiday vacation january
february march april june july august september october november december monday tuesday wednesday thursday friday saturday
sunday computer internet hotmail yahoo google password passw letmein changeme qwerty asdf zxcv mercedes ferrari porsche
corvette mustang camaro harleydavidson motorola nokia samsung playstation xbox nintendo gamecube scooter snowboard skate
skateboard surfer surfing fishing hunting racing trucker fireman police soldier warrior samurai ninja pirate viking wizard magic
mystery blessed believe destiny dream dreams dreamer crazy stupid idiot loser winner number one two three four five six seven
eight nine ten the you and for are not with this that have from your mine own who what when where why how can will just
like live life good bad big little small great best new old first last only one world america england london newyork york
california texas florida chicago boston australia germany russia china japan india brazil mexico`;

/** Their letters in order, or by threes and fours as a telephone and a keypad hold them. */
const DIGITS = `
147 258 369 159 357 456 789 123 987 654 321 741 852 963 951 753 007 666 777 420 911 112 0000 1111 1212 1313 2580 5201314 520 1314`;

/** Words long enough to make a password by themselves. */
const LONG = `
anniversaire accompagnement accompagnateur accompagnatrice administratif administrative anticonstitutionnellement appartement
apprentissage apprentissages association associations aujourdhui automobile bibliotheque bienveillance bienvenus boulangerie
calendrier championnat communication communaute competence competences comptabilite conducteur confidentialite
configuration connaissance connaissances consommation construction conversation coordinateur coordinatrice coordination
correspondance departement departements developpement developpeur dictionnaire education educateur educatrice electricite
electricien encyclopedie enseignement enseignant environnement entreprise entreprises etablissement etablissements etudiant
fonctionnaire fonctionnement francophonie gouvernement hippopotame hospitalier imagination immatriculation immobilier
impossible imprimante independance independant infirmiere informaticien information informations informatique inscription
intelligence intelligente intermediaire international internationale intervention kinesitherapeute laboratoire licenciement
magnifique mathematique mathematiques mediatheque medicament motivation nouveaute numerique ordinateurs organisation
orientations orthographe partenaire partenaires partenariat permanence personnalise personnalisee personnalite philosophie
photographe photographie possibilite presentation president prevention professeur professionnel professionnelle profession
proprietaire psychologie psychologue qualification questionnaire rapprochement reconversion recrutement remplacement
renseignement renseignements representant responsables responsabilite restaurant restauration reussite
satisfaction scientifique secretaire sensibilisation solidarite statistique statistiques supermarche superieur superieure
telephone telephonique television temperature territoire territoires therapeute traitement transformation transport transports
universitaire universite vraisemblablement administration application basketball business chesterfield civilization computers
construction cosmopolitan entertainment generation government information intelligence international management network
networking philadelphia professional sanfrancisco scandinavian security something standard supernatural technology transformers
welcometo jamesbond justinbieber jesuisbeau jesuisbelle bestfriends sonyericsson playstation ronaldinho`;

/** Every word, without accents, in small letters. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	[AT_WORK, FRENCH, BRETON, ENGLISH, LONG, DIGITS].join(' ').trim().split(/\s+/)
);
