/**
 * Prefixes of the French overseas departments, which have country codes of their own.
 * @see https://www.arcep.fr/demarches-et-services/professionnels/base-numerotation.html
 */
export const OVERSEAS: readonly (readonly [RegExp, "RE" | "YT" | "GP" | "GF" | "MQ"])[] = [
  [/^0(?:262|263|692|693)/, "RE"],
  [/^0(?:269|639)/, "YT"],
  [/^0(?:590|690|691)/, "GP"],
  [/^0(?:594|694)/, "GF"],
  [/^0(?:596|696|697)/, "MQ"],
];

/** Words that announce a number to call. */
export const CALL =
  /\b(?:tel|tels|telephon[a-z]{1,6}|phone|appel[a-z]{1,4}|mobile|portable|fixe|standard|gsm|joindre|joignable|contact[a-z]{0,4}|renseign[a-z]{1,9}|sms|whatsapp|call|ligne directe)\b/;

/** Numbers of the kind that a machine sends pages to. */
export const FAX = /\b(?:fax|telecopi[a-z]{1,4})\b[^a-z\d]{0,6}$/;
export const PHONE_AND_FAX =
  /\btel[a-z.]{0,8} ?(?:\/|et|-|&|ou) ?(?:fax|telecopi[a-z]{1,4})\b[^a-z\d]{0,6}$/;

/** Words that announce another number than one to call. */
export const OTHER_NUMBER =
  /\b(?:siret|siren|rna|rcs|naf|ape|tva|iban|bic|finess|uai|rne|ref|reference|offre|annonce|dossier|identifiant|code|matricule|agrement|declaration|enregistr[a-z]{1,6}|facture|commande|candidature|marche|contrat|convention|collective|devis|lot)\b[^a-z]{0,3}(?:n°|no|numero)?[^a-z\d]{0,6}$/;
