import type { Day } from "../../model/day.ts";
import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare } from "../record/record.ts";
import { type Change, dayOf, isOfAnyTime } from "./change.ts";
import { HolderIndex } from "./holder-index.ts";

/**
 * Handovers, seizures and departures that are told only as in some days: "in March". They happened at the latest when what they
 * brought about is found: who is found at a base on the 20th got it by then.
 */
export class WideChanges {
  readonly #arrivals: HolderIndex<Change[]>;
  readonly #departures: HolderIndex<Change[]>;
  readonly #waiting: Change[];
  readonly #taken = new Set<Change>();

  /** `changes` in time. */
  constructor(changes: Change[], knowledge: Knowledge) {
    this.#arrivals = new HolderIndex(knowledge);
    this.#departures = new HolderIndex(knowledge);
    this.#waiting = changes.filter(isWide).sort((a, b) => compare(b.when.from ?? "", a.when.from ?? ""));
  }

  /** Lets those be asked for that can have happened by that day. */
  advance(day: Day): void {
    for (let next = this.#waiting.at(-1); next && (next.when.from ?? "") <= day; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      const [index, party] = next.kind === "leaves" ? [this.#departures, next.giver] : [this.#arrivals, next.holder];
      if (!party) continue;
      const changes = index.get(party);
      if (changes) changes.push(next);
      else index.set(party, [next]);
    }
  }

  /** Takes a change whose last day has come: false when it was taken before. */
  take(change: Change): boolean {
    const isNew = !this.#taken.has(change);
    this.#taken.add(change);
    return isNew;
  }

  get hasDepartures(): boolean {
    return this.#departures.size > 0;
  }

  /** Takes the change that can have brought somebody by that day. */
  arrivalOf(party: Party, day: Day, isFit: (change: Change) => boolean): Change | undefined {
    return this.#last(this.#arrivals.get(party), day, isFit);
  }

  /** Takes the change by which somebody can have left by that day. */
  departureOf(party: Party, day: Day): Change | undefined {
    return this.#last(this.#departures.get(party), day, () => true);
  }

  #last(changes: Change[] | undefined, day: Day, isFit: (change: Change) => boolean): Change | undefined {
    while (changes?.length) {
      const last = changes.at(-1);
      if (last && !this.#taken.has(last) && dayOf(last) >= day) break;
      changes.pop();
    }
    const change = changes?.at(-1);
    if (!change || !isFit(change)) return undefined;
    this.#taken.add(change);
    return { ...change, when: { ...change.when, to: day } };
  }
}

function isWide(change: Change): boolean {
  const isAct = change.kind === "leaves" || change.kind === "takes" || change.kind === "passes";
  return isAct && (isOfAnyTime(change) || (change.when.from ?? "") < dayOf(change));
}
