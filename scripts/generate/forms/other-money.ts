import { euro } from "./amounts.js";
import { type Forms, says } from "./said.js";

const plainDigits = (sum: number) => String(sum).replace(/(\d)(?=(\d{3})+$)/g, "$1 ");

/** Money that pays nobody. */
export const otherMoney: Forms = {
  bigSum: ({ random }) =>
    says(
      random.pick([
        `${random.int(2, 90)} millions d'euros`,
        `${plainDigits(random.int(12, 900) * 1000)}${euro(random)}`,
        `${random.int(11, 900)} k€`,
        `${random.int(2, 40)},${random.int(1, 9)} M€`,
      ]),
      {},
    ),
  smallSum: ({ random }) =>
    says(
      `${random.pick([String(random.int(3, 80)), `${random.int(3, 30)},50`])}${euro(random)}`,
      {},
    ),
  sumPlain: ({ random }) => says(`${plainDigits(random.int(30, 260) * 10)}${euro(random)}`, {}),
  mileage: ({ random }) =>
    says(`déplacements remboursés 0,${random.int(30, 60)} € du kilomètre`, { kind: "transport" }),
  bigSumEn: ({ random }) => says(`€${random.int(2, 40)} million`, {}),
};
