import type { Random } from "../random.js";
import { type Form, type Forms, says } from "./said.js";

/** Number ranges kept free for fiction. */
const lands = ["1 99 00", "2 61 91", "3 53 01", "4 65 71", "5 36 49"];
const mobiles = ["6 39 98"];

const phone =
  (ranges: readonly string[], abroad: boolean): Form =>
  ({ random }) => {
    const pair = () => String(random.int(0, 99)).padStart(2, "0");
    const local = `${random.pick(ranges)} ${pair()} ${pair()}`;
    const e164 = `+33${local.replaceAll(" ", "")}`;
    const national = `0${local}`;
    const text = abroad
      ? random.pick([`+33 ${local}`, `+33 (0)${local}`, e164])
      : random.pick([
          national,
          national,
          national.replaceAll(" ", "."),
          national.replaceAll(" ", ""),
          national.replaceAll(" ", "-"),
          `+33 ${local}`,
          `0033 ${local}`,
        ]);
    return says(text, { e164 });
  };

const grouped = (random: Random, ...sizes: readonly number[]) =>
  sizes.map((size) => Array.from({ length: size }, () => random.int(1, 9)).join("")).join(" ");

export const phones: Forms = {
  phone: phone([...lands, ...lands, ...mobiles], false),
  mobile: phone(mobiles, false),
  phoneAbroad: phone(lands, true),
  fax: ({ random }) =>
    says(`0${random.pick(lands)} ${random.int(10, 99)} ${random.int(10, 99)}`, {}),
  siret: ({ random }) => says(grouped(random, 3, 3, 3, 5), {}),
  siren: ({ random }) => says(grouped(random, 3, 3, 3), {}),
};
