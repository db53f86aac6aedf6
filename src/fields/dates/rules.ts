/**
 * What finds the dates of a posting, by the names that candidates carry: a role, and what told it.
 * The role is a sum of what labels, cues, form and place say (`label-scores.ts`, `cues.ts`,
 * `roles.ts`), so that a rule here is a name with texts, not a pattern.
 */
export interface DateRule {
  /** `date.ROLE.label`: a label; `.cue`: words near it; `.open`: "à partir de"; `.range`: two days. */
  readonly id: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const dateRules: readonly DateRule[] = [
  {
    id: "date.start.label",
    examples: [
      "Date de début : 4 mars 2024",
      "Prise de poste\n1er avril 2024",
      "Démarrage : 03/2024",
    ],
    counterExamples: [
      "Date de début : à convenir",
      "Date de fin : 4 mars 2024",
      "Mise à jour : 4 mars 2024",
    ],
  },
  {
    id: "date.start.cue",
    examples: ["Le stage débutera le 4 mars 2024.", "Stage de 6 mois en mars 2024"],
    counterExamples: ["Le festival débutera le 4 mars 2024.", "Le projet a débuté en mars 2022."],
  },
  {
    id: "date.start.open",
    examples: ["Stage de 6 mois à partir de mars 2024", "CDI dès le 2 septembre 2024"],
    counterExamples: ["Depuis mars 2024, nous sommes trente.", "Ouvert à partir de 8 h"],
  },
  {
    id: "date.start.range",
    examples: ["Stage de mars à août 2024", "CDD du 2 mai au 30 septembre 2024"],
    counterExamples: ["Festival du 5 au 7 juillet 2024", "Projet 2022-2026"],
  },
  {
    id: "date.end.label",
    examples: ["Date de fin : 30 juin 2024", "Fin du contrat : 13 juillet 2024"],
    counterExamples: ["Date de début : 30 juin 2024", "Fin des candidatures : 30 juin 2024"],
  },
  {
    id: "date.end.cue",
    examples: ["Le contrat prend fin le 31 août 2024.", "CDD jusqu'au 31 décembre 2024"],
    counterExamples: ["Candidatures jusqu'au 31 mars 2024", "Exposition jusqu'au 12 mai 2024"],
  },
  {
    id: "date.end.range",
    examples: ["Stage de mars à août 2024", "Contrat du 1er avril au 30 juin 2024"],
    counterExamples: ["Le musée ferme du 2 janvier au 31 mars 2024.", "Salon du 5 au 7 mai 2024"],
  },
  {
    id: "date.deadline.label",
    examples: ["Date limite de candidature : 20 février 2024", "Clôture : 1er mars 2024"],
    counterExamples: ["Date limite : non renseignée", "Date de publication : 20 février 2024"],
  },
  {
    id: "date.deadline.cue",
    examples: [
      "Merci d'envoyer un CV avant le 15 février 2024.",
      "Vous pouvez postuler jusqu'au 12 février 2024.",
    ],
    counterExamples: [
      "La thèse doit être soutenue avant le 15 février 2024.",
      "Réponse aux candidats le 15 mars 2024",
    ],
  },
  {
    id: "date.publication.label",
    examples: ["Date de publication : 5 janvier 2024", "Publié le 12/01/2024"],
    counterExamples: ["Mis à jour le 12/01/2024", "Date de publication :"],
  },
  {
    id: "date.publication.cue",
    examples: [
      "L'avis a été affiché en mairie le 4 janvier 2024.",
      "Cette offre a été mise en ligne le 4 janvier 2024.",
    ],
    counterExamples: [
      "Rapport publié le 3 mars 2023",
      "Notre dernier album est paru en mars 2023.",
    ],
  },
  {
    id: "date.interview.label",
    examples: ["Entretiens : 15 mars 2024", "Date du jury : 28 mars 2024"],
    counterExamples: ["Entretien : le matin", "Début : 15 mars 2024"],
  },
  {
    id: "date.interview.cue",
    examples: ["Les auditions auront lieu le 9 avril 2024.", "Un jury se réunira le 28 mars 2024."],
    counterExamples: [
      "Vous mènerez des entretiens semi-directifs en mars 2024.",
      "Entretien des espaces verts d'avril à octobre 2024",
    ],
  },
  {
    id: "date.asap.label",
    examples: ["Démarrage : dès que possible", "Prise de poste : immédiate"],
    counterExamples: ["Réponse : dès que possible", "Démarrage : 4 mars 2024"],
  },
  {
    id: "date.asap.cue",
    examples: [
      "Ce poste est à pourvoir immédiatement.",
      "Nous recrutons dès que possible un animateur.",
    ],
    counterExamples: ["Postulez dès maintenant !", "Vous apprendrez rapidement à coudre."],
  },
];
