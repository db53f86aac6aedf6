/** Nouns that open an employer's name, folded: "Ville de…", "Association…", "Cie…". */
export const KINDS =
  "associations?|asso|fondation|federation|confederation|union|ligue|comite|reseau|collectif|mouvement|ong|mairie|ville|commune|communaute|metropole|agglomeration|agglo|departement|conseil|region|syndicat|parc|pole d'equilibre|petr|pnr|gip|gal|epci|ccas|cias|sdis|sivom|centre|institut|universite|ecole|lycee|college|academie|laboratoire|labo|observatoire|musee|museum|theatre|opera|cie|compagnie|ensemble|orchestre|festival|cooperative|scop|scic|sarl|sas|sa|eurl|societe|groupe|groupement|agence|cabinet|bureau d'etudes|maison|hopital|hopitaux|clinique|ehpad|chu|chru|caisse|banque|credit|mutuelle|assurances?|ministere|prefecture|office|chambre|etablissement|domaine|ferme|gaec|earl|brasserie|boulangerie|patisserie|restaurant|hotel|auberge|librairie|editions|studios?|ateliers?|bibliotheque|mediatheque|conservatoire|radio|archives|laiterie|fonderies?|fonderie|transports|garage|pharmacie|camping|station|permanence|scierie|menuiserie|fromagerie|epicerie|moulins?|jardins?|chateau|cave|vignoble|start-?up|entreprise|tribunal|service departemental|direction departementale|direction regionale|rectorat|campus|iut|enseignement";

/** Kinds that say nothing once the name follows: "l'association Horizon" is Horizon. */
export const BARE_KINDS =
  /^(?:association|asso|entreprise|societe|start-?up|agence|cabinet|groupe|structure|cooperative|compagnie|ong|scop|editeur|bureau d'etudes|fondation) /;

/** Parts of an employer: what stands behind their "de" is the employer. */
export const PARTS =
  /^(?:(?:la|le|les|notre|une?) |l')?(?:service|mission|direction|pole|equipe|departement|division|unite|cellule|section|branche|secteur|bureau|digital factory)(?![a-z])/;

/** What stands in the place of a name. */
export const NOT_NAMES =
  /^(?:nous|vous|on|il|elle|ils|elles|je|tu|qui|que|ce|cela|client|clients?|notre .{1,80}|votre .{1,80}|nos .{1,80}|un de nos .{1,40}|une? .{1,80}|l'un .{1,80}|son client|entreprise|l'entreprise|societe|la societe|employeur|l'employeur|organisme|structure|la structure|association|l'association|l'equipe|equipe|la commune|la ville|la collectivite|l'agence|le groupe|le cabinet|le client|le laboratoire|le service|confidentiel(?:le)?|anonyme|non (?:renseigne|communique|precise)e?|a (?:definir|preciser|determiner)|nc|n\/a|particulier|privee?|publique?|poste|offre|stage|contexte|descriptif|description|presentation|introduction|missions?|profil|contact|candidat(?:e|s|\.e|·e)?|stagiaires?|etudiants?(?:[.·(]?e?s?\)?)?|tous?|aucune?|plusieurs|divers|autres?|le candidat|la personne|france travail|pole emploi|apec|indeed|linkedin|hellowork|l'etat|l'ecole|l'universite|l'etablissement|madame|monsieur|m\.? .{1,40}|mme .{1,40}|cdi|cdd|temps plein|h\/f|f\/h|paris|lyon|france|teletravail|master.{0,20}|bac ?\+.{0,20}|description de .{1,40}|descriptif .{1,40}|votre|moi|soi|toi|eux|eleve.{0,40}|us|you|the (?:company|team|role|job|position|project)|(?:au sein|dans|sur|pour|avec|en|chez|a propos|qui|presentation|description|afin|depuis|selon|voir) .{1,90}|site (?:web|internet).{0,40}|nom de .{1,40}|moins de .{1,30}|plus de .{1,30}|doctorant.{0,60}|detenteur.{0,60}|titulaire.{0,60})$/;

/** Words of a sentence that no name holds. */
export const SENTENCE =
  /(?<![a-z])(?:est|sont|sera|etait|nous|vous|recrute|recherche|recherchons|propose|proposons|cherche|avons|ont|qui|dont|c'est|s'est|ayant|permet|vise|consiste|intervient|accompagne|emploie|compte|merci)(?![a-z])/;
