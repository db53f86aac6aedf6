import { expect, test } from "vitest";
import { extractOffers } from "../../src/index.js";

/** The fields of the first row, what a table's header says of its cells told to them. */
function firstRow(rows: readonly string[]) {
  const [offer] = extractOffers(rows.join("\n"));
  if (!offer) throw new Error("no row was read as an offer");
  return offer.fields;
}

const sheet = [
  "Reçu le\tEnseigne\tLibellé du poste\tType\tCommune\tDurée",
  "03/03/2025\tBrume\tCollaborateur de cave\tstage\tSurgelles\t4 mois",
  "04/03/2025\tArdoise\tChargée d'essais\tstage\tOrbec\t6 mois",
  "07/03/2025\tKestrel\tFormateur vannerie\tCDD\tLens\t3 mois",
];

test("a title, an employer and a place are what their columns hold", () => {
  const { title, organization, location } = firstRow(sheet);
  expect(title[0]).toMatchObject({ text: "Collaborateur de cave", rule: "title.column" });
  expect(organization[0]).toMatchObject({ text: "Brume", rule: "organization.column" });
  expect(location[0]).toMatchObject({ text: "Surgelles", rule: "location.column" });
});

test("a day in a column of another name is no date of the offer's", () => {
  const { startDate, publicationDate, applicationDeadline } = firstRow(sheet);
  expect([startDate, publicationDate, applicationDeadline]).toEqual([[], [], []]);
});

const listed = [
  "N° ; Offre ; Intitulé ; Structure ; Commune ; CP".replaceAll(" ; ", ";"),
  "1;204;Vannier;Ferme du Lac;Orbec;14290",
  "2;205;Luthière;Atelier Brume;Lens;62300",
  "3;206;Cuisinier;Lycée du Val;Rouen;76000",
];

test("of two columns for a title the one of numbers is passed over", () => {
  expect(firstRow(listed).title[0]?.value.text).toBe("Vannier");
});

test("a town takes the postcode in the cell beside it, and the evidence holds both", () => {
  const [place] = firstRow(listed).location;
  expect(place?.value).toMatchObject({ city: "Orbec", postalCode: "14290", department: "14" });
  expect(place?.text).toBe("Orbec;14290");
});

test("a postcode that stands elsewhere in the row is left alone", () => {
  const [header, ...rows] = listed.map((row) => {
    const [number, offer, title, structure, town, code] = row.split(";");
    return [number, offer, town, title, structure, code].join(";");
  });
  const [place] = firstRow([header as string, ...rows]).location;
  expect(place).toMatchObject({ text: "Orbec", value: { city: "Orbec", postalCode: null } });
});

test("an empty cell leaves the field to the rest of the row", () => {
  const [header, ...rows] = sheet.map((row) => row.replace("\tBrume\t", "\t\t"));
  expect(firstRow([header as string, ...rows]).organization).toEqual([]);
});
