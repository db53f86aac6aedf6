import { durationBetween } from "../fields/duration/derive.js";
import { legalMonthly } from "../fields/stipend/legal-gratification.js";
import type { DateValue, DurationValue, Field, Fields } from "../model/offer.js";

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

const LONGEST_MONTH = 31 * 86_400_000;

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
  const stated = durations.find((duration) => isSameLength(duration.value, value));
  if (stated) return promote(durations, { ...stated, confidence });
  const { text, span } = start.span.start <= end.span.start ? start : end;
  return promote(durations, { value, text, span, confidence, rule: "duration.derived" });
}

const isSameLength = (one: DurationValue, other: DurationValue): boolean =>
  one.min === other.min && one.max === other.max && one.unit === other.unit;

/** The list with an entry in place of what gives the same length, the surest first. */
function promote(durations: Fields["duration"], entry: Field<DurationValue>): Fields["duration"] {
  const others = durations.filter(({ value }) => !isSameLength(value, entry.value));
  return [...others, entry].sort((a, b) => b.confidence - a.confidence);
}

/** Both ends lie within a month: a window of half a year tells no length. */
function isClosed(start: DateValue, end: DateValue): boolean {
  const narrow = ({ precision, earliest, latest }: DateValue) =>
    (precision === "day" || precision === "month") && !spansMonths(earliest, latest);
  return narrow(start) && narrow(end) && end.earliest !== null;
}

/** "Mars ou avril". */
const spansMonths = (earliest: string | null, latest: string | null): boolean =>
  earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) > LONGEST_MONTH;

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
