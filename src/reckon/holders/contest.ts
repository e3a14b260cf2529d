import { type Change, dayOf } from "./change.ts";
import type { Holding, Holdings } from "./holdings.ts";

/** So many independent origins that alone say who holds a place, since anybody was said to, end a contest. */
const ORIGINS = 2;

/** Who of several that are said to hold a site is found to hold it, and nobody else since. */
export class Contest {
  readonly #holdings: Holdings;
  #found?: { holding: Holding; first: Change; origins: Set<string> };

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  /** Whoever comes newly makes what was found before it old. */
  restart(): void {
    this.#found = undefined;
  }

  /** Takes in that somebody was found to hold; who returned without a report of it, told without a time, may be old news. */
  find(holding: Holding, change: Change): void {
    const { open } = this.#holdings;
    if (open.size < 2 || (holding.isReturn && !change.isTimed)) this.restart();
    else this.#count(holding, change);
  }

  #count(holding: Holding, change: Change): void {
    const { open } = this.#holdings;
    if (this.#found?.holding !== holding) this.#found = { holding, first: change, origins: new Set() };
    const { first, origins } = this.#found;
    for (const origin of change.origins) origins.add(origin);
    if (origins.size < ORIGINS) return;
    for (const rival of open.values()) {
      if (rival !== holding) this.#holdings.end(rival, first, { to: dayOf(first) });
    }
    this.restart();
  }
}
