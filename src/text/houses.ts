/**
 * Nouns that open an employer's name, folded; sources of patterns. Names of trades are written whole:
 * nothing tells "verrerie" from "plaisanterie" but a list.
 */

const PUBLIC =
  "mairies?|villes?|communes?|communaute|metropole|agglomeration|agglo|departement|region|conseil|syndicat|petr|pnr|gip|gie|gal|epci|ccas|cias|sdis|sivom|ministere|prefecture|rectorat|tribunal|office|chambre|caisse|ddtm?|dreal|draaf|drac|crous|greta|direction (?:departementale|regionale|generale)|service departemental|pole d'equilibre|pays d[eu]|parc";
const LEARNED =
  "ecole|haute ecole|universite|institut|lycee|college|academie|iut|ufr|centre|laboratoire|labo|observatoire";
const CULTURAL =
  "(?:eco-?)?musee|museum|theatre|opera|cie|compagnie|orchestre|conservatoire|bibliotheque|mediatheque|ludotheque|abbaye|cinema|planetarium|aquarium|zoo|archives (?:departementales|municipales|nationales)|editions|librairie|scene (?:nationale|conventionnee)|mjc|mission locale";
const CARING =
  "hopital|hopitaux|clinique|ehpad|chu|chru|ch(?= d[eu])|chi(?= d[eu])|(?:micro-|halte-)?creche|multi-accueil|ssiad|esat|itep|ime|mecs|pharmacie|mutuelle";
const JOINED =
  "associations?|a(?:i)?sbl|asso|fondation|federation|confederation|union|ligue|comite|reseau|collectif|mouvement|ong|cooperative|scop|scic|groupement|interprofession|cpie|tiers-lieu|fab-?lab|incubateur|(?:handball|football|rugby|tennis) club|paroisse|diocese";
const FIRMS =
  "societe|groupe|agence|cabinet|etude (?:notariale|d'huissiers?|de (?:commissaires?|notaires?))|bureau d'etudes|start-?up|maison|ateliers?|banque|credit|aeroport|gaec|earl|scea|selarl|eurl|sarl|sas|etablissements?|ets";
const CRAFTS =
  "boulangerie|patisserie|boucherie|charcuterie|chocolaterie|laiterie|fromagerie|brasserie|cidrerie|distillerie|huilerie|epicerie|bergerie|chevrerie|menuiserie|charpentes?|scierie|imprimerie|papeterie|verrerie|poterie|tannerie|filature|fonderies?|marbrerie|savonnerie|blanchisserie|carrosserie|ressourcerie|recyclerie|pepinieres?|haras|chantiers? navals?|supermarche|traiteur";

/** Says who offers, whatever stands behind it. */
export const HOUSE = [PUBLIC, LEARNED, CULTURAL, CARING, JOINED, FIRMS, CRAFTS].join("|");

/** Says the same before a name; alone, or before a job, it may be a place or a subject. */
export const PREMISES =
  "ferme|alpage|domaine|vergers?|vignoble|cave|chateau|villa|camping|garage|festival|(?:hotel-|bar-)?restaurant|hotel|auberge|bistrot|bar|salon|studios?|radio|station|piscine|base nautique|port de plaisance|archives|cathedrale|citadelle|refuge|foyer|club|transports|assurances?";
