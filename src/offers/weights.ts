/**
 * How much each piece of evidence says that an offer begins at a line: log-odds, set by hand and
 * rounded, so that a person can weigh them against each other. `docs/boundaries.md` tells how they
 * work together.
 */
export const START_WEIGHTS = {
  // What the line says
  gender: 2.2,
  inclusive: 1,
  twin: 2,
  job: 1.8,
  jobLike: 0.7,
  contractFirst: 1.9,
  contract: 0.9,
  place: 1.6,
  organisationPlace: 1.6,
  parts: 0.6,
  offerNumber: 2.4,
  itemNumber: 0.4,
  titleLabel: 2.6,
  banner: 7,
  reference: 0.6,
  subject: 3.2,
  message: 6,
  seeks: 1,
  // How it is written
  heading: 1.7,
  sectionLevel: -2.5,
  bold: 0.7,
  capitals: 0.5,
  numbered: 0.3,
  outline: -1.5,
  headline: 0.7,
  boxed: 1.3,
  // What it cannot be
  section: -4.5,
  label: -2.2,
  contact: -2.2,
  closing: -1.2,
  sentence: -1.6,
  clause: -1.2,
  question: -1.2,
  bullet: -2.4,
  listItem: -2.4,
  quote: -5,
  small: -1.5,
  long: -1.2,
  veryLong: -1.5,
  tiny: -2.5,
  colon: -2.2,
  dateOnly: -3,
  conditions: -1.8,
  address: -2.5,
  person: -2.5,
  labelWord: -2.5,
  article: -0.8,
  verb: -1.5,
  inner: -2.2,
  document: -4,
  foreign: -1.5,
  foreignBelow: -2,
  group: -7,
  plural: -3,
  pluralWithin: -1.5,
  unknownLabel: -1,
  furniture: -5,
  rule: -12,
  reply: -5,
  hidden: -12,
  contents: -5,
  repeated: -1.5,
  underTitle: -2.6,
  underSection: -4,
  // What stands around it
  first: 1,
  blankAbove: 0.6,
  blanksAbove: 0.5,
  gluedAbove: -0.9,
  ruleAbove: 1.1,
  divided: 1.5,
  announces: 2.5,
  furnitureAbove: 1,
  groupAbove: 1,
  closingAbove: 1.4,
  closingNear: 0.5,
  letterhead: 3,
  ad: 1.2,
  series: 4,
  card: 6,
  capitalLead: 0.8,
  blankBelow: 0.2,
  /** Between blank lines, as headings of parts stand: a title mostly has who offers right below it. */
  alone: -0.3,
  labelBelow: 1,
  deeperBelow: 1,
  placeBelow: 1.6,
  factsBelow: 1.6,
  termBelow: 0.8,
  postedBelow: 1.6,
  rhythm: 1.2,
  seeksBelow: 1.2,
  introduced: -2,
  noticed: -4,
  belowTitle: -5,
  doubled: 3,
  echo: -2.6,
  belowSeries: -2.6,
  farEcho: -1.8,
  twinAbove: -5,
  translation: -24,
  overTitles: -3,
  record: 6,
  /** A record whose labels stand above their values: that its first line is a label says nothing. */
  cells: 6.5,
  last: -2.5,
  restart: 0.7,
  sameAgain: 0.4,
  goesOn: -1.4,
  /** A word of the line that is new here and comes again below; counted up to three times. */
  fresh: 0.4,
  /** The part before has been cut here. */
  begun: 30,
  frontMatter: 4,
  filed: -12,
  tableRow: 7,
} as const;

export type StartEvidence = keyof typeof START_WEIGHTS;

/** How much a line says that it belongs to no offer. */
const OUTSIDE_WEIGHTS = {
  furniture: 0.8,
  farewell: 1.8,
  mailHeader: 0.8,
  rule: 0.05,
  group: 0.4,
  foreign: 2,
  label: -0.8,
  section: -0.8,
  closing: -1.1,
  offerWords: -0.35,
  text: -0.06,
} as const;

export type OutsideEvidence = keyof typeof OUTSIDE_WEIGHTS;

/** What whole offers cost and gain. */
const PATH_WEIGHTS = {
  /** Any beginning: most lines are none. */
  begin: -4.2,
  /** The same while the dump's habit is not known yet: better one too many to learn from. */
  beginAtFirst: -3,
  /** What the first offer of a text costs less. */
  anyOffer: 0.7,
  /** Own words of a title count up to here: they say the same thing in several ways. */
  mostTitle: 5.5,
  /** Leaving an offer for text of none. */
  leave: -1.2,
  /** An offer of one line with nothing that an offer says. */
  noBody: -12,
  /** An offer of a few words. */
  littleBody: -3,
  /** A short one that says little of what offers say. */
  thin: -1.2,
  /** The first offer of a text, of a poor title, that nobody seeks, asks, tells or names the parts of. */
  bare: -2.5,
  /** An offer that ends without asking to be answered. */
  noClosing: -0.3,
  /** A line that speaks of other things on offer: courses, goods. */
  foreign: -0.7,
  /** A label of offers ("Durée :") that the same offer has had already, and other words again. */
  labelAgain: -0.9,
  sectionAgain: -0.6,
  wordsAgain: -0.2,
  /** Factor of the three above where the words recur all over the dump. */
  recurring: 1.6,
} as const;

type PathFeature = keyof typeof PATH_WEIGHTS;

/** All weights together, so that others can be tried. */
export interface Weights {
  readonly start: Readonly<Record<StartEvidence, number>>;
  readonly outside: Readonly<Record<OutsideEvidence, number>>;
  readonly path: Readonly<Record<PathFeature, number>>;
}

export const WEIGHTS: Weights = {
  start: START_WEIGHTS,
  outside: OUTSIDE_WEIGHTS,
  path: PATH_WEIGHTS,
};
