import type { Random } from "../random.js";
import { type Asked, type Form, type Forms, says } from "./said.js";

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z-]+/g, "");

/** The local part of an address that one applies to. */
function applyingTo({ plan, random }: Asked): string {
  const [first, last] = [plain(plan.contact.first), plain(plan.contact.last)];
  const person = [`${first}.${last}`, `${first.charAt(0)}.${last}`, `${first}_${last}`, first];
  const office = ["recrutement", "rh", "contact", "stages", "secretariat", "candidature", "emploi"];
  const other = ["accueil", "bonjour", "direction", "job", "equipe", "mairie", "drh"];
  return random.pick([...person, ...person, ...office, ...other]);
}

const state = (text: string, address: string, obfuscated = false) =>
  says(text, { address, obfuscated });

const mail: Form = (asked) => {
  const address = `${applyingTo(asked)}@${asked.plan.domain}`;
  if (!asked.random.chance(0.06)) return state(address, address);
  const capital = address.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return state(capital, capital);
};

const hiddenMail: Form = (asked) => {
  const [local, domain] = [applyingTo(asked), asked.plan.domain];
  const text = asked.random.pick([
    `${local} [at] ${domain}`,
    `${local}[at]${domain}`,
    `${local}(at)${domain}`,
    `${local} (arobase) ${domain}`,
    `${local}[arobase]${domain.replaceAll(".", "[point]")}`,
    `${local} [at] ${domain.replaceAll(".", " [dot] ")}`,
    `${local} [a] ${domain}`,
  ]);
  return state(text, `${local}@${domain}`, true);
};

const spacedMail: Form = (asked) => {
  const [local, domain] = [applyingTo(asked), asked.plan.domain];
  const text = asked.random.pick([
    `${local} @${domain}`,
    `${local} @ ${domain}`,
    `${local}@ ${domain}`,
  ]);
  return state(text, `${local}@${domain}`, true);
};

/** An address, and the same in the link below it. */
const linked =
  (word: (address: string, random: Random) => string): Form =>
  (asked) => {
    const address = `${applyingTo(asked)}@${asked.plan.domain}`;
    return says(word(address, asked.random), { address });
  };

const secondMail: Form = ({ plan, random }) => {
  const local = random.pick([
    "copie-rh",
    "affaires-generales",
    "pole.projets",
    "assistante",
    "cab",
  ]);
  return state(`${local}@${plan.domain}`, `${local}@${plan.domain}`);
};

/** Addresses that nobody applies to. */
const aside =
  (...locals: readonly string[]): Form =>
  ({ plan, random }) =>
    says(`${random.pick(locals)}@${plan.domain}`, {});

const plainly =
  (...texts: readonly string[]): Form =>
  ({ random }) =>
    says(random.pick(texts), {});

const link: Form = ({ plan, random }) => {
  const href = `${random.pick(["https://", "https://www.", "http://", "http://www."])}${plan.domain}`;
  return says(random.chance(0.15) ? `${href}/` : href, (quote: string) => ({ href: quote }), {
    accept: [{ href }, { href: `${href}/` }],
  });
};

const offerLink: Form = ({ plan, random }) => {
  const path = random.pick(["offres", "emploi", "recrutement", "jobs", "nous-rejoindre"]);
  const tail = random.pick([String(random.int(100, 99999)), `poste-${random.int(2, 90)}.html`, ""]);
  const query = random.chance(0.12) ? `?source=site&id=${random.int(10, 999)}` : "";
  const href = `https://${random.pick(["www.", "", "carrieres."])}${plan.domain}/${path}/${tail}${query}`;
  return says(href, { href }, { accept: [{ href: href.replace(/\/$/, "") }] });
};

const bareLink: Form = ({ plan, random }) => {
  const shown = `www.${plan.domain}${random.chance(0.3) ? "/recrutement" : ""}`;
  return says(shown, { href: `http://${shown}` }, { accept: [{ href: `https://${shown}` }] });
};

export const addresses: Forms = {
  mail,
  hiddenMail,
  spacedMail,
  secondMail,
  markdownMail: linked((address, random) =>
    random.pick([`[${address}](mailto:${address})`, `[nous écrire](mailto:${address})`]),
  ),
  htmlMail: linked((address) => `<a href="mailto:${address}">${address}</a>`),
  webMail: aside("webmaster", "webmestre", "support-site", "assistance", "bug"),
  pressMail: aside("presse", "relations-presse", "medias"),
  newsMail: aside("newsletter", "lettre", "liste-diffusion", "annonces"),
  ticketMail: aside("billetterie", "reservation", "boutique", "cantine", "adhesion"),
  privacyMail: aside("dpo", "rgpd", "donnees-personnelles", "cnil"),
  complaintMail: aside("reclamation", "signalement", "usagers", "mediateur"),
  noReply: aside("noreply", "ne-pas-repondre", "no-reply", "notification"),
  unsubscribeMail: ({ random }) =>
    says(`${random.pick(["desinscription", "unsubscribe", "sympa"])}@listes.example`, {}),
  mailPattern: ({ plan, random }) =>
    says(`${random.pick(["prenom.nom", "p.nom", "nom.prenom"])}@${plan.domain}`, {}),
  handle: plainly(
    "@lisiere_en_vrac",
    "@volubilis_bis",
    "@quincarnel_officiel",
    "@brenouze-vu-d-ici",
  ),
  package: plainly("@lisiere/cartes", "@semis/grilles", "@types/carnet", "@atelier/formes"),
  link,
  offerLink,
  bareLink,
};
