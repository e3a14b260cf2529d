import type { Day } from "../../model/day.ts";
import type { Party } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type Change, dayOf, isOfAnyTime } from "./change.ts";
import { Contest } from "./contest.ts";
import { isUnnamed } from "./holder-index.ts";
import { confirm, type Holding, Holdings, leave } from "./holdings.ts";
import type { OldNews } from "./old-news.ts";
import {
  canBring,
  givingOf,
  hasJustCome,
  isEndedBy,
  isSoonAfterCeremony,
  receiverBefore,
  wasLetInBefore,
} from "./succession.ts";
import { WideChanges } from "./wide-changes.ts";

/** Takes the changes of one site in, in time, and works out who held it. */
export class SiteHistory {
  readonly holdings: Holdings;
  readonly #site: string;
  readonly #knowledge: Knowledge;
  readonly #oldNews: OldNews;
  readonly #wide: WideChanges;
  readonly #contest: Contest;

  /** `changes` in time, with those of the wholes that the site lies in. */
  constructor(site: string, changes: Change[], oldNews: OldNews, knowledge: Knowledge) {
    this.#site = site;
    this.#knowledge = knowledge;
    this.#oldNews = oldNews;
    this.holdings = new Holdings(knowledge);
    this.#wide = new WideChanges(changes, knowledge);
    this.#contest = new Contest(this.holdings);
  }

  take(change: Change): void {
    const day = dayOf(change);
    this.#wide.advance(day);
    if (!this.#wide.take(change)) return;
    this.holdings.endLeaving(day);
    this.#apply(change);
  }

  #apply(change: Change): void {
    if (change.kind === "holds") this.#find(change);
    else if (change.kind === "leaves") this.#leave(change);
    else if (change.kind === "arrives") this.#arrive(change);
    else this.#changeHands(change);
  }

  #changeHands(change: Change): void {
    const { holdings } = this;
    const { giver } = change;
    if (giver) this.#presuppose(giver, change);
    const giving = givingOf(change, holdings, this.#knowledge);
    const isOfAnother = change.site !== this.#site && giver && !giving && holdings.open.size > 0;
    if (isOfAnother && change.kind === "passes") return;
    const before = !giving && isOfAnyTime(change) ? receiverBefore(change, holdings, this.#knowledge) : undefined;
    if (before?.to) confirm(before, change);
    else this.#passOn(change);
  }

  #passOn(change: Change): void {
    const { holder, giver } = change;
    for (const rival of this.holdings.open.values()) {
      if (isEndedBy(rival, change, this.#knowledge)) this.holdings.end(rival, change);
    }
    if (holder) this.#receive(holder, change);
    else if (giver) this.#confirmLatest(giver, change);
  }

  #receive(holder: Party, change: Change): void {
    const held = this.#stillHeldBy(holder);
    if (!held) this.holdings.begin(change, holder, change.when, true);
    else {
      confirm(held, change);
      if (wasLetInBefore(held, change, this.holdings)) this.holdings.beginAnew(held, change);
    }
    this.#contest.restart();
  }

  /** The open holding of somebody; who had left and comes again begins a new one. */
  #stillHeldBy(holder: Party): Holding | undefined {
    const held = this.holdings.open.get(holder);
    if (held?.leaving) this.holdings.end(held, held.leaving);
    return this.holdings.open.get(holder);
  }

  #leave(change: Change): void {
    const { holdings } = this;
    const { giver } = change;
    if (!giver) return;
    this.#presuppose(giver, change);
    const held = holdings.open.getOne(giver);
    const last = holdings.latestOne(giver);
    if (held && hasJustCome(held, change)) confirm(held, change);
    else if (held) holdings.startLeaving(held, change);
    else if (last && isSoonAfterCeremony(last, change)) leave(last, change, last.to ?? {});
    else if (last && isOfAnyTime(change)) confirm(last, change);
  }

  /** A new base makes a holder where nobody holds, and of a compound in it that was left; beside a holder it is a guest's. */
  #arrive(change: Change): void {
    const { holder } = change;
    if (!holder || (change.site !== this.#site && !this.holdings.isKnown)) return;
    this.holdings.endLeavingBefore(holder);
    const held = this.#stillHeldBy(holder);
    if (held) confirm(held, change);
    else if (this.holdings.open.size === 0) this.holdings.begin(change, holder, change.when, true);
  }

  #find(change: Change): void {
    const { holdings } = this;
    const { holder } = change;
    if (!holder) return;
    const last = holdings.latest(holder);
    const contestsNobody = isUnnamed(holder) && !holdings.open.get(holder) && holdings.open.size > 0;
    if (last && this.#oldNews.isOldNews(change, last)) confirm(last, change);
    else if (!contestsNobody) this.#findHolding(holder, change);
  }

  #findHolding(holder: Party, change: Change): void {
    const { holdings } = this;
    this.#explain(holder, dayOf(change));
    holdings.endLeavingBefore(holder);
    const held = this.#stillHeldBy(holder);
    if (held) confirm(held, change);
    else holdings.endUnnamed(change);
    this.#contest.find(held ?? holdings.begin(change, holder, change.when, false), change);
  }

  /** Who gives or leaves a place had it: where nothing is known of it before, from an unknown day on. */
  #presuppose(giver: Party, change: Change): void {
    this.#explain(giver, dayOf(change));
    if (!this.holdings.isKnown) this.holdings.begin(change, giver, {}, false);
  }

  /** Takes in, before their last day, the changes by which somebody who is found to hold on a day must have come to it. */
  #explain(holder: Party, day: Day): void {
    const chain: Change[] = [];
    for (let party: Party | undefined = holder; party && !this.holdings.open.getOne(party); ) {
      const came: Party = party;
      const arrival: Change | undefined = this.#wide.arrivalOf(came, day, (change) =>
        canBring(change, came, this.holdings, this.#knowledge),
      );
      if (arrival) chain.push(arrival);
      party = arrival?.giver;
    }
    for (const arrival of chain.reverse()) this.#apply(arrival);
    if (this.holdings.open.get(holder) || !this.#wide.hasDepartures) return;
    for (const rival of this.holdings.open.values()) {
      const departure = rival.leaving ? undefined : this.#wide.departureOf(rival.holder, day);
      if (departure) this.#apply(departure);
    }
  }

  #confirmLatest(party: Party, change: Change): void {
    const last = this.holdings.latest(party);
    if (last) confirm(last, change);
  }
}
