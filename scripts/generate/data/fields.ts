import { applicationDeadline } from "./application-deadline.js";
import { benefits } from "./benefits.js";
import { contact } from "./contact.js";
import { contractType } from "./contract-type.js";
import { drivingLicence } from "./driving-licence.js";
import { duration } from "./duration.js";
import { email } from "./email.js";
import { endDate } from "./end-date.js";
import { interviewDate } from "./interview-date.js";
import { location } from "./location.js";
import { organization } from "./organization.js";
import { phone } from "./phone.js";
import { publicationDate } from "./publication-date.js";
import { reference } from "./reference.js";
import { remoteWork } from "./remote-work.js";
import { requiredDegree } from "./required-degree.js";
import { startDate } from "./start-date.js";
import { stipend } from "./stipend.js";
import type { Templates } from "./templates.js";
import { title } from "./title.js";
import { url } from "./url.js";
import { weeklyHours } from "./weekly-hours.js";

/** The title is worded by the layouts; here are the sentences that look like one. */
export const templates = {
  startDate,
  endDate,
  applicationDeadline,
  publicationDate,
  interviewDate,
  stipend,
  duration,
  email,
  requiredDegree,
  title: { ...title, labels: [], sentences: [], fragments: [] },
  organization,
  location,
  contractType,
  weeklyHours,
  remoteWork,
  phone,
  url,
  contact,
  drivingLicence,
  benefits,
  reference,
} as const satisfies Readonly<Record<string, Templates>>;

export type StatedField = keyof typeof templates;
export const statedFields = Object.keys(templates) as StatedField[];

interface Rates {
  /** How often an offer states the field, and how often something beside it looks like it. */
  readonly stated: number;
  readonly distracted: number;
}

export const rates: Readonly<Record<StatedField, Rates>> = {
  startDate: { stated: 0.66, distracted: 0.33 },
  endDate: { stated: 0.28, distracted: 0.33 },
  applicationDeadline: { stated: 0.48, distracted: 0.33 },
  publicationDate: { stated: 0.34, distracted: 0.33 },
  interviewDate: { stated: 0.32, distracted: 0.33 },
  stipend: { stated: 0.68, distracted: 0.34 },
  duration: { stated: 0.66, distracted: 0.34 },
  email: { stated: 0.74, distracted: 0.33 },
  requiredDegree: { stated: 0.68, distracted: 0.34 },
  title: { stated: 1, distracted: 0.31 },
  organization: { stated: 0.5, distracted: 0.31 },
  location: { stated: 0.5, distracted: 0.31 },
  contractType: { stated: 0.4, distracted: 0.31 },
  weeklyHours: { stated: 0.32, distracted: 0.31 },
  remoteWork: { stated: 0.34, distracted: 0.31 },
  phone: { stated: 0.3, distracted: 0.31 },
  url: { stated: 0.3, distracted: 0.31 },
  contact: { stated: 0.32, distracted: 0.31 },
  drivingLicence: { stated: 0.3, distracted: 0.31 },
  benefits: { stated: 0.34, distracted: 0.31 },
  reference: { stated: 0.28, distracted: 0.31 },
};
