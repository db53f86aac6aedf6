import { durationBetween } from "../fields/duration/derive.js";
import { legalMonthly } from "../fields/stipend/legal-gratification.js";
import type { DateValue, Field, Fields } from "../model/offer.js";

const TRUSTED = 0.5;

/** What other fields tell: the length from start and end, the legal amount from the start. */
export function derive(fields: Fields, referenceDate: string | null): Fields {
  const start = trusted(fields.startDate);
  const end = trusted(fields.endDate);
  return {
    ...fields,
    duration: withDerived(fields.duration, start, end),
    stipend: isInternship(fields)
      ? withLegalAmount(fields.stipend, start?.value.earliest ?? referenceDate)
      : fields.stipend,
  };
}

const trusted = <Value>(list: readonly Field<Value>[]): Field<Value> | null => {
  const [best] = list;
  return best && best.confidence >= TRUSTED ? best : null;
};

/** A length that the text states stands; only where it states none is one computed. */
function withDerived(
  durations: Fields["duration"],
  start: Field<DateValue> | null,
  end: Field<DateValue> | null,
): Fields["duration"] {
  if (!start || !end || trusted(durations)) return durations;
  const first = start.value.earliest;
  const last = end.value.latest;
  if (first === null || last === null || !isClosed(start.value, end.value)) return durations;
  const value = durationBetween(first, last);
  if (!value) return durations;
  const confidence = Math.round(Math.min(start.confidence, end.confidence) * 900) / 1000;
  const { text, span } = start.span.start <= end.span.start ? start : end;
  const derived = { value, text, span, confidence, rule: "duration.derived" };
  return [...durations, derived].sort((a, b) => b.confidence - a.confidence);
}

/** Both ends lie within a month: a window of half a year tells no length. */
function isClosed(start: DateValue, end: DateValue): boolean {
  const narrow = ({ precision }: DateValue) => precision === "day" || precision === "month";
  return narrow(start) && narrow(end) && end.earliest !== null;
}

/** The law's amount is that of internships: apprentices and the SMIC have other tables. */
const isInternship = (fields: Fields): boolean =>
  trusted(fields.contractType)?.value.type === "stage";

/** The amount that the law set for the day of the start; the reference date stands in for it. */
function withLegalAmount(stipends: Fields["stipend"], day: string | null): Fields["stipend"] {
  if (day === null) return stipends;
  return stipends.map((stipend) =>
    stipend.value.kind === "legal-minimum" && !stipend.rule.startsWith("stipend.smic")
      ? { ...stipend, value: { ...stipend.value, monthly: legalMonthly(day) } }
      : stipend,
  );
}
