const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** First names that people in France bear, folded: a capital word behind one is a surname. */
export const FIRST_NAMES = words(`
  abdel abdou achille adam adama adele adeline adrien adrienne agathe agnes ahmed aicha aida alain
  alan alban albane albert alberto alex alexandra alexandre alexia alexis alfred ali alice alicia
  aline alix alizee alma alphonse amadou amal amandine amaury ambre ambroise amel amelie amin amina
  aminata amine ana anais anatole andre andrea andree ange angela angele angelina angelique anita
  ann anna annabelle anne annette annick annie anouk anthony antoine antoinette antonin antonio
  apolline ariane aristide armand armel armelle arnaud arsene arthur assia astrid aubin aude audrey
  auguste augustin aurelia aurelie aurelien aurore avril axel axelle aymeric aziz baptiste barbara
  barthelemy basile bastien beatrice benedicte benjamin benoit berangere berenice bernadette bernard
  berthe bertille bertrand bilal blaise blanche blandine boris brahim brice brigitte bruno camille
  candice capucine carine carl carla carlos carole caroline casimir cassandra catherine cecile cedric
  celeste celestin celia celine cesar chantal charlene charles charlie charline charlotte cherif
  chloe christel christelle christian christiane christine christophe claire clara clarisse claude
  claudette claudia claudine clea clelia clemence clement clementine cleo clotilde clovis colette
  colin coline constance constant coralie corentin corinne cyprien cyril cyrille damien daniel
  daniela daniele danielle dany daphne david deborah delphine denis denise diana diane didier djamel
  dominique dorian doriane dorothee driss edgar edith edmond edouard edwige elena eleonore eli elia
  eliane elias elie eliette elina eline elisa elisabeth elise elliot eloi eloise elodie elsa elvire
  emeline emeric emile emilie emilien emma emmanuel emmanuelle enora enzo eric erica erika ernest
  erwan erwann estelle esteban esther ethan etienne eugene eugenie eva evan eve evelyne ewen fabien
  fabienne fabio fabrice fanny farah farid fatima fatou fatoumata faustine faycal felicie felix
  ferdinand fernand fernando fiona flavie flavien fleur flora florence florent florentin florian
  floriane france francesca francesco francine francis francois francoise franck frank fred frederic
  frederique gabin gabriel gabriela gabrielle gael gaelle gaetan gaspard gaston gauthier gautier
  genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard germain germaine
  ghislain ghislaine gilbert gilberte gildas gilles gina ginette giovanni gisele gregoire gregory
  guilhem guillaume guillemette gurvan gustave guy gwenaelle gwenael gwendoline habib hadrien hakim
  hamza hanna hannah hans hassan helena helene heloise henri henriette herve hicham hippolyte honore
  hortense houda hubert hugo hugues ibrahim idris idriss ignace igor ilan ilyes imane ines ingrid
  irene irina iris isabelle isaac isabel isaure ismael iwan jacob jacqueline jacques jade jamal james
  jan jane janine jean jeanne jeannine jennifer jenny jeremie jeremy jerome jessica jessy jihane joan
  joachim joan jocelyn jocelyne joel joelle johan johann johanna john johnny jonas jonathan jordan
  jordane jorge joris jose josee joseph josephine josette joshua josiane josselin joy juan judith
  jules julia julian juliana julie julien julienne juliette justin justine kaelig kamel karim karima
  karin karine karl katell katia kelly ken kenza kevin khadija khaled kilian killian laetitia laila
  lara laura laure laureen laurence laurent laurette laurie laurine lea leana leandre leo leon leonard
  leonie leonor leopold leslie leila lila lili lilian liliane lily lina linda line lionel lisa lise
  lisette liv livia lizzie loan loane loic lola lorene lorenzo lorette loris lorraine lou louane
  louis louisa louise loup louna luc luca lucas luce lucia lucie lucien lucienne lucile lucille ludivine
  ludovic luigi luis luisa luna lydia lydie lylou lyse madeleine mady mael maelle maelis maelys maeva
  magali magalie maggy mahaut mai maina maite malek malika malo malou mamadou manon manuel manuela
  marc marcel marceline marcelle marco marcus margaret margaux margot marguerite maria mariam marianne
  marie marieke mariam marielle marin marina marine mario marion marius marjolaine marjorie marlene
  marlon marta marthe martial martin martina martine marwan mary maryam maryline maryse maryvonne
  massimo mateo mathias mathieu mathilde mathis mathurin matteo matthias matthieu maud maude maureen
  maurice max maxence maxime maxine maya medhi megane mehdi melanie melina melissa melodie mercedes
  meryem mia michael michel michele micheline michelle mickael miguel mila milan milena mireille
  mirela miriam modeste mohamed mohammed moise momo mona monica monique morgan morgane mouloud moussa
  mourad muriel murielle mustapha mylene myriam nabil nadege nadia nadine nael nahla naima najet
  natacha natalia nathalie nathan nathanael nelly nicolas nicole nicoletta nils nina nino noa noah
  noe noel noelle noemie nolan nolwenn nora norbert nordine norman nour oceane octave odette odile
  odin olga olive oliver olivia olivier omar oriane orianne oscar oswald othman ottavio ousmane pablo
  pacome paola paolo pascal pascale pascaline patrice patricia patrick paul paula paule paulette
  paulin pauline pedro peggy perrine peter petra philibert philippe pierre pierrette pierrick priscilla
  prune quentin rachel rachid rachida rafael raissa ralph raoul raphael raphaelle raymond raymonde
  rebecca regine regis reine reinhard rejane remi remy renan renaud rene renee ricardo richard rita
  robert roberta roberto robin rodolphe rodrigue roger roland rolande romain romane romaric romeo
  romuald romy ronan rosa rosalie rose roselyne rosine roxane rudy ruben ruth sabine sabrina sacha
  sadia safia said salah salim salima salome salvatore sam sami samia samir samira samson samuel sandie
  sandra sandrine sara sarah sasha saskia sebastien segolene selena selim selma sephora serena serge
  sergio severine sharon sidonie sidney silvia silvio simon simone siham sofia sofiane solange solen
  solene solenn solenne soline solveig sonia sophia sophie soraya souad stanislas stefan stefania
  stella stephan stephane stephanie steve steven stuart suzanne suzette sven swann sybille sylvain
  sylvaine sylvette sylvia sylviane sylvie tamara tanguy tania tara tatiana tessa thais thea theo
  theodore theophile therese thibaud thibault thibaut thierry thiphaine thomas tifenn tim timothe
  timothee tina tiphaine titouan toni tony toussaint tristan ulysse urbain ursula valentin valentine
  valere valerie vanessa vera veronique vianney vicente vicky victor victoire victoria vincent
  violaine violette virginie vivian viviane vivien vladimir wafa walid wassim wendy wilfried willy
  william xavier yacine yael yan yanis yann yannick yannis yasmina yasmine yassine ylan yoan yoann
  yohan yohann yolande youcef youri youssef yse yuna yvan yves yvette yvon ivan ludmila yvonne zacharie zahra zakaria
  zelie zineb zoe zora aaron alan amy andrew angus anil anita arjun barry becky ben bill bob brian bruce
  carol cathy chen chris claus craig dan dave derek diego donald doug elin elizabeth ellen emily emil erik
  fiona fred gary gavin graham grace greg hannes harry heather heidi ian ingo jack jack jason jeff jens jill
  jim johannes jonathan karen kate katherine kathy keith kumar lars laura lennart linda luke mark markus mary
  matt matthew megan mike nancy neil nick oskar phil priya ravi rob ron ross roy ruth ryan scott sean simon
  stephen steve sue susan ted terry tim tobias todd tom tony wei will yuki
`);

/** Capitalised words that no person is called, folded. */
export const NOT_PERSONS = words(`
  accueil administration agence aide animation annonce appel art arts assistance assistant assistante
  association assurance atelier ateliers au aux avec bac bonjour bonne boutique bureau caisse campus
  candidat candidate candidature candidatures cabinet carriere cdd cdi centre chambre chargee charge
  chef cheffe cite classe club collectif college comite commune communaute communication compagnie
  competences conditions conseil conseiller conseillere consultant consultante contact contacts contrat
  convention coordinateur coordinatrice cordialement courriel culture curriculum cv date dates debut
  departement description developpement dgs directeur directrice direction documentaliste domaine
  dossier drh duree ecole editions emploi encadrant encadrante entreprise entretien entretiens envoi
  envoyer equipe espace etablissement etat etude etudes etudiant etudiante europe fax ferme festival
  formation foundation france gestion gestionnaire    gratification groupe hotel
  hopital horaires ile indemnite informations ingenieur ingenieure inscription institut internship je
  jeunesse jury laboratoire lettre licence lieu ligne localisation lundi mardi mercredi jeudi vendredi
  samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  lycee mail mairie maison maitre maitresse master mediatheque merci message metropole minimum ministere
  mission missions modalites monsieur madame motivation musee niveau nom notre nous numero objet offre
  offres office open organisme page parc partenariat paye pays permis personnel place
  plateforme pole portable possibilite poste postuler pour prenom president presidente prise processus
  production professeur professeure profil programme projet projets protection public publique
  qualite quand qui recherche recrutement recruteur reference referent region relations remuneration
  renseignements reponse reseau residence responsable responsables ressource ressources humaines
  restaurant rh rue salaire sante science sciences secretariat secretaire service services si site
  societe solidarite stage stages stagiaire structure studio suivi sujet superviseur sur syndicat
  talent talents technique technicien technicienne tel telephone teletravail temps theatre these titre
  toute travail tuteur tutrice type unite universite urgent vie ville visite voir vos votre vous web
  the your our please send apply team position job research university department school lab prof
  centrale nationale national generale general metier metiers parcours environnement climat eau
  le la les l de du des d et a au en un une sera est sont par pour maire maires annee cours demander
  joindre appeler ecrire adresser questions question appelez ecrivez bien bonne bon jour journee
  transition transitions numerique data science international internationale social sociale culturelle
`);

/** Nouns with which a role begins, folded. */
export const ROLE =
  /^(?:co-?)?(?:responsable|enseignant|directeur|directrice|dir\.|charge(?:e|\(e\)|[.·]e)?|chef|cheffe|coordinat|coord\.|maitre|maitresse|prof\b|professeur|ingenieur|consultant|gerant|president|vice-president|secretaire|assistant|animat|r\.?h\.?(?![a-z])|d\.?r\.?h\.?(?![a-z])|tut(?:eur|rice)|encadrant|chercheu|doctorant|post-?doc|manager|recruteu|conseill|adjoint|elue?\b|maire|dgs|dga|cto|ceo|cfo|coo|fondat|cofondat|associe|technicien|documentaliste|head|lead|hr\b|professor|researcher|phd|delegue|referent|gestionnaire|administrat|attache|chargee|juriste|architecte|geographe|cadre|medecin|infirmier|comptable|archiviste|regisseu|mediat|redact|product|talent|campus|campaign|directeurs|superviseur|inspecteur|intendant|proviseur|principal|tresorier|chief|officer|engineer|scientist|lecturer|geomat|ecologue|sociolog|urbanist|paysag|statistic|economist|biolog|ethnolog|anthropolog|historien|chimist|physicien|veterinaire|pharmac|avocat|agronom|hydrolog|naturaliste|formateur|formatrice|educat|psycholog|ergotherap|kine|sage-femme|bibliothec|conservat|commissaire|programmat|product(?:eur|rice)|metteu|concept(?:eur|rice)|develop|designer|graphist|photograph|journalist|vp\b|hrbp|mcf\b|pu\b|cr\b|ir\b|ige\b|igr\b)/;

/** Labels that name the part of the person behind them. */
export const ROLE_LABEL =
  /^(?:responsables?|maitres?|tuteur|tutrice|encadrante?s?|directeur|directrice|superviseur|supervisors?|advisors?|referente?|recruteur|recruteuse|interlocuteur|interlocutrice)/;
