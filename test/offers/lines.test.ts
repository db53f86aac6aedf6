import { describe, expect, it } from "vitest";
import { clueLines, survey } from "./told.js";

describe("each line of a dump tells what speaks for and against an offer's beginning there", () => {
  it("headings of Markdown over parts", () => {
    expect(
      survey(`# Nos offres

## Stage vitrine (H/F) – Lens (62)

Lens, 6 mois

### Missions

- Vendre
- Ranger

### Profil

Patience.

## Stage réserve (H/F) – Lille (59)

### Missions

Ranger.

Contact : r@port.example
`),
    ).toEqual([
      "# Nos offres: group heading deeperBelow overTitles first blankBelow placeBelow",
      "▶ ## Stage vitrine (H/F) –: gender contractFirst place organisationPlace parts headline heading deeperBelow blankAbove groupAbove blankBelow",
      "Lens, 6 mois: headline blankAbove blankBelow echo",
      "### Missions: section labelWord sectionLevel underTitle blankAbove blankBelow",
      "- Vendre: bullet blankAbove goesOn",
      "- Ranger: bullet gluedAbove blankBelow goesOn",
      "### Profil: section labelWord sectionLevel underTitle blankAbove blankBelow",
      "◀ Patience.: blankAbove blankBelow placeBelow restart",
      "▶ ## Stage réserve (H/F) –: gender contractFirst place organisationPlace parts headline heading deeperBelow blankAbove blankBelow restart",
      "### Missions: section labelWord sectionLevel underTitle blankAbove blankBelow",
      "Ranger.: blankAbove blankBelow labelBelow",
      "◀ Contact : r@port.example: closing headline section contact labelWord blankAbove last",
    ]);
  });

  it("plain titles with labels below", () => {
    expect(
      survey(`Stage vitrine (H/F)
Lieu : Lens
Durée : 6 mois

Missions :
Vendre des livres.

CV à v@port.example

Stage réserve (H/F)
Lieu : Lille
Durée : 4 mois

Missions :
Ranger des livres.

CV à r@port.example
`),
    ).toEqual([
      "▶ Stage vitrine (H/F): gender contractFirst headline first labelBelow",
      "Lieu : Lens: section labelWord gluedAbove labelBelow echo",
      "Durée : 6 mois: headline section labelWord gluedAbove introduced blankBelow",
      "Missions :: colon section labelWord blankAbove",
      "Vendre des livres.: verb gluedAbove introduced blankBelow sameAgain",
      "◀ CV à v@port.example: closing headline contact blankAbove blankBelow sameAgain",
      "▶ Stage réserve (H/F): gender contractFirst headline blankAbove closingAbove labelBelow sameAgain",
      "Lieu : Lille: section labelWord gluedAbove closingNear labelBelow echo",
      "Durée : 4 mois: headline section labelWord gluedAbove closingNear introduced blankBelow",
      "Missions :: colon section labelWord blankAbove closingNear",
      "Ranger des livres.: verb gluedAbove introduced blankBelow",
      "◀ CV à r@port.example: closing headline contact blankAbove last",
    ]);
  });

  it("rows between ads", () => {
    expect(
      survey(`Vendeur (CDD, 6 mois), Lens
CV à v@port.example
-----------
Libraire en CDI, Lille
CV à r@port.example
-----------
Doreur, alternance, Arras
CV à d@port.example
`),
    ).toEqual([
      "▶ Vendeur (CDD, 6 mois), L: job contract headline ad first",
      "◀ CV à v@port.example: closing headline contact heading echo",
      "-----------: rule closingAbove",
      "▶ Libraire en CDI, Lille: job contract headline ruleAbove closingAbove divided",
      "◀ CV à r@port.example: closing headline contact heading closingNear echo",
      "-----------: rule closingAbove",
      "▶ Doreur, alternance, Arra: jobLike contract headline ruleAbove closingAbove divided",
      "◀ CV à d@port.example: closing headline contact closingNear last echo",
    ]);
  });

  it("a numbered list", () => {
    expect(
      clueLines(`Offres de stage

1. Stage vitrine, Lens, 6 mois
2. Stage réserve, Lille, 4 mois
3. Stage comptoir, Arras, 2 mois

Contact : v@port.example
`),
    ).toEqual([
      "Offres de stage: group first blankBelow",
      "1. Stage vitrine, Lens, : contractFirst numbered headline blankAbove groupAbove listItem series",
      "2. Stage réserve, Lille,: contractFirst numbered headline listItem series",
      "3. Stage comptoir, Arras: contractFirst numbered headline blankBelow labelBelow listItem series",
      "Contact : v@port.example: closing headline section contact labelWord blankAbove last",
    ]);
  });

  it("a table", () => {
    expect(
      survey(`Poste;Lieu;Durée
Vendeur;Lens;6 mois
Libraire;Lille;4 mois
Doreur;Arras;2 mois
`),
    ).toEqual([
      "Poste;Lieu;Durée: hidden",
      "▶ ◀ Vendeur;Lens;6 mois: tableRow",
      "▶ ◀ Libraire;Lille;4 mois: tableRow",
      "▶ ◀ Doreur;Arras;2 mois: tableRow",
    ]);
  });

  it("messages of a chat", () => {
    expect(
      survey(`[12/09/2024 08:44] Samia: Bonjour à tous
[12/09/2024 08:50] Paul: Stage vitrine à Lens, 6 mois, 600 euros, CV à v@port.example
[12/09/2024 09:12] Samia: Merci
[12/09/2024 10:00] Inès: Recherche libraire en CDI à Lille, 35 h, contact r@port.example
`),
    ).toEqual([
      "[12/09/2024 08:44] Samia: hidden",
      "▶ ◀ [12/09/2024 08:50] Paul:: contractFirst closing headline contact message",
      "[12/09/2024 09:12] Samia: hidden",
      "▶ ◀ [12/09/2024 10:00] Inès:: job contract seeks closing headline contact message closingNear last announces",
    ]);
  });

  it("a mailing list", () => {
    expect(
      survey(`From: Paul <p@port.example>
Date: 3 mars 2024
Subject: [stages] Stage vitrine à Lens

Bonjour,
Nous cherchons un stagiaire pour 6 mois.

From: Inès <i@port.example>
Date: 4 mars 2024
Subject: Re: [stages] Stage vitrine à Lens

Merci !
`),
    ).toEqual([
      "From: Paul <p@port.examp: hidden",
      "Date: 3 mars 2024: hidden",
      "▶ Subject: [stages] Stage : contractFirst headline subject blankBelow",
      "Bonjour,: colon blankAbove seeksBelow",
      "◀ Nous cherchons un stagia: job contract seeks sentence clause gluedAbove blankBelow",
      "From: Inès <i@port.examp: hidden",
      "Date: 4 mars 2024: hidden",
      "Subject: Re: [stages] St: reply",
      "Merci !: inner blankAbove last",
    ]);
  });

  it("front matter", () => {
    expect(
      survey(`---
title: Stage vitrine (H/F)
ville: Lens
---

Vendre le samedi, 6 mois.

---
title: Stage réserve (H/F)
ville: Lille
---

Ranger, 4 mois.
`),
    ).toEqual([
      "▶ ---: gender contractFirst headline frontMatter first",
      "title: Stage vitrine (H/: hidden",
      "ville: Lens: hidden",
      "---: hidden",
      "◀ Vendre le samedi, 6 mois: verb blankAbove ruleAbove blankBelow filed",
      "▶ ---: gender contractFirst headline frontMatter blankAbove",
      "title: Stage réserve (H/: hidden",
      "ville: Lille: hidden",
      "---: hidden",
      "◀ Ranger, 4 mois.: blankAbove ruleAbove last filed",
    ]);
  });

  it("what a site puts around its offers", () => {
    expect(
      survey(`Accueil > Offres
Retour à la liste
Vendeur (H/F)
Réf. 12
Publié le 3 mars 2024
CDI - Lens
Postuler
Partager
Imprimer
Offres similaires
Libraire (H/F)
Doreur (H/F)
Mentions légales
`),
    ).toEqual([
      "Accueil > Offres: headline pluralWithin furniture first",
      "Retour à la liste: headline furniture furnitureAbove",
      "▶ Vendeur (H/F): gender job headline furnitureAbove",
      "Réf. 12: reference echo",
      "Publié le 3 mars 2024: headline dateOnly",
      "◀ CDI - Lens: contractFirst parts",
      "Postuler: closing section furniture echo",
      "Partager: furniture furnitureAbove echo",
      "Imprimer: furniture furnitureAbove echo",
      "Offres similaires: group furnitureAbove echo",
      "Libraire (H/F): gender job headline furnitureAbove groupAbove contents echo",
      "Doreur (H/F): gender jobLike headline contents echo",
      "Mentions légales: headline furniture last contents echo",
    ]);
  });

  it("cards of a board", () => {
    expect(
      survey(`Vendeur H/F
Horizon Vert
Lens - 62
CDI
Il y a 3 jours

Libraire H/F
Kestrel
Lille - 59
CDD
Il y a 4 jours

Doreur H/F
Aubrac
Arras - 62
Stage
Il y a 5 jours
`),
    ).toEqual([
      "▶ Vendeur H/F: gender job first series",
      "Horizon Vert: headline gluedAbove echo",
      "Lens - 62: gluedAbove",
      "CDI: contractFirst tiny gluedAbove",
      "◀ Il y a 3 jours: headline clause dateOnly gluedAbove blankBelow",
      "▶ Libraire H/F: gender job headline blankAbove series",
      "Kestrel: gluedAbove echo belowSeries",
      "Lille - 59: gluedAbove",
      "CDD: contractFirst tiny gluedAbove",
      "◀ Il y a 4 jours: headline clause dateOnly gluedAbove blankBelow",
      "▶ Doreur H/F: gender jobLike blankAbove series",
      "Aubrac: gluedAbove echo belowSeries",
      "Arras - 62: gluedAbove labelBelow",
      "Stage: contractFirst tiny gluedAbove",
      "◀ Il y a 5 jours: headline clause dateOnly gluedAbove introduced last",
    ]);
  });

  it("a letterhead", () => {
    expect(
      survey(`VILLE DE VALBRUNE
OFFRE D'EMPLOI

UN AGENT DES ESPACES VERTS (H/F)

Missions
- Planter
- Tailler

Profil
- Bac pro

Candidature avant le 3 mars 2024

VILLE DE VALBRUNE
OFFRE D'EMPLOI

UNE BIBLIOTHÉCAIRE (H/F)

Missions
- Ranger

Candidature avant le 4 mars 2024
`),
    ).toEqual([
      "▶ VILLE DE VALBRUNE: capitals headline first letterhead",
      "OFFRE D'EMPLOI: contract capitals headline gluedAbove blankBelow",
      "UN AGENT DES ESPACES VER: gender job capitals headline blankAbove blankBelow",
      "Missions: section labelWord blankAbove",
      "- Planter: bullet gluedAbove introduced goesOn",
      "- Tailler: bullet gluedAbove blankBelow goesOn",
      "Profil: section labelWord blankAbove",
      "- Bac pro: bullet inner gluedAbove introduced blankBelow goesOn",
      "◀ Candidature avant le 3 m: headline section labelWord blankAbove blankBelow",
      "▶ VILLE DE VALBRUNE: capitals headline blankAbove letterhead restart",
      "OFFRE D'EMPLOI: contract capitals headline gluedAbove blankBelow restart twinAbove",
      "UNE BIBLIOTHÉCAIRE (H/F): gender job capitals headline blankAbove blankBelow restart",
      "Missions: section labelWord blankAbove",
      "- Ranger: bullet gluedAbove introduced blankBelow goesOn",
      "◀ Candidature avant le 4 m: headline section labelWord blankAbove last",
    ]);
  });

  it("an offer twice, in two languages", () => {
    expect(
      survey(`Stage vitrine (H/F) – Lens

Missions
Vendre des livres pendant six mois.

Internship: shop window (M/F) – Lens

Tasks
Selling books for six months.

Contact: v@port.example
`),
    ).toEqual([
      "▶ Stage vitrine (H/F) – Le: gender contractFirst organisationPlace parts headline first blankBelow",
      "Missions: section labelWord blankAbove",
      "Vendre des livres pendan: verb gluedAbove introduced blankBelow sameAgain",
      "Internship: shop window : gender contractFirst parts headline blankAbove blankBelow sameAgain",
      "Tasks: tiny section blankAbove",
      "Selling books for six mo: gluedAbove introduced blankBelow labelBelow",
      "◀ Contact: v@port.example: closing headline section contact labelWord blankAbove last",
    ]);
  });

  it("a contents list over its offers", () => {
    expect(
      clueLines(`Sommaire
Stage vitrine ........ 2
Stage réserve ........ 3

Stage vitrine

Vendre des livres à Lens, 6 mois.

Stage réserve

Ranger des livres à Lille, 4 mois.
`),
    ).toEqual([
      "Sommaire: group first",
      "Stage vitrine ........ 2: contractFirst headline gluedAbove groupAbove contents",
      "Stage réserve ........ 3: contractFirst headline gluedAbove blankBelow contents",
      "Stage vitrine: contractFirst headline blankAbove blankBelow",
      "Vendre des livres à Lens: verb blankAbove blankBelow",
      "Stage réserve: contractFirst headline blankAbove blankBelow",
      "Ranger des livres à Lill: verb blankAbove last",
    ]);
  });

  it("subjects of theses", () => {
    expect(
      clueLines(`Sujet 1 : Le sable des plages
Encadrant : Anne Dupré

Texte court sur le sable.

Sujet 2 : Les vents du nord
Encadrant : Paul Meyer

Texte court sur les vents.

Sujet 3 : Les étoiles
Encadrante : Inès Malet

Texte court sur les étoiles.
`),
    ).toEqual([
      "Sujet 1 : Le sable des p: offerNumber headline first labelBelow record",
      "Encadrant : Anne Dupré: headline section gluedAbove blankBelow echo",
      "Texte court sur le sable: blankAbove blankBelow",
      "Sujet 2 : Les vents du n: offerNumber headline blankAbove labelBelow",
      "Encadrant : Paul Meyer: headline section gluedAbove blankBelow echo",
      "Texte court sur les vent: blankAbove blankBelow",
      "Sujet 3 : Les étoiles: offerNumber headline blankAbove labelBelow",
      "Encadrante : Inès Malet: headline label gluedAbove blankBelow echo",
      "Texte court sur les étoi: blankAbove last",
    ]);
  });

  it("records of labels", () => {
    expect(
      survey(`Entreprise : Horizon
Poste : vitrinier
Durée : 2 mois

Entreprise : Kestrel
Poste : libraire
Durée : 3 mois

Entreprise : Aubrac
Poste : doreur
Durée : 4 mois
`),
    ).toEqual([
      "▶ Entreprise : Horizon: headline first labelBelow record",
      "Poste : vitrinier: contract titleLabel headline gluedAbove introduced labelBelow",
      "◀ Durée : 2 mois: headline section labelWord gluedAbove blankBelow labelBelow echo",
      "▶ Entreprise : Kestrel: headline section blankAbove labelBelow record",
      "Poste : libraire: job contract titleLabel headline gluedAbove introduced labelBelow",
      "◀ Durée : 3 mois: headline section labelWord gluedAbove blankBelow labelBelow echo",
      "▶ Entreprise : Aubrac: headline section blankAbove labelBelow record",
      "Poste : doreur: contract titleLabel headline gluedAbove introduced labelBelow",
      "◀ Durée : 4 mois: headline section labelWord gluedAbove last echo",
    ]);
  });

  it("days of an agenda", () => {
    expect(
      clueLines(`Lundi 3 mars 2024
Stage vitrine à Lens, 6 mois

Mardi 4 mars 2024
Réunion du conseil à 18 h

Mercredi 5 mars 2024
Poste de libraire en CDI à Lille
`),
    ).toEqual([
      "Lundi 3 mars 2024: headline dateOnly first",
      "Stage vitrine à Lens, 6 : contractFirst headline gluedAbove blankBelow",
      "Mardi 4 mars 2024: headline dateOnly blankAbove",
      "Réunion du conseil à 18 : headline document gluedAbove blankBelow",
      "Mercredi 5 mars 2024: headline dateOnly blankAbove",
      "Poste de libraire en CDI: job contractFirst headline gluedAbove last",
    ]);
  });

  it("questions of an interview", () => {
    expect(
      survey(`Qui êtes-vous ?
Une libraire de Lens.

Que cherchez-vous ?
Un stagiaire pour six mois.

Comment postuler ?
CV à v@port.example
`),
    ).toEqual([
      "Qui êtes-vous ?: first",
      "Une libraire de Lens.: job gluedAbove blankBelow",
      "Que cherchez-vous ?: question clause blankAbove",
      "Un stagiaire pour six mo: job contractFirst gluedAbove blankBelow",
      "Comment postuler ?: closing question document inner section blankAbove",
      "CV à v@port.example: closing headline contact gluedAbove introduced last",
    ]);
  });

  it("a quoted mail", () => {
    expect(
      clueLines(`Bonjour, voici une offre :

> Stage vitrine (H/F)
> Lens, 6 mois
>
> Missions : vendre
> CV à v@port.example

Bonne journée
`),
    ).toEqual([
      "Bonjour, voici une offre: first blankBelow",
      "> Stage vitrine (H/F): gender contractFirst quote headline blankAbove",
      "> Lens, 6 mois: quote headline gluedAbove",
      ">: quote tiny gluedAbove",
      "> Missions : vendre: quote headline section labelWord gluedAbove",
      "> CV à v@port.example: quote closing headline contact gluedAbove introduced blankBelow",
      "Bonne journée: headline inner blankAbove closingAbove last",
    ]);
  });

  it("a group of offers by trade", () => {
    expect(
      survey(`VENTE

Vendeur (H/F) – Lens
CDI, 35 h

Caissier (H/F) – Lille
CDD, 6 mois

LIVRES

Libraire (H/F) – Arras
CDI, 35 h

Relieur (H/F) – Douai
Stage, 4 mois
`),
    ).toEqual([
      "VENTE: tiny first blankBelow",
      "▶ Vendeur (H/F) – Lens: gender job organisationPlace parts headline blankAbove series",
      "◀ CDI, 35 h: contractFirst conditions gluedAbove blankBelow echo",
      "▶ Caissier (H/F) – Lille: gender job organisationPlace parts headline blankAbove series",
      "CDD, 6 mois: contractFirst conditions gluedAbove blankBelow echo",
      "◀ LIVRES: capitals blankAbove blankBelow",
      "▶ Libraire (H/F) – Arras: gender job organisationPlace parts headline blankAbove series",
      "◀ CDI, 35 h: contractFirst conditions gluedAbove blankBelow echo",
      "▶ Relieur (H/F) – Douai: gender jobLike organisationPlace parts headline blankAbove series",
      "◀ Stage, 4 mois: contractFirst headline conditions gluedAbove last echo",
    ]);
  });

  it("one posting alone", () => {
    expect(
      survey(`Vendeur ou vendeuse de livres

La librairie Horizon, à Lens, recrute.

Vos missions
Vendre des livres
Ranger les rayons

Votre profil
Vous aimez lire.

Conditions
CDI de 35 h, 1 900 € brut

Pour postuler
CV et lettre à v@port.example avant le 3 mars 2024.
`),
    ).toEqual([
      "▶ Vendeur ou vendeuse de l: job twin headline first blankBelow seeksBelow",
      "La librairie Horizon, à : contract seeks sentence blankAbove blankBelow",
      "Vos missions: headline inner section article blankAbove",
      "Vendre des livres: headline verb gluedAbove introduced goesOn",
      "Ranger les rayons: headline verb gluedAbove blankBelow goesOn",
      "Votre profil: headline inner section article blankAbove",
      "Vous aimez lire.: clause gluedAbove introduced blankBelow goesOn",
      "Conditions: section labelWord blankAbove",
      "CDI de 35 h, 1 900 € bru: contractFirst headline conditions gluedAbove introduced blankBelow goesOn",
      "Pour postuler: closing headline section article blankAbove",
      "◀ CV et lettre à v@port.ex: closing contact gluedAbove introduced last",
    ]);
  });

  it("small ads", () => {
    expect(
      survey(`Librairie ch. vendeur(se) expérimenté(e) pour Lens. CDI. Tél. 02 61 91 00 12.
Boulangerie rech. apprenti(e) à Lille, logé. Tél. 02 61 91 00 13.
Garage à Arras recrute mécanicien, CDD 6 mois. Tél. 02 61 91 00 14.
`),
    ).toEqual([
      "▶ ◀ Librairie ch. vendeur(se: inclusive job contract organisationPlace ad first seeksBelow series",
      "▶ ◀ Boulangerie rech. appren: inclusive job contract seeks closingAbove series",
      "▶ ◀ Garage à Arras recrute m: job contract seeks closingAbove series",
    ]);
  });

  it("no offer", () => {
    expect(
      survey(`Compte rendu du conseil

Le conseil se réunit à la salle des fêtes. Il parle du budget.

Présents : Anne Dupré, Paul Meyer

La séance est levée à 20 h.
`),
    ).toEqual([
      "Compte rendu du conseil: headline document first blankBelow",
      "Le conseil se réunit à l: sentence clause article blankAbove blankBelow",
      "Présents : Anne Dupré, P: headline unknownLabel blankAbove blankBelow",
      "La séance est levée à 20: clause article blankAbove last",
    ]);
  });

  it("text of a PDF with running heads", () => {
    expect(
      clueLines(`Bulletin des emplois de Valbrune, mars 2024
Vendeur (H/F)
Lens, CDI
Page 1 sur 3
Bulletin des emplois de Valbrune, mars 2024
Libraire (H/F)
Lille, CDD
Page 2 sur 3
Bulletin des emplois de Valbrune, mars 2024
Doreur (H/F)
Arras, stage
Page 3 sur 3
`),
    ).toEqual([
      "Bulletin des emplois de : contract headline pluralWithin first repeated",
      "Vendeur (H/F): gender job headline series",
      "Lens, CDI: contract echo belowSeries",
      "Page 1 sur 3: headline furniture",
      "Bulletin des emplois de : contract headline pluralWithin furnitureAbove repeated",
      "Libraire (H/F): gender job headline series",
      "Lille, CDD: contract echo belowSeries",
      "Page 2 sur 3: headline furniture",
      "Bulletin des emplois de : contract headline pluralWithin furnitureAbove repeated",
      "Doreur (H/F): gender jobLike headline series",
      "Arras, stage: contract headline echo belowSeries",
      "Page 3 sur 3: headline furniture last echo",
    ]);
  });

  it("bold titles and links", () => {
    expect(
      survey(`**Vendeur (H/F)** – Lens
[Postuler](https://port.example/1)

**Libraire (H/F)** – Lille
[Postuler](https://port.example/2)

**Doreur (H/F)** – Arras
[Postuler](https://port.example/3)
`),
    ).toEqual([
      "▶ ◀ **Vendeur (H/F)** – Lens: gender job organisationPlace parts headline first rhythm series",
      "[Postuler](https://port.: reference closing headline unknownLabel furniture gluedAbove blankBelow echo",
      "▶ ◀ **Libraire (H/F)** – Lil: gender job organisationPlace parts headline blankAbove furnitureAbove rhythm series",
      "[Postuler](https://port.: reference closing headline unknownLabel furniture gluedAbove blankBelow echo belowSeries",
      "▶ ◀ **Doreur (H/F)** – Arras: gender jobLike organisationPlace parts headline blankAbove furnitureAbove rhythm series",
      "[Postuler](https://port.: reference closing headline unknownLabel furniture gluedAbove last echo belowSeries",
    ]);
  });

  it("a banner over each poster", () => {
    expect(
      survey(`OFFRE DE STAGE

Librairie Horizon
Vitrine d'été
Lens, 6 mois

OFFRE DE STAGE

Reliure Kestrel
Dorure et cuir
Lille, 4 mois

OFFRE DE STAGE

Papeterie Aubrac
Encres et plumes
Arras, 2 mois
`),
    ).toEqual([
      "▶ OFFRE DE STAGE: contractFirst capitals headline first blankBelow banner repeated series",
      "Librairie Horizon: headline blankAbove introduced letterhead introduced",
      "Vitrine d'été: headline gluedAbove introduced",
      "◀ Lens, 6 mois: headline gluedAbove blankBelow labelBelow introduced",
      "▶ OFFRE DE STAGE: contractFirst capitals headline blankAbove blankBelow banner repeated twinAbove series",
      "Reliure Kestrel: headline blankAbove introduced introduced",
      "Dorure et cuir: headline gluedAbove introduced",
      "◀ Lille, 4 mois: headline gluedAbove blankBelow labelBelow introduced",
      "▶ OFFRE DE STAGE: contractFirst capitals headline blankAbove blankBelow banner repeated twinAbove series",
      "Papeterie Aubrac: headline blankAbove introduced introduced",
      "Encres et plumes: headline gluedAbove introduced",
      "◀ Arras, 2 mois: headline gluedAbove last introduced",
    ]);
  });

  it("heads of columns one below the other", () => {
    expect(
      survey(`Offres de stage
Intitulé
Structure
Lieu
Vitrine
Horizon
Lens
Dorure
Kestrel
Lille
`),
    ).toEqual([
      "Offres de stage: group first labelBelow",
      "Intitulé: groupAbove contents labelBelow",
      "Structure: section introduced labelBelow",
      "Lieu: tiny section labelWord introduced",
      "Vitrine: introduced",
      "Horizon: ",
      "Lens: tiny",
      "Dorure: ",
      "Kestrel: ",
      "Lille: tiny last",
    ]);
  });

  it("posts of a network", () => {
    expect(
      survey(`Samia Costa
• 2e
Libraire à Lens
3 j • Modifié •
Nous recherchons un vendeur pour notre librairie de Lens, CDI, 35 h. CV à v@port.example
J'aime
12 commentaires
Paul Meyer
• 3e et +
Relieur
5 j •
Quel beau temps à Lille aujourd'hui, la mer est calme.
J'aime
`),
    ).toEqual([
      "Samia Costa: hidden",
      "• 2e: hidden",
      "Libraire à Lens: hidden",
      "3 j • Modifié •: hidden",
      "▶ ◀ Nous recherchons un vend: job contract seeks closing headline clause message announces",
      "J'aime: hidden",
      "12 commentaires: hidden",
      "Paul Meyer: hidden",
      "• 3e et +: hidden",
      "Relieur: hidden",
      "5 j •: hidden",
      "Quel beau temps à Lille : hidden",
      "J'aime: hidden",
    ]);
  });

  it("a chat with heads above", () => {
    expect(
      survey(`samia 9:02
Bonjour à tous

paul 9:05
Stage de reliure à Lille, 4 mois, 600 euros, CV à r@port.example

samia 9:10
Merci
:eyes: 2
`),
    ).toEqual([
      "samia 9:02: hidden",
      "Bonjour à tous: hidden",
      "paul 9:05: hidden",
      "▶ ◀ Stage de reliure à Lille: contractFirst closing headline contact message blankBelow rhythm",
      "samia 9:10: hidden",
      "Merci: hidden",
      ":eyes: 2: hidden",
    ]);
  });

  it("Roman numbers", () => {
    expect(
      clueLines(`I. Stage de vente
Lens, 6 mois, 600 euros

II. Stage de reliure
Lille, 4 mois, 600 euros

III. Stage de dorure
Arras, 2 mois, 600 euros
`),
    ).toEqual([
      "I. Stage de vente: contract headline first series",
      "Lens, 6 mois, 600 euros: headline gluedAbove blankBelow echo",
      "II. Stage de reliure: contract headline blankAbove series",
      "Lille, 4 mois, 600 euros: headline gluedAbove blankBelow echo belowSeries",
      "III. Stage de dorure: contract headline blankAbove series",
      "Arras, 2 mois, 600 euros: headline gluedAbove last echo belowSeries",
    ]);
  });

  it("a coded list", () => {
    expect(
      clueLines(`[Réf. 24-031] Vendeur de livres anciens, Lens, CDI
[Réf. 24-032] Relieur de livres anciens, Lille, CDD de 6 mois
[Réf. 24-033] Doreur de livres anciens, Arras, stage de 4 mois
`),
    ).toEqual([
      "[Réf. 24-031] Vendeur de: job contract reference headline first",
      "[Réf. 24-032] Relieur de: contract reference headline echo",
      "[Réf. 24-033] Doreur de : contract reference headline last echo",
    ]);
  });

  it("headlines that turn to the next offer", () => {
    expect(
      survey(`Vendeur en librairie
Librairie Horizon, Lens
CDI, 35 h, 1 900 € brut
Relieur
Reliure Kestrel, Lille
CDD de 6 mois, 24 h
Comptable
Papeterie Aubrac, Arras
CDI, temps partiel, 1 200 €
Cuisinier
Cantine du Port, Douai
CDD de 4 mois, logé
`),
    ).toEqual([
      "▶ Vendeur en librairie: job headline first series",
      "Librairie Horizon, Lens: headline letterhead echo",
      "◀ CDI, 35 h, 1 900 € brut: contractFirst headline conditions",
      "▶ Relieur: jobLike series",
      "Reliure Kestrel, Lille: headline belowSeries",
      "◀ CDD de 6 mois, 24 h: contractFirst headline conditions",
      "▶ Comptable: job series",
      "Papeterie Aubrac, Arras: headline echo belowSeries",
      "◀ CDI, temps partiel, 1 20: contractFirst headline conditions",
      "▶ Cuisinier: job series",
      "Cantine du Port, Douai: headline echo belowSeries",
      "◀ CDD de 4 mois, logé: contractFirst headline conditions last",
    ]);
  });

  it("objects", () => {
    expect(
      clueLines(`{"poste": "Vendeur", "lieu": "Lens", "duree": "6 mois"}
{"poste": "Relieur", "lieu": "Lille", "duree": "4 mois"}
{"poste": "Doreur", "lieu": "Arras", "duree": "2 mois"}
`),
    ).toEqual([
      '{"poste": "Vendeur", "li: job contract headline first',
      '{"poste": "Relieur", "li: contract headline echo',
      '{"poste": "Doreur", "lie: contract headline last echo',
    ]);
  });

  it("a title told again", () => {
    expect(
      clueLines(`Vendeur de livres anciens (H/F)
Librairie Horizon, Lens

Vendeur de livres anciens (H/F)

Missions
Vendre des livres.

Intitulé du poste : Vendeur de livres anciens (H/F)

Contact : v@port.example
`),
    ).toEqual([
      "Vendeur de livres ancien: gender job headline first",
      "Librairie Horizon, Lens: headline gluedAbove blankBelow echo",
      "Vendeur de livres ancien: gender job headline blankAbove blankBelow twinAbove",
      "Missions: section labelWord blankAbove",
      "Vendre des livres.: verb gluedAbove introduced blankBelow labelBelow echo",
      "Intitulé du poste : Vend: gender job contract titleLabel headline blankAbove blankBelow labelBelow echo",
      "Contact : v@port.example: closing headline section contact labelWord blankAbove last",
    ]);
  });

  it("a title in other words", () => {
    expect(
      survey(`Stage vitrine et décoration de la librairie (H/F)

La librairie Horizon vend des livres depuis 1990 à la gare de Lens.

Stage de décoration de vitrine (H/F)

Missions
Décorer.

Contact : v@port.example
`),
    ).toEqual([
      "▶ Stage vitrine et décorat: gender contractFirst headline first blankBelow",
      "La librairie Horizon ven: sentence article blankAbove blankBelow",
      "Stage de décoration de v: gender contractFirst headline blankAbove blankBelow farEcho",
      "Missions: section labelWord blankAbove",
      "Décorer.: gluedAbove introduced blankBelow labelBelow",
      "◀ Contact : v@port.example: closing headline section contact labelWord blankAbove last",
    ]);
  });

  it("other things on offer", () => {
    expect(
      survey(`Cours de piano : 20 € de l'heure
Inscription avant mai

Stage de poterie, tarif 90 euros
Tarifs réduits, inscription au comptoir

Vends vélo, 90 €

Vendeur (H/F), CDI, Lens
CV à v@port.example
`),
    ).toEqual([
      "Cours de piano : 20 € de: headline first foreignBelow",
      "Inscription avant mai: headline foreign gluedAbove blankBelow foreignBelow",
      "Stage de poterie, tarif : contractFirst headline foreign blankAbove foreignBelow",
      "Tarifs réduits, inscript: headline foreign gluedAbove blankBelow",
      "Vends vélo, 90 €: headline foreign blankAbove blankBelow",
      "▶ Vendeur (H/F), CDI, Lens: gender job contract headline blankAbove",
      "◀ CV à v@port.example: closing headline contact gluedAbove last echo",
    ]);
  });

  it("numbered duties of one posting", () => {
    expect(
      survey(`Vendeur de livres (H/F)

Vos missions :
1. Vendre des livres
2. Tenir la caisse
3. Ranger les rayons

Votre profil :
1. Vous aimez lire
2. Vous savez compter

CV à v@port.example
`),
    ).toEqual([
      "▶ Vendeur de livres (H/F): gender job headline first blankBelow",
      "Vos missions :: colon inner section article blankAbove",
      "1. Vendre des livres: numbered headline verb gluedAbove introduced listItem goesOn echo",
      "2. Tenir la caisse: numbered headline verb gluedAbove listItem goesOn",
      "3. Ranger les rayons: numbered headline verb gluedAbove blankBelow listItem goesOn",
      "Votre profil :: colon inner section article blankAbove",
      "1. Vous aimez lire: numbered headline clause gluedAbove introduced listItem",
      "2. Vous savez compter: numbered headline clause inner gluedAbove blankBelow listItem",
      "◀ CV à v@port.example: closing headline contact blankAbove last",
    ]);
  });

  it("rules between parts", () => {
    expect(
      survey(`Vendeur de livres (H/F)
-----
Missions
Vendre des livres.
-----
Profil
Vous aimez lire.
-----
Contact
v@port.example
`),
    ).toEqual([
      "▶ Vendeur de livres (H/F): gender job headline heading first",
      "-----: rule echo",
      "Missions: section labelWord ruleAbove",
      "Vendre des livres.: verb heading introduced goesOn echo",
      "-----: rule goesOn",
      "Profil: section labelWord ruleAbove",
      "Vous aimez lire.: clause heading introduced labelBelow goesOn",
      "-----: rule labelBelow goesOn",
      "Contact: closing section labelWord ruleAbove",
      "◀ v@port.example: small closing headline contact introduced last",
    ]);
  });

  it("sentences that each seek someone", () => {
    expect(
      survey(`La librairie Horizon de Lens recherche un vendeur pour six mois. CV à v@port.example

La reliure Kestrel de Lille recherche une relieuse, CDI de 35 h. CV à r@port.example

La papeterie Aubrac d'Arras recherche un comptable à mi-temps. CV à c@port.example
`),
    ).toEqual([
      "▶ ◀ La librairie Horizon de : job contract seeks ad first blankBelow announces series",
      "▶ ◀ La reliure Kestrel de Li: contract seeks headline ad blankAbove closingAbove blankBelow series",
      "▶ ◀ La papeterie Aubrac d'Ar: job contract seeks ad blankAbove closingAbove series",
    ]);
  });

  it("emojis before each", () => {
    expect(
      survey(`📌 Vendeur – Lens – CDI
📍 Lens
📩 v@port.example

📌 Relieur – Lille – CDD
📍 Lille
📩 r@port.example

📌 Doreur – Arras – stage
📍 Arras
📩 d@port.example
`),
    ).toEqual([
      "▶ 📌 Vendeur – Lens – CDI: job contract parts headline first series",
      "📍 Lens: bullet tiny gluedAbove echo",
      "◀ 📩 v@port.example: bullet small closing headline contact gluedAbove blankBelow",
      "▶ 📌 Relieur – Lille – CDD: jobLike contract parts headline blankAbove closingAbove series",
      "📍 Lille: bullet tiny gluedAbove closingNear echo belowSeries",
      "◀ 📩 r@port.example: bullet small closing headline contact gluedAbove closingNear blankBelow",
      "▶ 📌 Doreur – Arras – stag: jobLike contract parts headline blankAbove closingAbove series",
      "📍 Arras: bullet tiny gluedAbove closingNear echo belowSeries",
      "◀ 📩 d@port.example: bullet small closing headline contact gluedAbove closingNear last",
    ]);
  });

  it("a town hall over its jobs", () => {
    expect(
      survey(`Mairie de Valbrune
Service des écoles

Agent d'entretien (H/F)
CDD de 6 mois

Cuisinier (H/F)
CDI

Animateur (H/F)
CDD, 20 h
`),
    ).toEqual([
      "Mairie de Valbrune: headline first letterhead",
      "Service des écoles: headline gluedAbove blankBelow",
      "▶ Agent d'entretien (H/F): gender job headline blankAbove series",
      "◀ CDD de 6 mois: contractFirst headline conditions gluedAbove blankBelow echo",
      "▶ Cuisinier (H/F): gender job headline blankAbove series",
      "◀ CDI: contractFirst tiny gluedAbove blankBelow echo",
      "▶ Animateur (H/F): gender job headline blankAbove series",
      "◀ CDD, 20 h: contractFirst conditions gluedAbove last echo",
    ]);
  });

  it("wrapped prose", () => {
    expect(
      clueLines(`Stage de vente en librairie

La librairie Horizon, installée depuis trente ans à la gare de
Lens, cherche pour l'été une personne qui aime les livres et les
gens, et qui sait compter.

Durée : 4 mois. Gratification : 600 € par mois.

Écrire à v@port.example avant le 3 mars 2024.
`),
    ).toEqual([
      "Stage de vente en librai: contractFirst headline first blankBelow",
      "La librairie Horizon, in: headline article blankAbove seeksBelow letterhead",
      "Lens, cherche pour l'été: contract seeks headline gluedAbove",
      "gens, et qui sait compte: small gluedAbove blankBelow labelBelow echo",
      "Durée : 4 mois. Gratific: sentence section labelWord blankAbove blankBelow",
      "Écrire à v@port.example : closing contact verb blankAbove last",
    ]);
  });

  it("a farewell and quoted answer", () => {
    expect(
      survey(`Bonjour à tous,

Vendeur (H/F) à Lens, CDI, CV à v@port.example

Bonnes recherches à tous
Samia

Le 3 mars 2024, Paul a écrit :
> Stage de reliure à Lille
> Merci
`),
    ).toEqual([
      "Bonjour à tous,: first blankBelow",
      "▶ ◀ Vendeur (H/F) à Lens, CD: gender job contract organisationPlace closing headline contact blankAbove blankBelow",
      "Bonnes recherches à tous: headline inner blankAbove closingAbove",
      "Samia: tiny gluedAbove closingNear blankBelow",
      "Le 3 mars 2024, Paul a é: colon article blankAbove closingNear",
      "> Stage de reliure à Lil: contractFirst quote headline gluedAbove closingNear introduced",
      "> Merci: quote tiny inner gluedAbove last",
    ]);
  });
});
