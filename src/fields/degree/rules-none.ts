import { phrase } from "../../text/phrase.js";
import type { Rule } from "../rule.js";
import { opensItem } from "./place.js";
import { type DegreeTerm, NO_DEGREE } from "./term.js";

const DEGREE =
  "(?:niveau(?: (?:de diplome|d'etudes?|de formation|scolaire|de qualification))?|diplomes?(?: ni [a-z]+)?|qualifications?|prerequis de diplome|condition (?:de|d')(?: )?(?:diplome|niveau d'etudes?|niveau)|formations?(?: initiale)?)";
const ASKED =
  "(?:requise?s?|exigee?s?|demandee?s?|necessaires?|obligatoires?|attendue?s?|imposee?s?|indispensables?|prerequis)";

/** Wordings that ask for no degree. */
export const noneRules: readonly Rule<DegreeTerm>[] = [
  {
    id: "degree.none-asked",
    pattern: phrase(
      `(?<![a-z])(?:aucune?|pas (?:besoin )?(?:de|d')|nul besoin de|pas (?:forcement|necessairement) besoin d[e']|il n'y a pas d[e']) ?${DEGREE}(?: (?:particuliere?|specifique|minimum|minimale?|prealable|precis))?(?: (?:n'est|ne sera|n'etait|est))?(?: (?:pas )?${ASKED})`,
    ),
    prior: 0.9,
    value: () => NO_DEGREE,
    examples: ["Aucun diplôme requis", "aucun niveau exigé", "Pas de diplôme demandé"],
    counterExamples: ["Aucun diplôme ne sera remis", "aucune expérience exigée"],
  },
  {
    id: "degree.none",
    pattern: phrase(
      `(?<![a-z])(?:pas besoin (?:de diplome|d'etre diplome)|diplomes? (?:non|pas) (?:exige|requi|obligatoire|necessaire|demande)[a-z]{0,2}|aucun prerequis (?:de (?:diplome|formation)|scolaire|academique)|pas de niveau d'etudes? (?:minimal|minimum)|(?:on se|nous nous) (?:fiche|moque|fout)[a-z]{0,3} (?:du|des|de vos|de votre|de ton) diplomes?|ni diplome ni [a-z]+|(?:sans|aucune?|ni) [a-z]{2,14} ni (?:de )?diplomes?|aucune (?:formation|qualification) (?:particuliere|specifique|prealable)(?! (?:a|en|sur))|pas (?:de condition|d'exigence) (?:de |d'un )(?:diplome|niveau)|nul besoin d(?:e |'un )diplome|(?:ne (?:demand|exige|regard|requer|attend|necessit)[a-z]{1,4}|n'(?:exige|attend|impos)[a-z]{1,4}) (?:aucun|pas de|pas les?|pas (?:vos|votre|tes|ton)) diplomes?|(?:diplomes?|formations?|niveau(?: d'etudes?)?) indifferente?s?|(?<=(?:^|\\n|,) ?)pas de diplomes?(?= ?(?:[.;,)\\n]|$))|(?:sans|aucune) (?:condition|exigence|prerequis|obligation) (?:de |d'|particuliere de )(?:diplome|niveau|formation|qualification)(?: d'etudes?)?|(?:avec ou |accessible |ouvert[es]{0,2} |meme |poste )sans (?:aucun )?diplome|sans diplome (?:requis|exige|accepte|ok(?![a-z])|bienvenu|possible)|(?:vous n'avez|si (?:vous n'avez|tu n'as)|tu n'as) pas (?:de|besoin de) diplomes?|non[- ]diplome[.·()es]{0,5} accept|sans (?:obligatoirement|forcement|necessairement) (?:de |un )diplome)`,
    ),
    prior: 0.8,
    value: () => NO_DEGREE,
    examples: [
      "Poste accessible sans diplôme",
      "Pas besoin de diplôme ni d'expérience",
      "Recrutement sans CV ni diplôme",
      "Pas de condition de diplôme",
      "On ne regarde pas le diplôme",
      "Diplôme indifférent, motivation exigée",
    ],
    counterExamples: ["l'accompagnement de jeunes sans diplôme"],
  },
  {
    id: "degree.none-alone",
    pattern: phrase("(?<![a-z])(?:avec ou )?sans diplomes?(?= ?(?:[\\n,;/.]|$))"),
    prior: 0.7,
    value: (match, posting) => (opensItem(posting, match.index) ? NO_DEGREE : null),
    examples: ["Profil :\n- Sans diplôme, débutant accepté"],
    counterExamples: ["l'accueil de personnes sans diplôme"],
  },
  {
    id: "degree.none-label",
    pattern: phrase(
      "(?<![a-z])(?:diplomes?|niveau(?: d'etudes?| de diplome| de formation| scolaire)?|formations?|qualifications?)(?: (?:requis|exige|demande|souhaite|minimum|obligatoire|attendu)e?s?)?: ?(?:non (?:exigee?|requise?|obligatoire|demandee?)|aucune?(?= ?(?:diplome|niveau|formation|[\\n.;,)]|$))|sans (?:diplome|niveau|qualification)|sans(?= ?[\\n.;,])|indifferente?|non(?= ?(?:[\\n.;,]|$))|tous niveaux|tout niveau|tous diplomes|peu importe|pas de (?:diplome|niveau)|neant)",
    ),
    prior: 0.88,
    value: () => NO_DEGREE,
    examples: ["Diplôme : non exigé", "Niveau d'études : indifférent", "Diplôme obligatoire : Non"],
    counterExamples: ["Formation : nonante heures"],
  },
  {
    id: "degree.none-matters",
    pattern: phrase(
      `(?<![a-z])(?:le |votre |ton |vos |tes )?(?:niveau (?:de diplome|d'etudes?|scolaire|de formation)|diplomes?)[^.;:!?\\n]{0,30}? (?:n'est pas|ne (?:sera|constitue|represente|fait) pas|n'est (?:ni|en rien)|importe peu|nous importe peu|importe(?:nt)? moins|compte moins|on s'en (?:fiche|moque|fout)|n'a (?:pas|que peu) d'importance|ne compte pas)(?! (?:encore|valid|obten|reconnu|delivr))`,
    ),
    prior: 0.86,
    value: () => NO_DEGREE,
    examples: [
      "Le niveau de diplôme n'est pas un critère",
      "Le diplôme, franchement, on s'en moque",
    ],
    counterExamples: ["Si votre diplôme n'est pas encore obtenu, joignez une attestation"],
  },
  {
    id: "degree.none-whatever",
    pattern: phrase(
      "(?<![a-z])(?:quel(?:s|le|les)? que soi(?:en)?t (?:votre|ton|le|la|leur|vos)|qu'importe(?:nt)?(?: l'age[a-z ,']{1,24} (?:ou|et|ni))? (?:votre|ton|le|la|les|vos)|peu importe(?:nt)? (?:votre|ton|le|la|les|vos)|independamment (?:de votre|du|de ton)|(?<!(?:manque|reste|avez|avoir|faut) )(?:bien )?plus qu(?:e|') ?(?:votre|ton|le|la|un|vos|tes)) (?:(?:parcours|experience|age|formation|cv)(?: et| ou|,)(?: que)? (?:votre |ton |le |la )?)?(?:diplomes?|cursus|parcours scolaire|niveaux? (?:d'etudes?|de diplome|de formation|scolaire)|formations?(?= |,|\\.|$))",
    ),
    prior: 0.72,
    value: () => NO_DEGREE,
    examples: [
      "quel que soit votre niveau d'études",
      "Peu importe votre âge ou votre diplôme",
      "Plus que le diplôme, c'est l'envie qui compte",
    ],
    counterExamples: [
      "quel que soit votre niveau d'anglais",
      "Il ne manque plus que le diplôme",
      "quel que soit le poste",
    ],
  },
  {
    id: "degree.none-open",
    pattern: phrase(
      "(?<![a-z])(?:ouvert[es]{0,2}|accessible|recrutons|accept[a-z]{2,5}) (?:a |aux )?(?:tous|toutes) (?:les |types de )?(?:niveaux?|diplomes?|formations|niveaux d'etudes?|parcours)|tou(?:s|tes) (?:les )?(?:niveaux|diplomes|formations|parcours) (?:d'etudes? )?(?:acceptee?s|bienvenue?s|confondue?s|admise?s|possibles)|no (?:degree|diploma|qualifications?) (?:is |are )?(?:required|needed|necessary)",
    ),
    prior: 0.76,
    value: () => NO_DEGREE,
    examples: ["Ouvert à tous les niveaux", "Toutes formations acceptées", "No degree required"],
    counterExamples: ["Ouvert à tous les publics"],
  },
  {
    id: "degree.none-profiles",
    pattern: phrase(
      "(?<![a-z])(?:ouvert[es]{0,2}|accessible) (?:a |aux )?tous (?:les |types de )?profils",
    ),
    prior: 0.35,
    value: () => NO_DEGREE,
    examples: ["Offre ouverte à tous les profils"],
    counterExamples: ["Ouvert à tous les publics"],
    why: "A word of welcome more often than a word on degrees.",
  },
];
