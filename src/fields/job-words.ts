import { compiled } from "../text/phrase.js";

/** Stems of trades in -eur and -rice: "animateur", "animatrice", "animateur/trice". */
const AGENTS =
  "anim|coordin|educ|redac|form|direc|opera|conduc|dessin|manipul|accompagn|prepar|collabora|programm|negocia|decora|facilit|evalu|presta|realisa|illustra|restaur|administra|moni|instruc|collec|explora|restitu|observa|organis|traduc|produc|inspec|recep|rapport";
const TRADES =
  "assistante?s?|responsables?|chefs?|cheffes?|chef\\(fe\\)|directeurs?|directrices?|ingenieure?s?|techniciens?|techniciennes?|developpeurs?|developpeuses?|consultante?s?|conseill(?:er|ere)s?|professeure?s?|enseignante?s?|infirmi(?:er|ere)s?|aides?[ -](?:soignant|a domicile|de cuisine|comptable)[a-z]{0,3}|medecins?|agente?s?|employee?s?|ouvri(?:er|ere)s?|vendeu(?:r|se)s?|commercia(?:l|le|ux)|comptables?|gestionnaires?|secretaires?|charge(?:e|\\(e\\)|[.·-]e)?s? (?:de|d'|des)|mediat(?:eur|rice)s?|analystes?|analysts?|data (?:scientists?|engineers?|analysts?|managers?)|designers?|graphistes?|journalistes?|juristes?|avocate?s?|cuisini(?:er|ere)s?|serveu(?:r|se)s?|chauffeurs?|magasini(?:er|ere)s?|managers?|product owner|officer|developer|engineer|researcher|chercheu(?:r|se)s?|psychologues?|kinesitherapeutes?|orthophonistes?|ergotherapeutes?|auxiliaires?|caissi(?:er|ere)s?|jardini(?:er|ere)s?|paysagistes?|mecanicien(?:ne)?s?|electricien(?:ne)?s?|plombi(?:er|ere)s?|macons?|peintres?|couvreurs?|menuisi(?:er|ere)s?|soudeu(?:r|se)s?|boulang(?:er|ere)s?|patissi(?:er|ere)s?|bouch(?:er|ere)s?|coiffeu(?:r|se)s?|estheticien(?:ne)?s?|recruteu(?:r|se)s?|manutentionnaires?|agricult(?:eur|rice)s?|sommeli(?:er|ere)s?|barmans?|baristas?|receptionnistes?|gouvernantes?|archivistes?|bibliothecaires?|documentalistes?|geomaticien(?:ne)?s?|cartographes?|urbanistes?|architectes?|choregraphes?|comedien(?:ne)?s?|regisseu(?:r|se)s?|maitre-nageur|maitre-nageuse|veilleu(?:r|se)s?|surveillante?s?|gardien(?:ne)?s?|facteurs?|factrices?|livreu(?:r|se)s?|testeu(?:r|se)s?|webmasters?|community manager|growth|tresori(?:er|ere)s?|atsem|vach(?:er|ere)s?|berg(?:er|ere)s?|cueilleu(?:r|se)s?|coupeu(?:r|se)s?|vendangeu(?:r|se)s?|tractoristes?|commis|plongeu(?:r|se)s?|femmes? de chambre|office manager|second de cuisine";
const CONTRACTS =
  "h ?\\/ ?f|f ?\\/ ?h|m\\/f|f\\/m|m\\/w|stages?|stagiaires?|alternances?|alternante?s?|apprenti(?:e|s|es|ssage)?|cdd|cdi|interim|these|doctorante?s?|doctorat|post-?doc(?:torat)?|internships?|intern|phd|service civique|benevolat|volontariat|offres? d[e']|recrute";

const JOB = compiled(
  `(?<![a-z])(?:${CONTRACTS}|${TRADES}|(?:${AGENTS})(?:ateur|atrice|teur|trice|eur|rice)s?)(?![a-z])`,
);

/** Whether a folded line reads like a job's title. */
export function isJobTitle(text: string): boolean {
  return JOB.test(text);
}
