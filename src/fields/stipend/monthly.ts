import type { Range, StipendValue } from "../../model/offer.js";

/** A full-time month of 35 hours a week (code du travail, L3121-27), as payrolls reckon it. */
const MONTH_HOURS = 151.67;
/** A month of an intern: 22 days of 7 hours, since a gratification is due for effective hours. */
const INTERN_MONTH_HOURS = 154;
/** Euros an hour below which only a gratification can lie: half of any minimum wage since 2010. */
const GRATIFICATION_BELOW = 6;
/** Below this a month's pay is an hour's, misnamed: "13,50 € brut / mois". */
export const LEAST_A_MONTH = 30;
const WEEKS_A_MONTH = 52 / 12;
/** 260 working days a year. */
const DAYS_A_MONTH = 21.67;

/**
 * The monthly amount of a stipend, in its own currency: hours × 151.67 (or the offer's weekly
 * hours × 52 / 12; a gratification below 6 € × 154), days × 21.67, weeks × 52 / 12, years / 12.
 * Null for totals, unsaid periods, stipends without an amount and "months" below 30.
 */
export function monthlyAmount(
  { min, max, currency, period }: Omit<StipendValue, "monthly">,
  weeklyHours: number | null,
): Range | null {
  if (min === null && max === null) return null;
  if (period === "month" && (max ?? min ?? 0) < LEAST_A_MONTH) return null;
  const hours =
    weeklyHours === null ? hoursFor(max ?? min ?? 0, currency) : weeklyHours * WEEKS_A_MONTH;
  const factor = { hour: hours, day: DAYS_A_MONTH, week: WEEKS_A_MONTH, month: 1, year: 1 / 12 };
  const times = period === null || period === "total" ? null : factor[period];
  if (times === null) return null;
  const scale = (side: number | null) =>
    side === null ? null : Math.round(side * times * 100) / 100;
  return { min: scale(min), max: scale(max) };
}

function hoursFor(amount: number, currency: string | null): number {
  const isGratification = amount < GRATIFICATION_BELOW && (currency === null || currency === "EUR");
  return isGratification ? INTERN_MONTH_HOURS : MONTH_HOURS;
}
