import type { Entity, Source } from "../../../model/pack.ts";
import type { Disagreement } from "../../../model/situation.ts";
import { counting } from "../counted.ts";

const counted = counting("en-GB");

const kinds: Record<Entity["kind"], string> = {
  state: "State",
  "armed-force": "Armed force",
  "armed-group": "Armed group",
  coalition: "Coalition",
  organisation: "Organisation",
  person: "Person",
  people: "People",
  place: "Place",
  installation: "Installation",
};

const sourceKinds: Record<Source["kind"], string> = {
  agency: "News agency",
  newspaper: "Newspaper",
  broadcaster: "Broadcaster",
  website: "Website",
  official: "Official source",
  monitor: "Monitor",
};

const fields: Record<Disagreement["field"], string> = {
  quantity: "how many",
  actor: "who did it",
  recipient: "who received it",
  when: "when it was",
  happened: "whether it happened",
};

/** The pages of events, installations, actors, places and sources. */
export const entity = {
  kinds,
  /** A post that somebody holds, as the packs have it. */
  post: (post: string): string => post,
  /** The finer kind of an entity; undefined where there is no word for it. */
  typeName: (type: string): string | undefined => {
    const words = type.replaceAll("-", " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  sourceKinds,

  noEvent: "Nothing known at this moment is an event of this name.",
  noEntity: "No pack knows anything of this name: look for it in the search.",
  noSource: "The desk has read no report of an outlet of this name.",

  alsoCalled: "Also called",
  calledByEnemies: "Its enemies call it",
  capital: "Capital:",
  north: (degrees: string) => `${degrees}° N`,
  south: (degrees: string) => `${degrees}° S`,
  east: (degrees: string) => `${degrees}° E`,
  west: (degrees: string) => `${degrees}° W`,
  knownTo: (km: string) => `known to ${km} km`,
  people: (number: string) => `about ${number} people`,
  beforeTheRecord: "before the record begins",
  inTheRegister: "All its events as a table",
  asPlace: "As a place",
  asActor: "As one who acts",
  onlyPacks: "Nothing in the record tells of it yet: this is what the packs know.",

  reviewIt: "Review this event",
  namedBy: (by: string) => `${by} calls it:`,
  withinKm: (km: string) => `within ${km} km of the point on the map`,
  outcome: "Outcome",
  inDispute: "In dispute",
  fields,
  differOn: (field: string, said: string) => `They differ on ${field}: ${said}.`,
  says: (who: string, count: number, value: string) => `${who} ${count === 1 ? "says" : "say"} ${value}`,
  semicolon: "; ",
  settledSince: (day: string, value: string) => `Settled since ${day}: ${value}.`,
  whoSaysWhat: "Who says what",
  whoDenies: "Who denies it",
  otherClaims: counted({ one: "And 1 more claim.", other: "And # more claims." }),
  otherOrigins: counted({ one: "1 more origin", other: "# more origins" }),
  history: "How it became known",
  firstKnown: (outlets: string) => `First known, from ${outlets}.`,
  moreReports: (count: number, outlets: string) =>
    count === 1 ? `Told by ${outlets} too.` : `Told by ${outlets} too, in ${count} reports.`,
  withDenial: "A denial is among it.",
  beganToDiffer: (field: string, values: string) => `The reports begin to differ on ${field}: ${values}.`,
  wasSettled: (field: string, value: string) => `Settled ${field}: ${value}.`,
  act: (what: string, by: string, note: string) => `${by} ${what}${note ? `: ${note}` : ""}.`,
  acts: {
    accepted: "accepted a claim of it",
    rejected: "rejected a claim of it",
    undecided: "took back what was decided about a claim of it",
    same: "joined two claims as one event",
    different: "parted two claims as different events",
    unpaired: "took back what was decided about two claims",
    corrected: "corrected a claim of it",
    added: "added a claim that the coder missed",
    renamed: "renamed it",
    "report-corrected": "corrected a report",
    "name-added": "added a name",
    "entity-added": "added an entity",
    undone: "took back a decision",
  },
  countedIn: "Counted in",
  announcedBefore: "Announced before",
  nearIt: "Told in the same reports, there and within a week",

  holderOn: (day: string) => `Holder on ${day}:`,
  holderNotKnown: (day: string) => `Who holds it on ${day} is not known.`,
  leftEmpty: (day: string) => `On ${day} its last holder has left it, and nobody is known to have come.`,
  whoHeldIt: "Who held it",
  beganWith: "It began with",
  endedWith: "It ended with",
  itLasts: "it lasts",
  whatHappened: "What happened there",
  nothingThere: "Nothing reported to have happened there",
  allEvents: counted({ one: "The one event", other: "All # events" }),
  holdsFromThen: (holder: string) => `${holder} holds it from then on.`,
  denied: counted({ one: "1 claim denies it.", other: "# claims deny it." }),
  strengths: "Reported strength",
  toldBy: "Who tells of it",
  otherOutlets: counted({ one: "and 1 other outlet", other: "and # other outlets" }),

  onSide: "Side:",
  holdsOn: (day: string) => `On ${day} it holds`,
  whatItHeld: "What it held",
  standing: "What it belongs to, and who belongs to it",
  standingAbove: {
    "member-of": "Part of",
    "backed-by": "Backed by",
    leads: "Leads",
    "speaks-for": "Speaks for",
    "allied-with": "Allied with",
    state: "Of the state of",
  },
  standingBelow: {
    "member-of": "Its members",
    "backed-by": "Those it backs",
    leads: "Its leaders",
    "speaks-for": "Who speaks for it",
    "allied-with": "Its allies",
    state: "Its forces and bodies",
  },
  others: counted({ one: "1 more", other: "# more" }),
  parts: {
    did: "What it did",
    suffered: "What was done to it",
    received: "What it received",
    blamed: "Who blames it",
    blames: "Whom it blames",
    denied: "What it denied",
    said: "What it said",
    other: "Where else it is told of",
  },

  liesInIt: "What lies in it",
  heldBy: "held by",
  happenedWithin: counted({ one: "The event there", other: "# events there and within it" }),

  gradeOf: (grade: string, words: string) => `Grade ${grade}: ${words}.`,
  speaksFor: "It speaks for",
  reportsAndCopies: (reports: string, copies: string, count: number) =>
    count === 0
      ? `The desk keeps ${reports} of it; none is another’s.`
      : `The desk keeps ${reports} of it; ${copies} of them ${count === 1 ? "is" : "are"} another’s.`,
  copiesOf: "From whom it copies",
  itsCounts: "Its counts against the record",
  countsStood: (agrees: number, differs: number, open: number) =>
    `${agrees} ${agrees === 1 ? "agrees" : "agree"}, ${differs} ${differs === 1 ? "differs" : "differ"}, ${open} cannot be told.`,
  quotes: "Whom it quotes",
  times: counted({ one: "once", other: "# times" }),
  itsReports: "Its reports",
  allReports: counted({ one: "The one report", other: "All # reports" }),
};
