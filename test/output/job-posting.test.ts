import { expect, test } from "vitest";
import { GlaneError } from "../../src/model/error.js";
import type { ContractType, FieldValues } from "../../src/model/offer.js";
import { toJobPosting } from "../../src/output/job-posting.js";
import { april, master, offerWith, sixHundred } from "./sample-offer.js";

const heading = "ATELIER VAUBRY (Lyon) – Stage";
const text = `Menu\n${heading}\nGratification : 600 €\n\nSuite`;
const span = { start: 5, end: text.indexOf("\n\n") };

test("an offer that states nothing gives a posting that states nothing", () => {
  expect(toJobPosting(offerWith({}))).toEqual({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: heading,
  });
});

test("the description is the offer's part of the dump", () => {
  const posting = toJobPosting(offerWith({}, { span, heading }), text);
  expect(posting.description).toBe(`<p>${heading}<br>\nGratification : 600 €</p>`);
});

test("the description is HTML: paragraphs, and what looks like a tag escaped", () => {
  const dump = `${heading}\r\n \r\nR&D <b>au</b> sein du <script>labo</script>`;
  const offer = offerWith({}, { span: { start: 0, end: dump.length } });
  expect(toJobPosting(offer, dump).description).toBe(
    `<p>${heading}</p>\n` +
      "<p>R&amp;D &lt;b&gt;au&lt;/b&gt; sein du &lt;script&gt;labo&lt;/script&gt;</p>",
  );
});

test.each([
  [{ city: "Lyon", postalCode: "69002", department: "69", country: null }, "FR"],
  [{ city: "Die", postalCode: null, department: "26", country: null }, "FR"],
  [{ city: "Gent", postalCode: null, department: null, country: "BE" }, "BE"],
  [{ city: "Lyon", postalCode: null, department: null, country: null }, undefined],
])("the country of %j is %j", (value, country) => {
  const { jobLocation } = toJobPosting(offerWith({ location: [{ value }] }));
  expect(jobLocation).toMatchObject({ address: { addressLocality: value.city } });
  expect(JSON.parse(JSON.stringify(jobLocation)).address.addressCountry).toBe(country);
});

test("a text that the offer is not from is misuse", () => {
  const offer = offerWith({}, { span, heading });
  expect(() => toJobPosting(offer, "another text altogether, which is long")).toThrow(GlaneError);
});

test("title, employer, place and reference", () => {
  const place = { city: "Lyon", postalCode: "69002", department: "69", country: null };
  expect(
    toJobPosting(
      offerWith({
        title: [{ value: { text: "Chargé d'études" } }],
        organization: [{ value: { name: "Atelier Vaubry" } }],
        location: [{ value: place }],
        reference: [{ value: { id: "AV-12" } }],
      }),
    ),
  ).toMatchObject({
    title: "Chargé d'études",
    hiringOrganization: { "@type": "Organization", name: "Atelier Vaubry" },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: "Lyon",
        postalCode: "69002",
        addressRegion: "69",
      },
    },
    identifier: { "@type": "PropertyValue", name: "Atelier Vaubry", value: "AV-12" },
  });
});

test("two places give two job locations, one place told twice gives one", () => {
  const lyon = { city: "Lyon", postalCode: null, department: null, country: null };
  const both = offerWith({ location: [{ value: lyon }, { value: { ...lyon, city: "Nantes" } }] });
  const twice = offerWith({ location: [{ value: lyon }, { value: lyon }] });
  expect(toJobPosting(both).jobLocation).toHaveLength(2);
  expect(toJobPosting(twice).jobLocation).toMatchObject({ "@type": "Place" });
});

test("dates: published, closing, start", () => {
  const day = { ...april, earliest: "2023-03-20", latest: "2023-03-20", edtf: "2023-03-20" };
  expect(
    toJobPosting(
      offerWith({
        publicationDate: [{ value: day }],
        applicationDeadline: [{ value: day }],
        startDate: [{ value: april }],
      }),
    ),
  ).toMatchObject({
    datePosted: "2023-03-20",
    validThrough: "2023-03-20",
    jobStartDate: "2023-04",
  });
});

test.each<[string, Partial<FieldValues["startDate"]>, object]>([
  ["a window", { edtf: "2023-04/2023-06" }, { jobStartDate: "2023-04-01" }],
  ["an open end", { edtf: "2023-04/..", latest: null }, { jobStartDate: "2023-04-01" }],
  ["as soon as possible", { edtf: "", earliest: null, asap: true }, { jobImmediateStart: true }],
])("a start told as %s", (_, part, expected) => {
  const posting = toJobPosting(offerWith({ startDate: [{ value: { ...april, ...part } }] }));
  expect(posting).toMatchObject(expected);
});

test("a start known only by its last day has no first day", () => {
  const value = { ...april, edtf: "../2023-05-02", earliest: null, latest: "2023-05-02" };
  expect(toJobPosting(offerWith({ startDate: [{ value }] }))).not.toHaveProperty("jobStartDate");
});

test.each<[ContractType, string]>([
  ["stage", "INTERN"],
  ["service-civique", "VOLUNTEER"],
  ["cdd", "TEMPORARY"],
  ["cdi", "FULL_TIME"],
  ["alternance", "OTHER"],
])("%s is %s", (type, expected) => {
  const posting = toJobPosting(offerWith({ contractType: [{ value: { type } }] }));
  expect(posting.employmentType).toBe(expected);
});

test.each([
  [{ min: 24, max: 24 }, "cdi", "PART_TIME"],
  [{ min: 24, max: 28 }, "service-civique", ["VOLUNTEER", "PART_TIME"]],
  [{ min: 35, max: 35 }, "stage", ["INTERN", "FULL_TIME"]],
  [{ min: 35, max: 35 }, "cdi", "FULL_TIME"],
] as const)("weekly hours %j of a %s", (hours, type, expected) => {
  const posting = toJobPosting(
    offerWith({
      contractType: [{ value: { type } }],
      weeklyHours: [{ value: hours, text: "horaires dits" }],
    }),
  );
  expect(posting.employmentType).toEqual(expected);
  expect(posting.workHours).toBe("horaires dits");
});

test("pay with a period is a base salary", () => {
  const range = toJobPosting(offerWith({ stipend: [{ value: sixHundred }] }));
  expect(range.baseSalary).toEqual({
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { "@type": "QuantitativeValue", minValue: 600, maxValue: 650, unitText: "MONTH" },
  });
  const hourly = { ...sixHundred, min: 4.35, max: 4.35, period: "hour" as const };
  expect(toJobPosting(offerWith({ stipend: [{ value: hourly }] })).baseSalary).toMatchObject({
    value: { value: 4.35, unitText: "HOUR" },
  });
});

test.each<Partial<FieldValues["stipend"]>>([
  { period: null },
  { period: "total" },
  { kind: "legal-minimum", min: null, max: null, currency: null },
  { kind: "unpaid", min: null, max: null, currency: null, period: null },
])("pay told as %j is no base salary", (part) => {
  const offer = offerWith({ stipend: [{ value: { ...sixHundred, ...part } }] });
  expect(toJobPosting(offer)).not.toHaveProperty("baseSalary");
});

test("an amount behind a mention of the legal minimum is still told", () => {
  const legal = { ...sixHundred, kind: "legal-minimum" as const, min: null, max: null };
  const offer = offerWith({ stipend: [{ value: legal }, { value: sixHundred }] });
  expect(toJobPosting(offer).baseSalary).toMatchObject({ currency: "EUR" });
});

test("a required degree is a credential, with Google's category", () => {
  expect(
    toJobPosting(offerWith({ requiredDegree: [{ value: master }] })).educationRequirements,
  ).toEqual({
    "@type": "EducationalOccupationalCredential",
    name: "Master 2",
    credentialCategory: "postgraduate degree",
    educationalLevel: "EQF level 7",
    about: [
      { "@type": "DefinedTerm", name: "géographie" },
      { "@type": "DefinedTerm", name: "urbanisme" },
    ],
  });
});

test("a preferred degree is no requirement, and none is said to be none", () => {
  const degree = (requirement: "preferred" | "none") =>
    toJobPosting(offerWith({ requiredDegree: [{ value: { ...master, requirement } }] }));
  expect(degree("preferred")).not.toHaveProperty("educationRequirements");
  expect(degree("none").educationRequirements).toBe("no requirements");
});

test("contact, telecommuting and benefits", () => {
  expect(
    toJobPosting(
      offerWith({
        contact: [{ value: { name: "Nour Valette", role: "tutrice" } }],
        email: [{ value: { address: "nour@vaubry.example", obfuscated: false } }],
        phone: [{ value: { e164: "+33100000000", national: "01 00 00 00 00" } }],
        remoteWork: [{ value: { kind: "full" } }],
        benefits: [{ value: { kind: "meal", text: "tickets restaurant" } }],
      }),
    ),
  ).toMatchObject({
    applicationContact: {
      "@type": "ContactPoint",
      name: "Nour Valette",
      contactType: "tutrice",
      email: "nour@vaubry.example",
      telephone: "+33100000000",
    },
    jobLocationType: "TELECOMMUTE",
    jobBenefits: "tickets restaurant",
  });
});

test("guesses are not published", () => {
  const offer = offerWith({
    email: [{ value: { address: "nour@vaubry.example", obfuscated: true }, confidence: 0.3 }],
    title: [{ value: { text: "Autre titre" }, confidence: 0.4 }],
  });
  expect(Object.keys(toJobPosting(offer))).toEqual(["@context", "@type", "title"]);
  expect(toJobPosting(offer).title).toBe(heading);
});
