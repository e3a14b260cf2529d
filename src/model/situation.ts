import type { Claim, Modality } from "./claim.ts";
import type { ClaimType, Mode, Role } from "./claim-types.ts";
import type { Day, Interval } from "./day.ts";
import type { Published, Report } from "./report.ts";
import type { ReportField } from "./review.ts";

/** A report that the ledger keeps, with what its words say of when it was published. */
export interface KeptReport {
  id: string;
  report: Report;
  /** From the page, else from the words alone (CLAIMS.md); absent when neither says anything. */
  published?: Published;
  /** Who put a field right, for each that a person did; the kept page is as it was. */
  corrected?: { [field in ReportField]?: string };
}

/** A claim with its identity and the report that it was made in. */
export interface KeptClaim {
  id: string;
  report: string;
  claim: Claim;
  /** Set where a person put it right: who did, and what it stated before. */
  corrected?: { by: string; from?: Claim };
  /** Set where the coder missed it: who found it in the words. */
  addedBy?: string;
}

/** Somebody or something in the situation: an entity of the packs, or only words. */
export interface Party {
  entity?: string;
  name: string;
}

/** One value of a field on which claims differ, with who says it and since when it is known. */
export interface Version {
  value: string;
  claims: string[];
  /** The outlets, and the speakers they attribute it to: "Los Angeles Times", "Iraqi military (RT)". */
  saidBy: string[];
  since: Day;
}

export interface Disagreement {
  field: "quantity" | "actor" | "recipient" | "when" | "happened";
  versions: Version[];
  /** Absent while it stands open. */
  settled?: Settlement;
}

/** The version that a later report bore out, by a rule of docs/decisions/0008-the-reckoning.md. */
export interface Settlement {
  value: string;
  claims: string[];
  since: Day;
  reason: string;
}

/** Admiralty grade (NATO AJP-2.1): reliability of the best source, credibility from independent origins and contradiction. */
export interface Grade {
  reliability: "A" | "B" | "C" | "D" | "E" | "F";
  credibility: 1 | 2 | 3 | 4 | 5 | 6;
  reasons: string[];
}

/** One occurrence in the world, as a cluster of claims. */
export interface SituationEvent {
  /** The id of its earliest-known claim. */
  id: string;
  type: ClaimType;
  mode?: Mode;
  modality: Modality;
  claims: string[];
  reports: string[];
  roles: Partial<Record<Role, Party[]>>;
  /** The days on which all its claims can hold, and how that was worked out. */
  when?: Interval & { reasons: string[] };
  place?: { entity?: string; name: string; lat: number; lon: number; radiusKm: number };
  /** The independent origins that tell of it, the earliest first: each with its reports and why they are one voice. */
  origins: Origin[];
  disagreements: Disagreement[];
  /** Claims that deny it. */
  denials: string[];
  grade: Grade;
  /** The first day on which the world could know of it. */
  known: Day;
  /** One plain sentence: "The coalition handed K1 Air Base to the Iraqi army on 29 March 2020." */
  sentence: string;
  /** What a person calls it, where one has named it. */
  name?: { text: string; by: string };
}

/** A holder of an installation or area; uncertain bounds are intervals. */
export interface Tenure {
  installation: string;
  holder: Party;
  /** Id of the pack's side that the holder belongs to, if any. */
  side?: string;
  from: Interval;
  /** Absent while it lasts. */
  to?: Interval;
  /** The event that began it, and the one that ended it. */
  begunBy: string;
  endedBy?: string;
  /** The forces' own leaving, where it is told apart from the ceremony that ended the tenure. */
  left?: { event: string; when: Interval };
  claims: string[];
  contested: boolean;
}

/** A force's reported strength in a place. */
export interface Level {
  actor: Party;
  place: Party;
  when?: Interval;
  value?: number;
  min?: number;
  max?: number;
  unit: string;
  /** Where it is what a cut came to: the strength before, and by how many it was cut. */
  cut?: { from?: number; by?: number };
  claims: string[];
  known: Day;
}

/** A count or a sum that a report states, held against the record as known on that report's day. */
export interface Check {
  kind: "count" | "arithmetic";
  claim: string;
  report: string;
  verdict: "agrees" | "differs" | "cannot-tell";
  stated: { value?: number; min?: number; max?: number };
  /** The words of the count, as in the report. */
  words: string;
  /** Ids of the events that it counted; in arithmetic none. */
  counted: string[];
  /** The claims that it was worked out from, its own first. */
  claims: string[];
  /** One plain sentence that gives the verdict with its events: "agrees: Al Qaim 19 March, …". */
  sentence: string;
  /** What the record would have to hold for the number to be right, where it differs. */
  needs?: string;
}

/** Something announced, and what came of it by the day asked about. */
export interface Plan {
  event: string;
  status: "waiting" | "fulfilled" | "lapsed" | "contradicted";
  fulfilledBy?: string;
  /** The denial that contradicts it. */
  contradictedBy?: string;
  /** The first day on which it had lapsed. */
  lapsedOn?: Day;
  /** Days between the latest day that was announced and the deed; negative when early. */
  lateByDays?: number;
}

/** Reports that are one voice. */
export interface Origin {
  /** The id of its earliest-known report. */
  id: string;
  name: string;
  reports: string[];
  reason: string;
}

/** A report whose page changed later: what it says is no longer heard from the day when the later version was known. */
export interface Superseded {
  report: string;
  by: string;
}

/** When a report without a date was published, narrowed by the record. */
export interface Dating {
  report: string;
  words?: Published;
  narrowed: Published;
}

/** An installation on the day asked about. */
export interface InstallationState {
  installation: string;
  holder?: Party;
  side?: string;
  since?: Interval;
  /** The event by which the holder came to it. */
  by?: string;
  contested: boolean;
  /** Its last holder left it and nobody is known to have come. */
  vacant: boolean;
  /** Events of transfer or withdrawal that are announced and still awaited on the day. */
  announced: string[];
}

/** Something in the record that cannot be taken at its word, and what was done about it. */
export interface Problem {
  code:
    | "missing-role"
    | "reversed-days"
    | "doubtful-year"
    | "unknown-entity"
    | "membership-cycle"
    | "containment-cycle"
    | "orphan-claim"
    | "large-event";
  /** One plain sentence: what is wrong, and how it was reckoned with. */
  message: string;
  /** The claims it is about, the first hundred; none where it is about a pack. */
  claims: string[];
  /** How many claims it is about. */
  count: number;
}

/** The situation on a day, as known at a moment: a function of claims, reviews and those two alone. */
export interface Situation {
  theatre: string;
  day: Day;
  known: Day;
  /** Reports known by then, in the order in which the world could know them. */
  reports: string[];
  superseded: Superseded[];
  /** Reports that are one text: near copies of one another, or versions of one page. */
  origins: Origin[];
  datings: Dating[];
  events: SituationEvent[];
  tenures: Tenure[];
  installations: InstallationState[];
  levels: Level[];
  checks: Check[];
  plans: Plan[];
  problems: Problem[];
  /** Claims that no person has reviewed. */
  unreviewed: number;
}
