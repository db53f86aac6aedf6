// @ts-check

/** French words that tell nothing of a text's subject: articles, pronouns, prepositions, auxiliaries. */
export const stopWords = new Set(
  `a à afin ai ainsi alors après as au aucun aucune auprès aura auront aussi autre autres aux avant
  avec avoir avons ayant bien c ça car ce ceci cela celle celles celui cependant ces cet cette ceux
  chaque chez comme comment d dans de depuis des dès deux doit donc dont du durant elle elles en
  encore entre es est et étaient était étant été être eu eux fait faire fois font grâce hors ici il
  ils j je jusqu jusque l la là le lequel les leur leurs lors lorsque lui m ma mais me même mêmes
  mes moi moins mon n ne ni nos notre nous on ont ou où par parmi pas pendant peu peut peuvent plus
  plusieurs pour pourra pourrez près puis qu quand que quel quelle quelles quels qui quoi s sa sans
  sauf se selon sera serez seront ses si soi soit sommes son sont sous sur t ta tant te tel telle
  telles tels tes toi ton toujours tous tout toute toutes très tu un une vers via voire vos votre
  vous y`.split(/\s+/),
);
