import type { StipendPeriod } from "../../model/offer.js";

/** Currencies, folded, and their ISO 4217 codes. */
export const CURRENCIES: readonly (readonly [pattern: string, code: string])[] = [
  [
    "€uros?|€|euros?|eur(?![a-z])|balles(?! d)|(?<![a-z])e(?= ?(?:bruts?|nets?|par mois|/ ?mois|mensuels?|de l'heure|/ ?h)(?![a-z])|$)",
    "EUR",
  ],
  ["chf|francs? suisses|fr\\. suisses", "CHF"],
  ["cad|\\$ ?ca(?:n|d)?(?![a-z])|dollars canadiens", "CAD"],
  ["\\$|usd|dollars?", "USD"],
  ["£|gbp|livres sterling|pounds?", "GBP"],
  ["f ?cfa|xof|xaf|francs cfa", "XOF"],
  ["xpf|francs pacifique|f ?cfp", "XPF"],
  ["mad(?![a-z])|dirhams?|dhs?(?![a-z])", "MAD"],
  ["dinars tunisiens|tnd(?![a-z])", "TND"],
  ["dinars algeriens|dzd(?![a-z])", "DZD"],
  ["ariarys?|mga(?![a-z])", "MGA"],
  ["gourdes?|htg(?![a-z])", "HTG"],
];

/** How many of a currency make what a euro does, roughly; those not told are worth about one. */
export const UNITS_A_EURO: Readonly<Record<string, number>> = {
  XOF: 656,
  XPF: 119,
  MAD: 11,
  TND: 3.3,
  DZD: 145,
  MGA: 5000,
  HTG: 140,
};

/** How a period is told after an amount ("/ mois", "de l'heure") … */
export const PERIOD_AFTER: Readonly<Record<StipendPeriod, string>> = {
  month:
    "par mois|/ ?mois|mensuel(?:le)?s?|mensuellement|le mois|per month|a month|/ ?month|monthly|/ ?m(?![a-z0-9²])|x ?1[2-5]",
  hour: "de l'heure|par heure|/ ?heures?|/ ?h(?![a-z0-9])|(?<!\\n)horaires?|l'heure|per hour|an hour|/ ?hours?|hourly|de l'h(?![a-z])|par h(?![a-z])",
  day: "par jour(?:nee)?|/ ?jour(?:nee)?|/ ?j(?![a-z0-9])|la journee|journaliers?|per day|a day|/ ?day|daily",
  week: "par semaine|/ ?semaine|hebdomadaires?|hebdo|la semaine|per week|a week|/ ?week|weekly",
  year: "par an(?:nee)?(?![a-z])|/ ?an(?:nee)?(?![a-z])|annuel(?:le)?s?|annuellement|l'annee|per year|a year|/ ?year|yearly|per annum|p\\.a\\.?|annual",
  total:
    "(?:pour|sur) (?:toute )?(?:la duree|l'ensemble|la totalite|tout le stage|le stage|la mission|la periode)(?: (?:totale |entiere )?(?:du stage|de la mission|du contrat|du sejour))?|pour (?:les|ces) (?:\\d{1,2}|deux|trois|quatre|cinq|six|huit|dix|douze) (?:mois|semaines)|au total|en tout|forfaitaires?|in total|for the whole (?:period|internship)",
};

/** … and in the words before it ("Salaire mensuel brut :"). */
export const PERIOD_BEFORE: Readonly<Record<StipendPeriod, string>> = {
  month: "mensuel(?:le)?s?|par mois|au mois|mensualite|mensualisee?s? a|monthly|per month",
  hour: "horaires?|(?<![a-z])t\\.?h\\.?b?(?![a-z])|a l'heure|de l'heure|par heure|/ ?h(?:eure)?(?![a-z])|hourly",
  day: "tjm|journaliers?|journaliere|par jour|daily|day rate",
  week: "(?<!heures |h |duree |temps |travail )hebdomadaire|weekly",
  year: "annuel(?:le)?s?|par an|annual|yearly|ral(?![a-z])",
  total: "forfait(?:aire)?(?: de)?(?! jours?| mobilite)|lump sum",
};

export const GROSS = "brut(?:e|s|es)?(?![a-z])|gross";
export const NET = "net(?:te)?s?(?![a-z])";

/** Words around an amount that change neither period nor tax. */
export const FILLER =
  "ht(?![a-z])|ttc(?![a-z])|hors taxes?|environ|indicatif|de base|fixes?(?![a-z])|effective|charge(?![a-z])|\\((?:eur|€)\\)|sur \\d{2}(?:[.,]\\d{1,2})? mois";
export const LEAST_AFTER =
  "minimum|mini?(?![a-z])|au minimum|au moins|et plus|ou plus|\\+(?! ?[\\w%])";
export const MOST_AFTER = "maximum(?! de)|maxi?(?![a-z])|au maximum|au plus";
export const LEAST_BEFORE =
  "(?:a partir de|des|minimum(?: de)?|au moins|au minimum(?: de)?|plancher(?: de)?|superieure? (?:ou egale? )?a|plus de|from|starting (?:at|from)|at least|debutant a)";
export const MOST_BEFORE =
  "(?:jusqu'a|maximum(?: de)?|max|au maximum(?: de)?|plafonnee? a|inferieure? (?:ou egale? )?a|moins de|up to|ne depass\\w{1,4} pas|limite a)";

/** Indemnities and grants that come on top of pay, or from elsewhere. */
const ON_TOP =
  "(?:indemnites? (?:forfaitaires? )?(?:de |d'|du |des |pour )?(?:les |la |le |l')?(?:dimanches?|nuits?|jours feries|feriee?s?|week-?ends?|astreintes?|gardes?|sujetions?|reinstallation|installation|rupture|fin de (?:contrat|mission)|precarite|depart|conges)|bourses? (?:erasmus\\+?|de mobilite|crous|sur criteres|regionales?|d'excellence))(?![a-z])";

/** "Salaires du secteur", "salaire médian des diplômés": what others earn. */
const OF_OTHERS =
  "salaires? (?:(?:medians?|moyens?) (?:de|des|d'|a|en)|(?:du|dans le|sur le|de la|dans la) (?:secteur|marche|metier|profession))(?![a-z])";

/** What an intern or employee is paid. */
export const PAY =
  `(?!${ON_TOP})` +
  `(?:(?:remunerations?|gratifications?|(?!${OF_OTHERS})salaires?|indemnisations?|indemnites?(?! (?:kilometriques?|de (?:transports?|deplacements?|repas|teletravail|residence|panier|logement|licenciement)|(?:de )?transport|km|teletravail|repas))|remunere\\w{0,2}|gratifie\\w{0,2}|indemnise\\w{0,2}|paie|payee?s?|paye|pecule|traitement(?: (?:brut|net|indiciaire|mensuel|annuel|de base|statutaire)|(?= de $| de \\d|:))|bourses?|allocation|tjm|taux (?:horaire|journalier)|tarif journalier|cachets?|package|fixe|pretentions?|fourchette|retribution|solde|base (?:brute|mensuelle|annuelle|de (?=\\d))|conditions financieres|(?<![a-z] )(?:mensuel|annuel|horaire) de|forfaits?(?= (?:(?:pour|de) (?:la |cette |l'ensemble de la |toute la )?(?:mission|prestation|residence|commande|saison|sejour)|global))|(?:internship|legal|monthly) allowance|salary|stipend|wages?|compensation|paid|pay|smic)(?![a-z]))`;

/** Allowances, perks, budgets, prices. */
const OTHER_THINGS =
  "(?:(?:(?:13|14)e(?:me)? mois|treizieme mois|budgets?|collect(?:e|er|es)|(?:moyenn?e?s?|median[es]{0,2}) (?:de |des |d'|a la )(?:nos|la|les|l'|sortie|anciens|diplomes|alumni)|chiffres? d'affaires?|c\\.?a\\.?(?! (?:fai|donn|represent|correspond|te |vous |nous |va ))|subventions?|dotations?|doter?|dotee?s?|primes?|majorations?|complement indemnitaire(?: annuel)?|ifse|nbi|bonus|commissions?|variables?|interessement|participation|abondement|tickets?|tr(?=(?: a| de)? ?:? ?$)|swile|titres?(?! (?:indicatif|d'exemple|d'information))|cheques?|cartes? (?:restaurant|dejeuner|swile|cadeau)|chequiers?|paniers?|indemnites? (?:kilometriques?|de (?:transports?|deplacements?|repas|teletravail|residence|panier|logement)|transport|km|teletravail|repas)|forfait mobilites?(?: durables?)?|forfait (?:velo|teletravail|repas|transport|internet)|remboursements?|rembourse(?:e|s|es)?|prise en charge|pris en charge|mutuelle|loyers?|logements?|hebergement|chambre|studio|appartement|gite|caution|cooptation|parrainage|bons|valeur faciale|valeur|montants? (?:de l'|du |des )?(?:offre|marche|projet|investissement)s?|investi(?:r|t|ssements?)?|apport|capital|lev(?:e|ee|ees|er)|leve de fonds|fonds|financements?(?! (?:acquis|assure|obtenu|disponible|de (?:la |votre )?these|doctoral)| ?:)|finance(?:e|s)?|enveloppe|cotisations?|adhesion|abonnements?|inscription|frais|tarifs? (?:d'entree|plein|reduit|public|client|adherent|(?:de la|de l'|des|du|de) ?(?:prestation|seance|cours|visite|repas|billet|atelier|chambre|nuitee|service|cantine))s?|prix|couts?|billets?|entree|ventes?|factures?|amendes?|recettes|dans la limite|dette|sejour|navigo|transports?|teletravail|equipement|mobilite|cadeaux?|couverts|concours|depenses|contrats de|valorisation|cse|defraiements?|(?<!(?:internship|legal|monthly) )allowance|budget|revenue|turnover|funding|raised|grants?|prizes?|fees?|rent|bonus)(?![a-z]))";

/** Money that is no pay. */
export const OTHER_MONEY = `(?:${ON_TOP}|${OF_OTHERS}|${OTHER_THINGS})`;

/** Directly after an amount: it is no pay. */
export const OTHER_MONEY_AFTER =
  "^(?! ?\\( ?primes? [^()]{0,40}(?:inclu|compris))(?! ?\\(dont ) ?(?:\\( ?)?(?:(?:d'|de |en |of |in |a l'|au titre d\\w{1,3} )?(?:primes?|bonus|variables?|budgets?|chiffre|ca(?![a-z])|frais|subventions?|bons?(?![a-z])|cheques?|tickets?|titres?|paniers?|transports?|remboursements?|interessement|participation|commissions?|cooptation|charges?(?![a-z])|dotation|fonds|loyer|investissements?|capital|recettes|depenses|dettes?|abondement|reductions?|remises?|achat|travaux|allowance|prizes?|funding|revenue|logement|hebergement|l'etat|la cantine|part (?:patronale|employeur))|(?:le|la|l') ?(?:repas|couvert|plateau|nuit(?:ee)?|place|entree|seance|billet|ticket|kilo(?:metre)?s?|km|litre|quintal|tonne|metre|exemplaire|numero|chambre|panier|garde|astreinte|permanence)(?![a-z])|(?:par|/) ?(?:recrutement|ticket|titre|repas|tonn?e?|km|kilometre|personne|participant|parrainage|cooptation|enfants?|foyer|m²|couvert|billet|entree|ticket|jour travaille|nuit|nuitee|[a-z]{3,16} (?:supplementaire|en plus))|supplementaires?(?![a-z])|pris en charge|payes? par|rembourse|en (?:titres|tickets|cheques))";
