import type { Range } from "../../model/offer.js";

/** A legal hourly gratification of interns and the day from which it holds. */
interface LegalRate {
  readonly from: string;
  /** Euros an hour. */
  readonly hourly: number;
  /** Hours that the public authorities reckon a month at. */
  readonly monthlyHours: number;
}

/** 35 hours a week, as payrolls spread them: 35 × 52 / 12. */
const PAYROLL_HOURS = 151.67;
/** 22 days of 7 hours: the month of the official examples since effective hours count. */
const EFFECTIVE_HOURS = 154;

/**
 * The legal minimum since 2010: a share of the hourly social-security ceiling, 12.5 % of it
 * (décret 2006-757 as amended in 2008), 13.75 % for agreements from 2014-12-01 and 15 % from
 * 2015-09-01 (décret 2014-1420; code de l'éducation, L124-6 and D124-8).
 *
 * Hourly ceilings, by the yearly arrêté: 22 € 2010–2011, 23 € 2012–2014, 24 € 2015–2017,
 * 25 € 2018–2019, 26 € 2020–2022, 27 € 2023, 29 € 2024–2025 (BOSS of 2024-11-04), 30 € 2026
 * (arrêté of 2025-12-22). The law goes by the day of the agreement, which postings never tell; the
 * day of the start stands in for it.
 */
const RATES: readonly LegalRate[] = [
  { from: "2010-01-01", hourly: 2.75, monthlyHours: PAYROLL_HOURS },
  { from: "2012-01-01", hourly: 2.875, monthlyHours: PAYROLL_HOURS },
  { from: "2014-12-01", hourly: 3.1625, monthlyHours: PAYROLL_HOURS },
  { from: "2015-01-01", hourly: 3.3, monthlyHours: EFFECTIVE_HOURS },
  { from: "2015-09-01", hourly: 3.6, monthlyHours: EFFECTIVE_HOURS },
  { from: "2018-01-01", hourly: 3.75, monthlyHours: EFFECTIVE_HOURS },
  { from: "2020-01-01", hourly: 3.9, monthlyHours: EFFECTIVE_HOURS },
  { from: "2023-01-01", hourly: 4.05, monthlyHours: EFFECTIVE_HOURS },
  { from: "2024-01-01", hourly: 4.35, monthlyHours: EFFECTIVE_HOURS },
  { from: "2026-01-01", hourly: 4.5, monthlyHours: EFFECTIVE_HOURS },
];
/** The first day for which no rate was known when this table was last checked. */
const KNOWN_UNTIL = "2027-01-01";

/**
 * The legal gratification of a full-time month on a day, in euros; `min` and `max` are equal.
 *
 * @param isoDay - `YYYY-MM-DD`.
 * @returns null before 2010 and from 2027 on, where the table knows no rate.
 * @example legalMonthly("2022-10-03") // { min: 600.6, max: 600.6 }
 * @see https://www.service-public.fr/particuliers/vosdroits/F32131
 */
export function legalMonthly(isoDay: string): Range | null {
  if (!(isoDay < KNOWN_UNTIL)) return null;
  const rate = RATES.findLast((entry) => entry.from <= isoDay);
  if (!rate) return null;
  const amount = Math.round(rate.hourly * rate.monthlyHours * 100) / 100;
  return { min: amount, max: amount };
}
