/** The parts of a posting, and the headings that open each: folded patterns of whole headings. */
export const SECTIONS = {
  organisation: [
    "qui (?:sommes|est|nous sommes)[ -]?(?:nous)?.{0,30}",
    "a propos(?: d[eu].{1,40}| de nous)?",
    "presentation(?: generale)?(?: (?:(?:de (?:la |l')|du |d'|de notre |de votre (?:futur )?).{1,40}|societe|entreprise|etablissement|structure))?",
    "(?:description|descriptif) (?:de (?:la |l'|notre )|du |d')?(?:structure|entreprise|association|organisme|laboratoire|employeur|societe|groupe|service|equipe|collectivite)(?: .{1,30})?",
    "(?:l'|la |notre |votre (?:future? )?|le )?(?:entreprise|association|structure|employeur|organisme|laboratoire|collectivite|etablissement|groupe|compagnie|societe|fondation|commune|ville|agence|ferme|exploitation)(?: d'accueil)?",
    "(?:mieux )?nous connaitre",
    "notre (?:histoire|projet|equipe|mission|adn|raison d'etre)",
    "(?:entite|annonceur|organisme porteur|organisme d'accueil|structure d'accueil|l'equipe|votre equipe)",
    "about(?: us| the (?:company|team|lab|project))?",
  ],
  context: [
    "(?:le )?contexte(?: .{1,50})?",
    "cadre (?:general|du stage|de la mission)",
    "(?:objectifs?|sujet|problematique|thematique|enjeux?)(?: (?:du stage|de la these|de la mission|generaux|principal|scientifiques?))?",
    "mots[- ]cles?",
    "(?:references?|bibliographie)(?: bibliographiques?)?",
    "(?:context|objectives?|background|abstract|summary|keywords)",
  ],
  work: [
    "(?:vos |tes |les |la |votre |ta |sa |ses |nos )?(?:principales? )?(?:missions?(?! locales?| ouvrieres?)|taches?|activites?|attributions|responsabilites|fonctions?)(?: .{1,50})?",
    "(?:votre|ton|son|le) (?:role|quotidien|poste|job|travail|defi|challenge)",
    "(?:descriptif|description|definition|details?|contenu|nature|fiche)(?: (?:du|de la|de l'|des?) ?(?:poste|mission|offre|emploi|stage|travail|missions|sujet|taches|activites).{0,25})",
    "(?:descriptif|description|resume)",
    "(?:ce que vous ferez|au quotidien|concretement|deroulement du stage|programme|livrables?|resultats attendus|travail demande)",
    "(?:missions?|tasks?|responsibilities|your (?:role|mission)|what you(?:'ll| will) do|job description)",
  ],
  profile: [
    "(?:votre |ton |le |les |son )?profile?s?(?: .{1,40})?",
    "(?:vos |tes |les )?competences?(?: .{1,50})?",
    "(?:formation|diplomes?|qualifications?|niveau|experiences?)(?: (?:et|/|,) .{1,40})?(?: (?:requis|requise|souhaitee?|attendue?|demandee?|d'etudes?))?s?",
    "(?:pre-?requis|exigences|savoir[- ]etre|savoir[- ]faire|savoirs|connaissances?|aptitudes?|qualites?)(?: .{1,40})?",
    "(?:vous etes|qui etes[- ]vous|qui es[- ]tu|et vous|et toi|ce que nous recherchons|nous recherchons|tu es|ce qu'on attend de toi)",
    "(?:requirements|your profile|qualifications|skills|prerequisites?|candidate profile|who you are)",
  ],
  conditions: [
    "(?:les |nos )?(?:modalites|conditions?)(?: .{1,50})?",
    "(?:informations?|infos?)(?: (?:pratiques?|generales?|complementaires?|utiles|cles|sur le poste|diverses|sur le stage))+",
    "(?:le )?(?:cadre|deal)",
    "(?:cadre|conditions) (?:de travail|d'emploi|d'exercice|materielles|pratiques)",
    "(?:contrat|(?:le |votre )?contrat propose|statut|temps de travail)",
    "(?:ce que|nous|on) (?:nous |te |vous |t')?(?:offrons|proposons|offre|propose|vous proposons|te proposons|offrons)(?: .{1,20})?",
    "(?:nos |les |vos |tes )?avantages(?: .{1,30})?",
    "(?:le plus|les plus)(?: .{1,30})?",
    "(?:synthese|details|caracteristiques|resume)(?: (?:de l'offre|du poste|de l'annonce|du stage))",
    "(?:pratique|en pratique|remuneration(?: et avantages)?|duree(?: .{1,30})?|dates? du stage|periode(?: du stage)?|lieu(?: .{1,30})?|localisation)",
    "(?:what we offer|conditions|benefits|practical information|terms)",
  ],
  applying: [
    "(?:pour |comment )?(?:postuler|candidater)(?: \\?)?(?: .{1,30})?",
    "(?:depot des |vos |envoi des |les )?candidatures?(?! simplifiee| facile| rapide)(?: .{1,30})?",
    "contacts?(?: .{1,40})?",
    "(?:le |notre )?(?:modalites|procedure|process|processus|etapes?|deroulement)(?: (?:de|du|des|de la|d'))? ?(?:candidatures?|selection|recrutement|processus|l'entretien)(?: .{1,30})?",
    "(?:responsables?|encadrants?|encadrement|tuteur|maitre)(?: (?:du|de) (?:stage|these))?",
    "(?:interesse\\(?e?\\)? ?\\?|ca vous (?:tente|interesse).{0,10}|envie de (?:postuler|nous rejoindre|rejoindre).{0,30}|rejoignez[- ]nous.{0,20})",
    "(?:renseignements?|pour nous rejoindre|nous rejoindre|merci d'adresser.{0,40})",
    "(?:how to apply|application(?: process)?|contact|apply)",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A part of a posting's life, in the order in which they usually come. */
export type SectionKind = keyof typeof SECTIONS;
