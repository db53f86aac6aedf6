import { with1252Signs } from "./encoding.js";
import { htmlToText } from "./html-text.js";

const MONTHS: Readonly<Record<string, string>> = {
  jan: "janvier",
  feb: "février",
  mar: "mars",
  apr: "avril",
  may: "mai",
  jun: "juin",
  jul: "juillet",
  aug: "août",
  sep: "septembre",
  oct: "octobre",
  nov: "novembre",
  dec: "décembre",
};
const DAYS: Readonly<Record<string, string>> = {
  mon: "lundi",
  tue: "mardi",
  wed: "mercredi",
  thu: "jeudi",
  fri: "vendredi",
  sat: "samedi",
  sun: "dimanche",
};
const MAIL_DATE =
  /^\s*(?:([a-z]{3})[a-z]*\s*,\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}:\d{2}))?/i;

/** A message as text: its headers as French mail programs paste them, a blank line, its words. */
export async function messageText(bytes: Uint8Array): Promise<string> {
  const { default: PostalMime } = await import("postal-mime");
  const { headers, from, subject, text, html } = await PostalMime.parse(bytes);
  const sent = headers.find(({ key }) => key === "date")?.value;
  const plain = text?.trim() ? withSigns(text) : "";
  const body = plain === "" && html ? await htmlToText(withSigns(html)) : plain;
  const above = [
    ["De", sender(from?.name, from?.address)],
    ["Date", sent === undefined ? "" : frenchDate(sent)],
    ["Objet", oneLine(subject ?? "")],
  ].flatMap(([label, value]) => (value ? [`${label} : ${value}\n`] : []));
  return `${above.join("")}\n${body.replace(/\r\n?/g, "\n").trim()}\n`;
}

/** Node reads Windows-1252 as Latin-1, whose control characters no mail means. */
const withSigns = with1252Signs;

const oneLine = (text: string) => withSigns(text).replace(/\s+/g, " ").trim();

function sender(name = "", address = ""): string {
  const known = oneLine(name);
  if (known === "" || known === address) return address;
  return address === "" ? known : `${known} <${address}>`;
}

/** As the sender's own clock had it: "lundi 9 janvier 2023 10:12". */
function frenchDate(value: string): string {
  const [, day = "", date, month = "", year, time] = MAIL_DATE.exec(value) ?? [];
  const name = MONTHS[month.toLowerCase()];
  if (name === undefined) return oneLine(value);
  return [
    DAYS[day.toLowerCase()],
    date === "1" || date === "01" ? "1er" : Number(date),
    name,
    year,
    time,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}
