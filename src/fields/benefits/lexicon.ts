import type { BenefitKind } from "../../model/offer.js";

/** Beginnings of the words of which each rule needs one. */
export const TRIGGERS: readonly string[] = (
  "ticket,titre-,titres-,titre r,titres r,titre,cheque,carte r,carte s,carte d,carte c,cartes c," +
  "carte-,cartes-,swile,meal,lunch,voucher,panier,repas,restaur,nourri,cantine,self,staff,prime," +
  "indemnite,prise en,rembours,participation,contribution,moitie,transport,du pass,navigo," +
  "abonnement,public tr,travel al,frais,forfait,mobilite,kilometr,vehicule,voiture,velo,company," +
  "logement,heberg,chambre,studio,gite,accommodation,housing,action log,etre log,loge,mutuelle," +
  "prevoyance,complementaire,health,medical,private h,rtt,conge,cp,jnt,leave,holiday,vacation," +
  "repos sup,mois,13,14,treizieme,quatorzieme,bonus,variable,commission,annual,ifse,rifseep," +
  "regime ind,interess,epargne,plan d,pee,perco,pereco,peg,abondement,bspce,stock,actionnariat," +
  "profit,ifm,iccp,compte,fourni,mis,offert,provided,prete,equipement,laptop,telephone," +
  "smartphone,ordinateur,pc,mac,tablette,materiel,formation,certification,training,budget f," +
  "acces,comite,cse,cnas,oeuvres,amicale,bons d,gift,horaire,temps de,flexib,semaine de,pont," +
  "journee de s,salle de,cours de,corbeille,fruit,concierg,creche,place en,berceau,remise," +
  "reduction,tarif,parking,afterwork,team,gym,seance,tr ,pass"
).split(",");

/** What a perk is about, by the words that name it: two that name the same are one perk. */
export const THINGS: Readonly<Record<BenefitKind, readonly (readonly [string, RegExp])[]>> = {
  meal: [
    ["vouchers", /ticket|titre|cheque|carte|swile|voucher|^tr /],
    ["basket", /panier/],
    ["canteen", /cantine|restaura|self|canteen/],
    ["board", /nourri/],
    ["meals", /repas|dejeuner|meal|lunch/],
  ],
  transport: [
    ["mileage", /kilometr/],
    ["mobility", /mobilite|forfaits? velo/],
    ["vehicle", /vehicule|voiture|car(?:te carburant)?(?![a-z])/],
    ["bicycle", /(?<!forfaits? )velo/],
    ["trips", /deplacement|travel/],
    ["transport", /transport|navigo|pass|abonnement|titre|trajet/],
  ],
  housing: [
    ["action-logement", /action logement/],
    ["housing", /./],
  ],
  "health-insurance": [
    ["mutuelle", /mutuelle|complementaire|insurance|healthcare/],
    ["prevoyance", /prevoyance/],
  ],
  leave: [
    ["days-off", /rtt/],
    ["bridges", /ponts?(?![a-z])/],
    ["solidarity", /solidarite/],
    ["more-leave", /conges? (?:suppl|menstr|except|trimestr|d'anc)/],
    ["leave", /conges? pay|conges?$|conges? par|cp(?![a-z])|leave|holiday|vacation/],
    ["rest", /repos|jnt/],
  ],
  bonus: [
    ["thirteenth", /1[34] ?(?:e|eme|ieme)? ?mois|zieme mois/],
    ["sharing", /interess/],
    ["participation", /participation/],
    ["savings", /epargne|pee|perco|peg(?![a-z])|abondement/],
    ["shares", /actionnariat|bspce|stock/],
    ["end-of-contract", /ifm|iccp|fin de (?:mission|contrat)|precarite/],
  ],
  equipment: [
    ["computer", /ordinateur|pc(?![a-z])|laptop|mac(?![a-z])|outils informatiques/],
    ["telephone", /telephone|smartphone/],
    ["tablet", /tablette/],
    ["kit", /materiel|equipement/],
  ],
  training: [["training", /./]],
  other: [
    ["works-council", /cse|comite (?:d'entreprise|social)/],
    ["gifts", /cadeau|gift|bons? d'achat/],
    ["holidays", /vacances/],
    ["hours", /horaire|hours|temps de travail|flexib/],
    ["four-days", /semaine de/],
    ["sport", /sport|gym|yoga/],
    ["reductions", /remise|reduction|tarif/],
    ["fruit", /fruit/],
    ["nursery", /creche/],
    ["time-savings", /epargne[- ]temps/],
  ],
};

/** Words that open a perk and are none of it. */
export const ARTICLES =
  /^(?:(?:une?|du|de la|de|des|les?|la|vos|votre|nos|notre|tes|ton|ses|son|leurs?|et|avec) |d'une? |de l'|d'|l')+/;

/** Lines under which everything is a perk. */
export const PERK_HEADING =
  /(?<![a-z])(?:avantages?|perks|benefits|petits? (?:plus|\+)|les (?:plus|\+)|(?:nous|on) (?:vous |te |t')?(?:offr|propos)[a-z]{1,4}|ce que (?:nous|vous))(?![a-z])/;
