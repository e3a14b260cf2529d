import { type Day, LAST_DAY } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import type { Knowledge } from "../packs/knowledge.ts";
import { type AsKnown, createReckoning, type Reckoning, type Told } from "./reckoning.ts";
import { mergedProblems, orphanClaims } from "./record/problems.ts";
import type { Record } from "./record/record.ts";

/** Past moments whose reckoning is kept: a reader asks for few, and drags the day through each. */
const MOST_REMEMBERED = 20;

/** A theatre's record as it was known at any moment. */
export interface Moments {
  /** Takes in the record as it has become; only what is new in it is reckoned. */
  take(record: Record): void;
  /** What was known at a moment: all that the reports tell which the world could know by then. */
  asKnown(moment: Day): AsKnown;
  /** The day on which the world could know the last report; undefined where nothing dates any. */
  lastDay(): Day | undefined;
}

/** The reckoning of a past moment: a reader who replays what was known goes on from it, and only one who goes back begins anew. */
interface Past {
  moment: Day;
  reckoning: Reckoning;
}

/** When a report was published is worked out from the whole record; what it tells is heard only from then on. */
export function createMoments(theatre: string, knowledge: Knowledge): Moments {
  const whole = createReckoning(theatre, knowledge);
  const remembered = new Map<Day, AsKnown>();
  let last: Day | undefined;
  let past: Past | undefined;
  let told: Told[] = [];
  let record: Record = { theatre, reports: [], claims: [], reviews: [] };

  const reckonAt = (moment: Day): AsKnown => {
    const heard = told.filter(({ report }) => whole.knownOn(report.id) <= moment);
    if (heard.length === told.length) return whole.asKnown();
    const before = past && past.moment <= moment ? past : beforeAll();
    before.reckoning.put(heard.filter(({ report }) => whole.knownOn(report.id) > before.moment));
    before.reckoning.settle();
    past = { ...before, moment };
    return past.reckoning.asKnown();
  };

  const beforeAll = (): Past => {
    const reckoning = createReckoning(theatre, knowledge, whole.knownOn);
    reckoning.review(record.reviews);
    return { moment: "", reckoning };
  };

  const takeTold = (next: Told[]) => {
    const before = new Map(told.map((one) => [one.report.id, one]));
    told = next;
    whole.put(told.filter((one) => !isSame(one, before.get(one.report.id))));
  };

  return {
    take(next) {
      if (next === record) return;
      if (next.reports !== record.reports || next.claims !== record.claims) takeTold(toldIn(next));
      record = next;
      whole.review(record.reviews);
      whole.settle();
      remembered.clear();
      past = undefined;
      last = newestDay(told.map(({ report }) => whole.knownOn(report.id)));
    },
    asKnown(moment) {
      const found = remembered.get(moment);
      if (found) return found;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const asKnown = reckonAt(moment);
      const problems = mergedProblems([asKnown.problems, orphanClaims(record, knowledge)]);
      const made = { ...asKnown, known: moment, problems };
      remembered.set(moment, made);
      return made;
    },
    lastDay: () => last,
  };
}

/** The newest of the days on which something could be known; what nothing dates stands on the last day of all. */
function newestDay(days: Day[]): Day | undefined {
  return days.filter((day) => day < LAST_DAY).reduce<Day | undefined>((a, b) => (a && a > b ? a : b), undefined);
}

/** Each report of a record once, with its claims, each once. */
function toldIn({ reports, claims }: Record): Told[] {
  const unique = new Map(claims.map((claim) => [claim.id, claim])).values();
  const claimsOf = groupBy(unique, ({ report }) => report);
  return [...new Map(reports.map((report) => [report.id, report])).values()].map((report) => ({
    report,
    claims: claimsOf.get(report.id) ?? [],
  }));
}

/** Reports are named by their content and so are claims, but for what a person put right in them. */
function isSame({ report, claims }: Told, before: Told | undefined): boolean {
  if (!before || !isAlike(report, before.report)) return false;
  return claims.length === before.claims.length && claims.every((claim, at) => isAlike(claim, before.claims[at]));
}

function isAlike(one: object, other: object | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
