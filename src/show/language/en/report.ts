import { counting } from "../counted.ts";

const counted = counting("en-GB");

const families = {
  hold: "who holds what",
  place: "control of land",
  harm: "attacks and harm",
  force: "strengths",
  reckon: "counts",
  speak: "statements",
  relate: "ties between actors",
};

/** The reading room: a report with its claims. */
export const report = {
  /** Above the headline. */
  numbered: (number: string, all: string) => `Report ${number} of ${all}`,
  unnamedOutlet: "Unnamed outlet",
  republished: "republished from ",
  undatedPage: "no date on the page",
  uncoded: (language: string) =>
    `Not coded yet: the desk keeps reports in ${language} and searches them, and states nothing from them.`,
  thisLanguage: "this language",

  dated: (days: string, basis: string) => `Dated ${days}, ${basis}`,
  because: (dated: string, reasons: string) => `${dated}: ${reasons}`,
  bases: {
    metadata: "as its page says",
    url: "by its address",
    text: "by its words",
    record: "by its words and the record",
  },
  undated: "No date: neither its page nor its words say when it was published.",

  withdrawn: (day: string, reason: string) =>
    `The page was withdrawn by its publisher: seen gone on ${day} (${reason}).`,

  families,
  underlines: "What the underlines say",
  nested: "a second line: a claim within another",
  claimTitle: (type: string, about: string) => `${type}, ${about}`,
  claimNumber: (number: string, title: string) => `Claim ${number}: ${title}`,
  howMany: "how many",
  when: "when",
  statedAs: "stated",
  /** Between the parts of a line. */
  comma: ", ",
  further: "; ",
  itself: "the report itself",
  citing: ", citing ",
  range: (min: string, max: string) => `${min}–${max}`,
  about: (number: string) => `about ${number}`,
  atLeast: (number: string) => `at least ${number}`,
  upTo: (number: string) => `up to ${number}`,
  /** A number of things in the reader's words; `text` has it in the report's. */
  quantity: (number: string, unit: string | undefined, _text: string) =>
    unit && !number.includes(unit) ? `${number} ${number === "1" ? unit : pluralOf(unit)}` : number,

  margin: "What its claims do to the record",
  superseded: "The page says this no longer.",
  said: "What was said; not an event on the map.",
  strength: "A reported strength.",
  standing: "A standing fact, without a day of its own.",
  uncheckable: "A count that nothing in the record can be held against.",
  waiting: "Announced, not yet reported as done.",
  fulfilled: (late: string, deed: string) => `Announced, and done${late}. ${deed}`.trim(),
  daysLate: counted({ one: " 1 day late", other: " # days late" }),
  daysEarly: counted({ one: " 1 day early", other: " # days early" }),
  lapsed: "Announced, and never reported as done.",
  contradicted: (deed: string) => `Announced; something else happened. ${deed}`.trim(),
  differs: (own: string, others: string) => `Says ${own}; others say ${others}.`,
  denies: "Denies what others tell.",
  denied: "Others deny it.",
  onlyWords: "Only this report has these words.",
  isNew: "New: no other report tells of it.",
  toldFirst: (others: number, origins: string) =>
    `Told here first; ${othersTell(others)} of it too, ${origins} in all.`,
  repeats: (others: number, origins: string) => `Repeats what ${otherReports(others)} told; ${origins} in all.`,

  reviewed: {
    accepted: "Accepted.",
    rejected: "Rejected: it does not count.",
    corrected: "Corrected.",
    renamed: "Reviewed.",
    added: "Added by a person.",
  },
  review: "Review",
  reviewOf: (title: string) => `Review this claim: ${title}`,
  missing: "A claim is missing",
  missingName: "A name was not recognised",
  correct: "Correct its date, outlet or credit",

  /** What the report as a whole does, part by part. */
  sum: {
    adds: counted({ one: "adds 1 claim", other: "adds # claims" }),
    repeats: counted({ one: "repeats 1", other: "repeats #" }),
    contradicts: counted({ one: "contradicts others in 1", other: "contradicts others in #" }),
    announces: counted({ one: "announces 1 thing", other: "announces # things" }),
    agrees: (count: number) => `counts rightly ${times(count)}`,
    miscounts: (count: number) => `counts wrongly ${times(count)}`,
    stands: counted({ one: "states 1 thing that is no event", other: "states # things that are no events" }),
    withdrawn: counted({
      one: "once said 1 thing that its page dropped",
      other: "once said # things that its page dropped",
    }),
  },
  summary: (parts: string) => `This report ${parts}.`,
  nothingStated: "Nothing that the desk can read as a claim is in it.",
  independence: "How independent it is",
  oneOf: (count: string, name: string, reason: string) => `One of ${count} of one origin, ${name}: ${reason}.`,
  ofOrigin: (name: string) => `Its origin: ${name}.`,
  byItself: "It stands by itself: the desk has no copy of it.",
  copies: "The others:",
  andMore: counted({ one: "and 1 more", other: "and # more" }),
  othersTellToo: counted({
    zero: "No other origin tells of its events.",
    one: "1 other origin tells of its events.",
    other: "# other origins tell of its events.",
  }),

  where: "Where its claims are",
  keys: "Keys: j and k go from claim to claim, Enter opens the event, Escape leaves. Select words to add a claim or a name.",
  marking: "The words that you selected",
  addClaim: "Add a claim",
  nameThis: "Name this",

  /** Its versions. */
  changedLater: "The page changed later, and what it said here no longer counts: ",
  readLatest: "read the latest version",
  changedTimes: (count: number) => `This page changed ${times(count)}`,
  version: (number: number, shown: string) => (number === 1 ? "First version" : `Version ${shown}`),
  shownHere: (version: string) => `${version}, shown here`,
  publishedOn: (days: string) => `published ${days}`,
  changedOn: (day: string) => `changed ${day}`,
  fetchedOn: (day: string) => `fetched ${day}`,
  readOn: (day: string) => `read ${day}`,
  whatChanged: "what changed",
  whatChangedWith: (version: string) => `What changed with the ${version.toLowerCase()}`,

  /** The page of what changed between two versions. */
  changes: "What changed",
  changesOf: (headline: string) => `What changed: ${headline}`,
  before: "Before",
  after: "After",
  states: "What it states",
  dropped: "No longer stated",
  added: "Newly stated",
  inBoth: (claims: string) => `${claims} in both.`,
  noneInBoth: "No claim in both.",
  itsWords: "Its words",
  struckOut: "Struck out",
  onlyBefore: ": only before. ",
  underlined: "Underlined",
  onlyAfter: ": only after.",

  /** Where it comes from. */
  publishedAt: "Published at",
  underPicture: "Under its lead picture:",
  whence: "Where this comes from",
  fields: {
    headline: "Headline",
    standfirst: "Standfirst",
    section: "Section",
    outlet: "Outlet",
    byline: "Byline",
    credit: "Credit",
    agency: "Agency",
    dateline: "Dateline",
    published: "Published",
    modified: "Changed",
    modifiedAt: "Moment of change",
    language: "Language",
    url: "Address",
    caption: "Caption",
    note: "Note",
    text: "Text",
  },
  fetched: "Fetched",
  from: ", from ",
  read: "Read",
  preserved: "Preserved",
  download: "Download the page as it came",
  itsHash: ". Its SHA-256: ",
  moment: (day: string, time: string) => `${day} at ${time} UTC`,

  /** What cannot be shown. */
  unknown: "The desk keeps no report of this name.",
  noEarlier: "The desk has no earlier version of this page to compare it with.",
  noOriginal: "The desk keeps no preserved page of this name.",
  noSuchVersion: (asked: string, others: string) =>
    `“${asked}” is no other version of this page. Its other versions: ${others}.`,
  noOtherVersion: "there is none",
};

function otherReports(count: number): string {
  return count === 1 ? "1 other report" : `${count.toLocaleString("en-GB")} other reports`;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count.toLocaleString("en-GB")} times`;
}

function othersTell(count: number): string {
  return `${otherReports(count)} ${count === 1 ? "tells" : "tell"}`;
}

/** "rockets", "personnel". */
function pluralOf(unit: string): string {
  return unit === "personnel" || unit.endsWith("s") ? unit : `${unit}s`;
}
