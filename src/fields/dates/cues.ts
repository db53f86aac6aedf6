import { phrase } from "../../text/phrase.js";

/** What a date may be for; `none` is everything else that happens on a day. */
export type Role = "start" | "end" | "deadline" | "publication" | "interview" | "none";

/** Words around a date that tell its role, as data. */
export interface Cue {
  readonly role: Role;
  /** On which side of the date it stands. */
  readonly side: "before" | "after" | "both";
  /** Log-odds for the role where the cue touches the date; less with distance. */
  readonly weight: number;
  readonly pattern: RegExp;
  readonly example: string;
}

const cue = (role: Role, side: Cue["side"], weight: number, source: string, example: string): Cue => ({
  role, side, weight, pattern: phrase(source), example,
});

/** A length of time, folded. */
export const LENGTH_OF_TIME =
  "\\b(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|dix-huit|vingt-quatre|trente-six|one|two|three|four|five|twelve|eighteen)(?: ?(?:a|-|ou|/|et|to) ?(?:\\d{1,2}|six|trois|quatre|cinq))? (?:mois|semaines?|ans?|jours?|months?|weeks?|years?)\\b";

export const CUES: readonly Cue[] = [
  cue("start", "before", 2.4, "\\b(?:debut\\w*|demarr\\w*|commenc\\w*|poste (?:le|au|du)|pris[er] (?:de|du|en|ses) (?:poste|fonctions?|service)|entree en (?:fonctions?|service)|a pourvoir|pourvu|embauch\\w*|arrivee|start\\w*|begin\\w*|commence\\w*)\\b", "Le stage débutera le 3 avril 2024"),
  cue("start", "before", 1.5, "\\b(?:disponib\\w+|integre[rz]?|integrerez|rejoin\\w+|libre|available|mise? en place)\\b", "Disponibilité à partir de mai 2024"),
  cue("start", "before", 1.1, "\\b(?:stages?|stagiaires?|contrats?|cdd|cdi|missions?|alternan\\w+|postes?|service civique|apprenti\\w*|internships?|position|these|doctorat|vacations?|volontariat|remplacement|emplois?|interim|sejour|residence|recrut\\w+|recherch\\w+|cherch\\w+|periode|accueil\\w*)\\b", "Stage de mars à août 2024"),
  cue("start", "both", 1.3, LENGTH_OF_TIME, "6 mois à partir de mars 2024"),
  cue("start", "after", 1.4, "\\b(?:au debut|prise de poste|demarrage|debut)\\b", "le 3 mars 2024 (prise de poste)"),
  cue("end", "before", 2.8, "\\b(?:fin (?:du|de|d'|de la) ?(?:stage|contrat|mission|cdd|alternance|projet|vacation)|dates? de fin|prend(?:ra)? fin|se (?:termin|conclu)\\w+|s'acheve\\w*|end date)\\b", "Le contrat prend fin le 31 août 2024"),
  cue("deadline", "before", 3, "\\b(?:dates? (?:limites?|butoirs?)|cloture|dead ?line|dernier delai|limite (?:de|des|d')|closing date|delai)\\b", "Date limite : 3 mars 2024"),
  cue("deadline", "before", 1.3, "\\b(?:candidat(?:ures?|er|ez|e|s)|postul\\w+|envoy\\w+|envoi|adress\\w+|transm\\w+|depos\\w+|depot|dossiers?|cv|curriculum|lettres? de motivation|repon\\w+|reponse|recept\\w+|recues?|parven\\w+|apply|applications?|applicants?|inscri\\w+|remis\\w*|faire parvenir|soumettre|ecri\\w+|send|submit\\w*|lettre|ferm(?:e|ent|eture))\\b", "CV à envoyer avant le 3 mars 2024"),
  cue("deadline", "after", 1, "\\b(?:candidat(?:ures?|er|ez)|postul\\w+|envoy\\w+|adress\\w+|transm\\w+|cachet de la poste|dernier delai|delai de rigueur|minuit|inclus|a l'adresse|par (?:mail|courriel|e-?mail)|a l'attention)\\b", "avant le 3 mars 2024, par courriel"),
  cue("deadline", "before", 1.4, "@|[(\\[ ](?:at|arobase)[)\\] ]", "à rh@ville.example avant le 3 mars 2024"),
  cue("publication", "before", 2.8, "\\b(?:publiee?s?|mise? en ligne|parue?s?|postee|diffusee?s?|posted|published|publication|parution|depose[e]?|actualite du)(?: initiale)?(?: le| du| on| depuis le)? ?$", "Offre publiée le 3 mars 2024"),
  cue("publication", "before", 2.2, "\\b(?:date (?:de|d') ?(?:publication|parution|mise en ligne|l'annonce|l'offre)|(?:annonce|offre) du)\\b", "Annonce du 3 mars 2024"),
  cue("interview", "before", 2.9, "\\b(?:entretiens?|auditions?|auditionne\\w*|oraux|interviews?|rencontr(?:ons|erons)|tests? (?:de recrutement|de selection)|commission de (?:recrutement|selection)|speed ?dating|job ?dating)\\b", "Les entretiens auront lieu le 3 mars 2024"),
  cue("interview", "before", 1.5, "\\b(?:jurys?|epreuves?|tests?)\\b", "un jury se réunira le 3 mars 2024"),
  cue("interview", "after", 1.6, "\\b(?:entretiens?|jurys?|auditions? |oraux|interviews?)\\b", "la semaine du 3 mars 2024 pour les entretiens"),
  cue("none", "before", 3, "\\b(?:depuis|souten\\w+|(?:re)?cree\\w*|fonde\\w*|creation|ne[es]? en|decret|lois?|arrete|ordonnance|directive|reglement|circulaire|reforme|anniversaire|recensement|constitue\\w*|elue?s?|election\\w*|mandat|histoire|mise? a jour|mis a jour|modifie\\w*|updated|copyright|version|edition|versement|obtenu\\w*|issu\\w* de|copie|convention|ccn|accord du|deliberation|(?:a|ont|avait) (?:deja )?(?:debute|commence|demarre|eu lieu)|examen des (?:dossiers|candidatures)|ouvr\\w+ (?:les|des) candidatures|prime\\w*|13 ?e?me mois|treizieme mois|verse\\w*|qualification\\w*|deplacements?|projet (?:\\w+ ){0,2}(?:commenc|debut|demarr)\\w+)\\b", "association créée en mars 2004"),
  cue("none", "before", 1.9, "\\b(?:festival|exposition|biennale|salon|colloque|conference|seminaire|rencontres?|forum|fete|concert|spectacle|representations?|tournee|evenement\\w*|reunions?|journees?|formation (?:le|les|du)|portes ouvertes|concours|appel a projets?|projets?|programme|plan|schema|strategie|objectif|horizon 20|chantier|ouverture|inaugur\\w*|lance\\w*|lancement|mene\\w*|realise\\w*|enquete|etude|rapport|livraison|livrer|rendus?|soutenance|memoire|soutenue?|these soutenue|vacances|conges|fermeture|elections?|jeux olympiques|saison \\d|marche|budget|exercice|participants|ecole d'ete|prochaine echeance)\\b", "Le festival aura lieu du 3 au 5 juillet 2024"),
  cue("none", "after", 1.6, "\\b(?:auront lieu|aura lieu|se tiend\\w+|rassembl\\w+|accueill\\w+|a ete|ont ete|fut|d'existence)\\b", "le 3 juillet 2024 aura lieu la fête"),
];
