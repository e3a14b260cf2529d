import { daysBetween } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Change, dayOf } from "./change.ts";
import { sameHolder } from "./holder-index.ts";
import type { Holding } from "./holdings.ts";

/** So long after somebody has left, words in passing on who sits there may be written from what was known before. */
const STALE_DAYS = 30;

/** Tells who still holds a site from who is only remembered there. */
export class OldNews {
  readonly #departuresIn: Map<string, Change[]>;
  readonly #knowledge: Knowledge;

  constructor(changes: Change[], knowledge: Knowledge) {
    this.#knowledge = knowledge;
    const departures = changes.filter(({ kind, giver }) => giver && (kind === "passes" || kind === "leaves"));
    const told = departures.flatMap((departure) => departure.reports.map((report) => ({ report, departure })));
    this.#departuresIn = new Map(
      [...groupBy(told, ({ report }) => report)].map(([report, of]) => [
        report,
        onceEach(of.map((one) => one.departure)),
      ]),
    );
  }

  /**
   * "The base that the coalition held", without a time: said in the report that tells of its departure, or in the weeks after it,
   * that is no new holding; nor is it when it is said of the day of the departure itself.
   */
  isOldNews(change: Change, last: Holding): boolean {
    const departure = departureOf(last);
    if (departure && dayOf(change) <= dayOf(departure)) return true;
    return !change.isTimed && (isSoonAfter(departure, change) || this.#isToldWithDeparture(change));
  }

  #isToldWithDeparture({ holder, reports }: Change): boolean {
    return reports.every((report) =>
      this.#departuresIn
        .get(report)
        ?.some(({ giver }) => giver && holder && sameHolder(giver, holder, this.#knowledge)),
    );
  }
}

/** One departure of each giver. */
function onceEach(departures: Change[]): Change[] {
  return [
    ...new Map(departures.map((departure) => [departure.giver?.entity ?? departure.giver?.name, departure])).values(),
  ];
}

/** What a holding ends by, or will when no handover follows; being found elsewhere is none. */
function departureOf({ endedBy, leaving }: Holding): Change | undefined {
  const departure = endedBy ?? leaving;
  return departure?.kind === "holds" ? undefined : departure;
}

function isSoonAfter(departure: Change | undefined, change: Change): boolean {
  return departure !== undefined && daysBetween(dayOf(departure), dayOf(change)) <= STALE_DAYS;
}
