import type { FieldName } from "../../src/model/offer.js";
import { contractWords } from "./data/contracts.js";
import { englishRoles, roles } from "./data/names.js";
import { forms } from "./forms/forms.js";
import { naming } from "./forms/naming.js";
import type { Said } from "./forms/said.js";
import type { Label, Marks } from "./marks.js";
import { withoutMarks } from "./marks.js";
import type { Plan } from "./plan.js";
import type { Random } from "./random.js";

/** What the words of an offer are made with. */
export interface Speaker {
  readonly plan: Plan;
  readonly random: Random;
  readonly marks: Marks;
  /** Fields that this offer has told so far. */
  readonly told: Set<FieldName>;
}

interface Filling {
  /** The field whose template it is; null in a distractor. */
  readonly field: FieldName | null;
  readonly optional?: boolean;
}

/** The words of a template, its values marked. Its slots: see `data/templates.ts`. */
export function fill(template: string, speaker: Speaker, filling: Filling): string {
  return template.replace(/\{([^{}]*)\}/g, (_, slot: string) => fillSlot(slot, speaker, filling));
}

function fillSlot(slot: string, speaker: Speaker, filling: Filling): string {
  const { random } = speaker;
  const counted = /^n:(\d+)-(\d+)$/.exec(slot);
  if (counted) return String(random.int(Number(counted[1]), Number(counted[2])));
  const word = words[slot];
  if (word) return word(speaker);
  const [, owner, names = "", keys] = /^(?:(\w*)=)?([^|]+)(?:\|(.*))?$/.exec(slot) ?? [];
  const name = random.pick(names.split("/"));
  const form = forms[name];
  if (!form) throw new Error(`no form named ${name} in {${slot}}`);
  const field = owner === undefined ? null : ((owner || filling.field) as FieldName | null);
  const said = form({ plan: speaker.plan, random, field });
  const text = fill(said.text, speaker, { field: null });
  return field === null ? text : state(text, said, field, keysOf(keys), speaker, filling);
}

function state(
  text: string,
  said: Said,
  own: FieldName,
  more: object,
  { marks, told }: Speaker,
  filling: Filling,
): string {
  const labels = said.states.map((statement): Label => {
    const { value, accept, field = own } = statement;
    const optional = filling.optional || statement.optional;
    if (!statement.optional) told.add(field);
    return {
      field,
      value: typeof value === "function" ? value : { ...value, ...more },
      ...(accept ? { accept } : {}),
      ...(optional ? { optional } : {}),
    };
  });
  return marks.mark(text, ...labels);
}

/** `period:month,tax:gross`. */
function keysOf(keys: string | undefined): object {
  const pairs = (keys ?? "").split(",").filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split(":") as [string, string]));
}

const stay = ({ plan, random }: Speaker) => random.pick(contractWords[plan.contract].the);

const words: Readonly<Record<string, (speaker: Speaker) => string>> = {
  LE: (speaker) => stay(speaker)[0],
  DU: (speaker) => stay(speaker)[1],
  CE: (speaker) => stay(speaker)[2],
  UN: (speaker) => stay(speaker)[3],
  E: ({ plan }) => (contractWords[plan.contract].feminine ? "e" : ""),
  QUI: ({ plan, random }) => random.pick(contractWords[plan.contract].who),
  QUI_LE: ({ plan, random }) => random.pick(contractWords[plan.contract].theOne),
  QUI_EN: ({ plan }) => (plan.contract === "these" ? "a PhD student" : "an intern"),
  ROLE: ({ random }) => random.pick(roles),
  ROLE_EN: ({ random }) => random.pick(englishRoles),
  ORGA: ({ plan, random }) =>
    random.chance(0.5) ? plan.organisation : random.pick(["la maison", "la structure", "l'équipe"]),
  domaine: ({ plan, random }) => (random.chance(0.85) ? random.pick(plan.sector.domains) : ""),
  domainEn: ({ random }) =>
    random.pick(["in computer science", "in biology", "in physics", "in geography", ""]),
  PERSONNE: (speaker) => {
    const said = naming.person?.({ ...speaker, field: "contact" });
    return said ? state(said.text, said, "contact", {}, speaker, { field: null }) : "";
  },
};

/** The first letter as a sentence has it; addresses stay as they are. */
export function capitalised(marked: string): string {
  const first = withoutMarks(marked).split(/\s/)[0] ?? "";
  if (/[@/.]\w/.test(first) || /^[a-z]+[A-Z]/.test(first)) return marked;
  return marked.replace(
    /^((?:[\uE000\uE001][\uE100-\uF8FF])*)(\p{Ll})/u,
    (_, lead, letter: string) => `${lead}${letter.toUpperCase()}`,
  );
}
