import type { FieldName } from "../model/offer.js";

/**
 * Seven hues that the colour-blind tell apart, and three kinds of line: no field is known by its
 * colour alone, and no two share both.
 *
 * @see Okabe & Ito, Color Universal Design, https://jfly.uni-koeln.de/color/
 */
type Hue = "blue" | "green" | "orange" | "vermillion" | "purple" | "sky" | "grey";
type LineStyle = "solid" | "double" | "dotted" | "dashed";

export interface FieldLook {
  readonly hue: Hue;
  readonly line: LineStyle;
}

/** Fields that often stand side by side differ in hue. */
export const fieldLooks: Readonly<Record<FieldName, FieldLook>> = {
  startDate: { hue: "blue", line: "solid" },
  endDate: { hue: "blue", line: "double" },
  interviewDate: { hue: "blue", line: "dotted" },
  applicationDeadline: { hue: "vermillion", line: "solid" },
  publicationDate: { hue: "vermillion", line: "dotted" },
  stipend: { hue: "green", line: "solid" },
  benefits: { hue: "green", line: "dotted" },
  weeklyHours: { hue: "green", line: "double" },
  duration: { hue: "sky", line: "solid" },
  contractType: { hue: "sky", line: "double" },
  remoteWork: { hue: "sky", line: "dotted" },
  requiredDegree: { hue: "orange", line: "solid" },
  drivingLicence: { hue: "orange", line: "dotted" },
  location: { hue: "orange", line: "double" },
  email: { hue: "purple", line: "solid" },
  phone: { hue: "purple", line: "dotted" },
  contact: { hue: "purple", line: "double" },
  url: { hue: "purple", line: "dashed" },
  title: { hue: "grey", line: "solid" },
  organization: { hue: "grey", line: "double" },
  reference: { hue: "grey", line: "dotted" },
};
