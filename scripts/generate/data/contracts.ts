import type { ContractType } from "../../../src/model/offer.js";

/** How an offer of one kind of contract speaks of the stay, of the person, of the contract. */
export interface ContractWords {
  readonly the: readonly (readonly [the: string, of: string, this_: string, a: string])[];
  readonly feminine: boolean;
  readonly who: readonly string[];
  readonly theOne: readonly string[];
  readonly named: readonly string[];
  readonly withArticle: readonly string[];
  readonly agreement: readonly string[];
}

export const contractWords: Readonly<Record<ContractType, ContractWords>> = {
  stage: {
    the: [["le stage", "du stage", "ce stage", "un stage"]],
    feminine: false,
    who: ["un·e stagiaire", "une ou un stagiaire", "un stagiaire (H/F)", "un(e) stagiaire"],
    theOne: ["le stagiaire", "la personne en stage", "le ou la stagiaire"],
    named: ["Stage", "Stage conventionné", "Stage long", "Convention de stage", "stage étudiant"],
    withArticle: ["un stage", "un stage conventionné", "un stage long", "un stage étudiant"],
    agreement: ["une convention de stage"],
  },
  alternance: {
    the: [["l'alternance", "de l'alternance", "cette alternance", "une alternance"]],
    feminine: true,
    who: ["un·e alternant·e", "un apprenti ou une apprentie", "une alternante (F/H)"],
    theOne: ["l'apprenti", "l'alternant·e"],
    named: ["Alternance", "Contrat d'apprentissage", "Apprentissage", "alternance (apprentissage)"],
    withArticle: ["une alternance", "un contrat d'apprentissage", "un apprentissage"],
    agreement: ["un contrat d'apprentissage", "un contrat de professionnalisation"],
  },
  cdd: {
    the: [
      ["le contrat", "du contrat", "ce contrat", "un contrat"],
      ["le CDD", "du CDD", "ce CDD", "un CDD"],
    ],
    feminine: false,
    who: ["un·e collègue", "un renfort", "une personne motivée", "un agent contractuel"],
    theOne: ["la personne recrutée", "l'agent"],
    named: ["CDD", "Contrat à durée déterminée", "CDD à temps plein", "contractuel (CDD)"],
    withArticle: ["un CDD", "un contrat à durée déterminée"],
    agreement: ["un CDD", "un contrat à durée déterminée"],
  },
  cdi: {
    the: [["le poste", "du poste", "ce poste", "un poste"]],
    feminine: false,
    who: ["un·e collègue", "une nouvelle recrue", "un ou une professionnelle"],
    theOne: ["la personne recrutée", "le ou la titulaire"],
    named: ["CDI", "Contrat à durée indéterminée", "CDI temps plein"],
    withArticle: ["un CDI", "un contrat à durée indéterminée"],
    agreement: ["un CDI", "un contrat à durée indéterminée"],
  },
  "service-civique": {
    the: [["la mission", "de la mission", "cette mission", "une mission"]],
    feminine: true,
    who: ["un·e volontaire", "deux volontaires", "une ou un volontaire"],
    theOne: ["le volontaire", "la personne volontaire"],
    named: ["Service civique", "Engagement de service civique", "volontariat (service civique)"],
    withArticle: ["un service civique", "un engagement de service civique"],
    agreement: ["un contrat de service civique"],
  },
  these: {
    the: [["la thèse", "de la thèse", "cette thèse", "une thèse"]],
    feminine: true,
    who: ["un doctorant ou une doctorante", "un·e doctorant·e"],
    theOne: ["la doctorante", "le doctorant"],
    named: ["Thèse", "Thèse CIFRE", "Thèse de doctorat"],
    withArticle: ["une thèse", "une thèse CIFRE"],
    agreement: ["une convention CIFRE", "un contrat de thèse"],
  },
  benevolat: {
    the: [["la mission", "de la mission", "cette mission", "une mission"]],
    feminine: true,
    who: ["des bénévoles", "un ou une bénévole"],
    theOne: ["la personne bénévole", "le bénévole"],
    named: ["Bénévolat", "mission bénévole"],
    withArticle: ["un bénévolat", "une mission bénévole"],
    agreement: ["une charte du bénévolat"],
  },
  other: {
    the: [["la mission", "de la mission", "cette mission", "une mission"]],
    feminine: true,
    who: ["un·e indépendant·e"],
    theOne: ["l'indépendant"],
    named: ["Prestation en indépendant"],
    withArticle: ["une prestation"],
    agreement: ["une prestation"],
  },
};

export const englishContracts: Readonly<Partial<Record<ContractType, readonly string[]>>> = {
  stage: ["internship", "Master's internship"],
  cdd: ["fixed-term contract"],
  cdi: ["permanent contract"],
  these: ["PhD"],
};

/** Contracts that a posting names in passing. */
export const otherContracts: readonly string[] = [
  "CDI",
  "CDD",
  "alternance",
  "service civique",
  "stage",
  "contrat d'apprentissage",
  "thèse",
];

/** Words that only some contracts use; a wording that holds them is left to those. */
export const contractWordings: readonly (readonly [RegExp, readonly ContractType[]])[] = [
  [/stage|gratif|convention/i, ["stage"]],
  [/école|mémoire|études|étudiant/i, ["stage", "alternance"]],
  [/durée déterminée|remplacement|renouvelable|titulaire|saison/i, ["cdd"]],
  [/bourse/i, ["these", "stage"]],
  [/contrat|embauche|salaire|paie|traitement/i, ["cdd", "cdi", "alternance", "these"]],
  [/poste/i, ["stage", "cdd", "cdi", "alternance", "these"]],
];
