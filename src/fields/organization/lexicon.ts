import { HOUSE, PREMISES } from "../../text/houses.js";

/** Nouns that open an employer's name, folded: "Ville de…", "Association…", "Cie…". */
export const KINDS = `${HOUSE}|${PREMISES}|moulins?|jardins?|entreprise|ensemble|permanence|enseignement|exploitation|alliance|reserve|maitrise|sa`;

/** Kinds that say nothing once the name follows: "l'association Horizon" is Horizon. */
export const BARE_KINDS =
  /^(?:association|asbl|asso|entreprise|societe|start-?up|agence|cabinet|groupe|structure|cooperative|compagnie|ong|scop|editeur|bureau d'etudes|fondation) /;

/** Parts of an employer: what stands behind their "de" is the employer. */
export const PARTS =
  /^(?:(?:la|le|les|notre|une?) |l')?(?:service|mission|direction|conseil d'administration|pole|equipe|departement|division|unite|cellule|section|branche|secteur|bureau|digital factory|bu|business (?:line|unit)|ligne de service|practice|tribu|squad)(?![a-z])/;

/** What stands in the place of a name. */
export const NOT_NAMES =
  /^(?:(?:ref\.?|reference)(?: .{0,40})?|il y a .{3,90}|en|etant|urgent|contrats?|(?:bap|categorie|grade|corps)(?: .{0,40})?|(?:(?:offre|annonce|avis|fiche|type|appel)s? )(?:d'|de |a )(?:emploi|stage|recrutement|poste|candidatures?|these|mission).{0,30}|ici|la-bas|partout|ailleurs|aujourd'hui|demain|cette annee|l[ea]s?|l[ea](?:\/| ou )l[ea] .{1,60}|une?|enfin|ensuite|puis|ainsi|esprit|(?:nous|les?|la) rejoindre|nous|vous|on|il|elle|ils|elles|je|tu|qui|que|ce|cela|autonomie|rigueur|dynamisme|polyvalence|curiosite|ponctualite|reactivite|motivation|patience|creativite|tout le monde|tou(?:s|tes) (?:les|nos|vos|ceux|celles) .{1,40}|chacune?(?: .{1,40})?|client|clients?|notre .{1,80}|votre .{1,80}|nos .{1,80}|un de nos .{1,40}|une? .{1,80}|l'un .{1,80}|son client|entreprise|l'entreprise|societe|la societe|employeur|l'employeur|organisme|structure|la structure|(?:la )?plateforme|association|l'association|l'equipe|equipe|la commune|la ville|la collectivite|l'agence|le groupe|le cabinet|le client|le laboratoire|le service|confidentiel(?:le)?|anonyme|non (?:renseigne|communique|precise)e?|a (?:definir|preciser|determiner)|nc|n\/a|particulier|privee?|publique?|poste|offre|stage|contexte|descriptif|description|presentation|introduction|missions?|profil|contact|candidat(?:e|s|\.e|·e)?|stagiaires?|etudiants?(?:[.·(]?e?s?\)?)?|tous?|aucune?|plusieurs|divers|autres?|le candidat|la personne|france travail|pole emploi|apec|indeed|linkedin|hellowork|l'etat|l'ecole|l'universite|l'etablissement|madame|monsieur|m\.? .{1,40}|mme .{1,40}|cdi|cdd|temps plein|h\/f|f\/h|paris|lyon|france|teletravail|master.{0,20}|bac ?\+.{0,20}|description de .{1,40}|descriptif .{1,40}|votre|moi|soi|toi|eux|eleve.{0,40}|us|you|the (?:company|team|role|job|position|project)|(?:au sein|dans|sur|pour|avec|en|chez|a propos|qui|presentation|description|afin|depuis|selon|voir) .{1,90}|site (?:web|internet).{0,40}|nom de .{1,40}|jeunes? diplome.{0,12}|forums? .{1,60}|salons? (?:de l'|des |du |de )?(?:emploi|metiers|recrutement|alternance).{0,40}|job ?dating.{0,40}|moins de .{1,30}|plus de .{1,30}|(?:communes|departements|regions|metropoles|collectivites|communautes|etablissements (?:publics|de sante))(?: (?:de |d'|territoriales).{1,60})?|doctorant.{0,60}|detenteur.{0,60}|titulaire.{0,60})$/;

/** Words of a sentence that no name holds. */
export const SENTENCE =
  /(?<![a-z])(?:est|sont|sera|etait|nous|vous|recrute|(?<!(?:de|en|et) )recherche|recherchons|propose|proposons|cherche|avons|ont|qui|dont|c'est|s'est|ayant|permet|vise|consiste|intervient|accompagne|emploie|compte|merci)(?![a-z])/;

/** Legal forms, which a name has or has not: "Kestrel SAS" is Kestrel. */
export const LEGAL_FORMS =
  /(?<![a-z])(?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l\.?|s\.?a\.?|eurl|sasu|sci|snc|gmbh|ltd|llc|inc|plc|s\.?p\.?a\.?|n\.?v\.?|b\.?v\.?)(?![a-z])\.?/g;

/** Who hires for others, by what a sentence says of it; the employer then stays unnamed. */
export const HIRES_FOR_OTHERS =
  /(?<![a-z])(?:(?:cabinet|agence|groupe|specialiste|expert|societe|leader|acteur)s? (?:[a-z]{2,14} ){0,3}(?:de |du |en |d'|dans le |dans les )?(?:recrutement|chasse|interim|travail temporaire|executive search|approche directe)|(?:agence|reseau|entreprise) d'(?:emploi|interim)|travail temporaire|chasseurs? de tetes|recruitment (?:agency|firm)|pour (?:le compte (?:de |d')|)(?:son|l'un de ses|l'une? de (?:ses|nos)|un de (?:ses|nos)|ses|nos|notre|un) (?:[a-z]{2,14} )?(?:clients?|adherents?|partenaires?)(?![a-z]))/;

/** What an address begins with: no name of an employer stands there. */
export const ADDRESS =
  /^(?:quartier|campus|batiment|bat|residence|zone|z\.?a|z\.?i|zac|lieu-?dit|hameau|tour|immeuble|rue|avenue|av|bd|boulevard|place|quai|allees?|chemin|route|impasse|cours|esplanade|square|bp|cs|\d{1,4}(?: ?(?:bis|ter))?,? ?(?:rue|avenue|av|bd|boulevard|place|quai|allees?|chemin|route|impasse|cours|esplanade|square))(?![a-z])|\d,? (?:rue|avenue|boulevard|place|quai|allees?|chemin|route|impasse)(?![a-z])/;
