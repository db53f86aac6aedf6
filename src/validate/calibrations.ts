import type { FieldName } from "../model/offer.js";
import { type Calibration, calibration } from "./calibration.js";
import type { Claim } from "./claim.js";
import { CORE_FIELDS } from "./core-fields.js";

/** What was stated of one dump, guesses included. */
export interface DumpClaims {
  /** One a found offer: that it begins there. */
  readonly boundary: readonly Claim[];
  /** One a found value of each scored field. */
  readonly fields: ReadonlyMap<FieldName, readonly Claim[]>;
}

/** How far confidence is from the truth, for each kind of claim and for several as one. */
export interface Calibrations {
  /** Boundaries and values as one. */
  readonly everything: Calibration;
  readonly boundary: Calibration;
  /** All values of {@link CORE_FIELDS} as one. */
  readonly core: Calibration;
  /** All values of all fields as one. */
  readonly all: Calibration;
  readonly fields: Readonly<Partial<Record<FieldName, Calibration>>>;
}

export function calibrationsOf(dumps: readonly DumpClaims[]): Calibrations {
  const boundary = dumps.flatMap((dump) => dump.boundary);
  const fields = new Map<FieldName, Claim[]>();
  for (const [name, claims] of dumps.flatMap((dump) => [...dump.fields])) {
    fields.set(name, [...(fields.get(name) ?? []), ...claims]);
  }
  const core = CORE_FIELDS.flatMap((name) => fields.get(name) ?? []);
  const all = [...fields.values()].flat();
  return {
    everything: calibration([...boundary, ...all]),
    boundary: calibration(boundary),
    core: calibration(core),
    all: calibration(all),
    fields: Object.fromEntries([...fields].map(([name, claims]) => [name, calibration(claims)])),
  };
}

export type NamedCalibration = readonly [name: string, calibration: Calibration];

/** The boundaries and each field, under the names that people read. */
export function singleCalibrations({ boundary, fields }: Calibrations): NamedCalibration[] {
  return [["boundaries", boundary], ...Object.entries(fields)];
}

/** Several as one, the widest last. */
export function sumCalibrations({ core, all, everything }: Calibrations): NamedCalibration[] {
  return [
    ["core fields", core],
    ["all fields", all],
    ["everything", everything],
  ];
}
