import { benefitsFinder } from "./benefits/find.js";
import type { Finder } from "./candidate.js";
import { contactFinder } from "./contact/find.js";
import { contractTypeFinder } from "./contract-type/find.js";
import { datesFinder } from "./dates/find.js";
import { degreeFinder } from "./degree/find.js";
import { drivingLicenceFinder } from "./driving-licence/find.js";
import { durationFinder } from "./duration/find.js";
import { emailFinder } from "./email/find.js";
import { locationFinder } from "./location/find.js";
import { organizationFinder } from "./organization/find.js";
import { referenceFinder } from "./reference/find.js";
import { remoteWorkFinder } from "./remote-work/find.js";
import { stipendFinder } from "./stipend/find.js";
import { titleFinder } from "./title/find.js";
import { urlFinder } from "./url/find.js";
import { weeklyHoursFinder } from "./weekly-hours/find.js";

/**
 * Every field there is: a new one is a folder and a line here. Who reads telephones is passed in,
 * since the numbering plans of the world weigh as much as a third of our own rules.
 */
export const findersWith = (phoneFinder: Finder): readonly Finder[] => [
  titleFinder,
  organizationFinder,
  locationFinder,
  contractTypeFinder,
  datesFinder,
  durationFinder,
  stipendFinder,
  weeklyHoursFinder,
  remoteWorkFinder,
  degreeFinder,
  drivingLicenceFinder,
  benefitsFinder,
  emailFinder,
  phoneFinder,
  urlFinder,
  contactFinder,
  referenceFinder,
];
