import { type Day, daysBetween, type Interval } from "../../model/day.ts";
import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Change, dayOf } from "./change.ts";
import { HolderIndex, isUnnamed, sameHolder } from "./holder-index.ts";

/** Forces leave a base some weeks before or after the ceremony at which it is handed over. */
export const DEPARTURE_DAYS = 45;

/** One tenure while it is being worked out. */
export interface Holding {
  holder: Party;
  from: Interval;
  begunBy: Change;
  /** Came by a handover, a seizure or a new base, and is not only said to hold it. */
  isByAct: boolean;
  /** Had it before and had left. */
  isReturn: boolean;
  /** Leaves, and no handover has followed yet. */
  leaving?: Change;
  left?: Change;
  to?: Interval;
  endedBy?: Change;
  claims: Set<string>;
}

/** The holdings of one site, as far as its changes have been taken in. */
export class Holdings {
  readonly open: HolderIndex<Holding>;
  readonly all: Holding[] = [];
  readonly #knowledge: Knowledge;
  readonly #latest: HolderIndex<Holding>;
  readonly #leaving = new Set<Holding>();
  readonly #unnamed = new Set<Holding>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.open = new HolderIndex(knowledge);
    this.#latest = new HolderIndex(knowledge);
  }

  /** Whether somebody holds it, or once did. */
  get isKnown(): boolean {
    return this.all.length > 0;
  }

  /** The last holding of somebody, open or not. */
  latest(party: Party): Holding | undefined {
    return this.open.get(party) ?? this.#latest.get(party);
  }

  /** The last holding of this very one, or of a body around or in it, open or not. */
  latestOne(party: Party): Holding | undefined {
    return this.open.getOne(party) ?? this.#latest.getOne(party);
  }

  begin(change: Change, holder: Party, from: Interval, isByAct: boolean): Holding {
    const isReturn = this.#latest.get(holder)?.endedBy !== undefined;
    const holding = { holder, from, begunBy: change, isByAct, isReturn, claims: new Set(change.claims) };
    this.all.push(holding);
    if (isUnnamed(holder)) this.#unnamed.add(holding);
    this.open.set(holder, holding);
    this.#latest.set(holder, holding);
    return holding;
  }

  /** Who lets its new holder in before the ceremony hands over at the ceremony. */
  beginAnew(holding: Holding, change: Change): void {
    Object.assign(holding, { from: change.when, begunBy: change, isByAct: true });
  }

  /** Ends a holding by a change; who had already left, and is not the one who hands over, had left for good. */
  end(holding: Holding, change: Change, when: Interval = change.when): void {
    const { leaving } = holding;
    const isCeremony = this.#isHandedOverBy(holding, change);
    if (leaving && isCeremony) leave(holding, leaving, when);
    const last = isCeremony ? change : (leaving ?? change);
    holding.to = last === change ? when : last.when;
    holding.endedBy = last;
    confirm(holding, last);
    this.open.delete(holding.holder);
    this.#leaving.delete(holding);
    this.#unnamed.delete(holding);
  }

  /** A departure ends a holding, unless a handover follows it within weeks. */
  startLeaving(holding: Holding, change: Change): void {
    holding.leaving = change;
    this.#leaving.add(holding);
  }

  /** Ends the holdings of those who left so long before that day that no handover can belong to it; without a day, of all. */
  endLeaving(day?: Day): void {
    for (const holding of this.#leaving) {
      const { leaving } = holding;
      if (leaving && (!day || daysBetween(dayOf(leaving), day) > DEPARTURE_DAYS)) this.end(holding, leaving);
    }
  }

  /** When somebody else is there, those who left did not wait for a ceremony. */
  endLeavingBefore(holder: Party): void {
    for (const holding of this.#leaving) {
      const isSame = sameHolder(holding.holder, holder, this.#knowledge);
      if (holding.leaving && !isSame) this.end(holding, holding.leaving);
    }
  }

  /** Somebody unnamed makes way for whoever is found there under a name. */
  endUnnamed(change: Change): void {
    for (const holding of this.#unnamed) this.end(holding, change);
  }

  #isHandedOverBy({ holder }: Holding, { kind, giver }: Change): boolean {
    return kind === "passes" && (!giver || sameHolder(giver, holder, this.#knowledge));
  }
}

/** Keeps the forces' own leaving apart from the ceremony on another day. */
export function leave(holding: Holding, leaving: Change, handover: Interval): void {
  confirm(holding, leaving);
  const isApart = leaving.when.from !== handover.from || leaving.when.to !== handover.to;
  if (isApart) holding.left = leaving;
}

/** A change that tells of a holding and does not move it. */
export function confirm(holding: Holding, { claims }: Change): void {
  for (const claim of claims) holding.claims.add(claim);
}
