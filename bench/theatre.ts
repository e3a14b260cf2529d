import type { Day } from "../src/model/day.ts";
import type { Pack } from "../src/model/pack.ts";
import type { Review } from "../src/model/review.ts";
import type { Check, KeptClaim, KeptReport } from "../src/model/situation.ts";
import type { Knowledge } from "../src/packs/knowledge.ts";
import { dayAt } from "./theatre/calendar.ts";
import { changesOfHands } from "./theatre/changes-of-hands.ts";
import { createCounts } from "./theatre/counts.ts";
import { type Draft, printed } from "./theatre/draft.ts";
import { happenings } from "./theatre/happening.ts";
import { type Holders, holderNow, holdFrom } from "./theatre/holders.ts";
import { createNames, type Names } from "./theatre/names.ts";
import { createNewsroom } from "./theatre/newsroom.ts";
import { holdsLine } from "./theatre/plain-lines.ts";
import { createRandom, type Random } from "./theatre/random.ts";
import { reviewsOf } from "./theatre/reviews.ts";
import { createStories } from "./theatre/stories.ts";
import { violence } from "./theatre/violence.ts";
import { createWorld, type World } from "./theatre/world.ts";

export interface TheatreOptions {
  seed: number;
  /** At least so many claims; a few more, for the last day is told to its end. */
  claims: number;
  /** Bases, without the compounds inside them; else in proportion to the root of the claims. */
  installations?: number;
}

/** What is true in a synthetic theatre. */
export interface Truth {
  /** The event of each claim that tells of one; acts of speech, counts, strengths and what stands have none. */
  events: Map<string, string>;
  /** Who holds each base and compound. */
  holders: Holders;
  /** By claim: whether a count's number is right. */
  verdicts: Map<string, Check["verdict"]>;
  firstDay: Day;
  lastDay: Day;
}

/** A war that never was, as reports tell it: the same for the same options. */
export interface Theatre {
  id: string;
  seed: number;
  pack: Pack;
  knowledge: Knowledge;
  /** In the order of being published. */
  reports: KeptReport[];
  claims: KeptClaim[];
  reviews: Review[];
  /** Reports of the first day, which say who holds what then. */
  baseline: Set<string>;
  truth: Truth;
}

const ID = "synthetic";
const BASES_OF_A_THOUSAND_CLAIMS = 10;
const BASELINE_LINES = 15;

/**
 * Makes a theatre with known truth: coalition and host, militias and insurgents, bases with compounds, years that grow with the size as
 * the bases do (each with the root of the claims, so that a base sees as much a month in a large theatre as in a small one).
 */
export function theatre({ seed, claims, installations = basesFor(claims) }: TheatreOptions): Theatre {
  const random = createRandom(seed);
  const world = createWorld(installations, random);
  const holders = firstHolders(world, random);
  const names = createNames(world);
  const make = happenings();
  const hands = changesOfHands(world, holders, make, random);
  const attacks = violence(world, holders, make, random);
  const newsroom = createNewsroom(
    world,
    createStories(holders, createCounts(world, names, random), names, random),
    names,
    random,
  );

  const made: Theatre = {
    id: ID,
    seed,
    pack: world.pack,
    knowledge: world.knowledge,
    reports: [],
    claims: [],
    reviews: [],
    baseline: new Set(),
    truth: { events: new Map(), holders, verdicts: new Map(), firstDay: dayAt(0), lastDay: dayAt(0) },
  };
  for (const draft of baselineOf(world, holders, names, random)) made.baseline.add(keep(made, draft));
  let day = 1;
  for (; made.claims.length < claims; day++) {
    const happened = [...hands.on(day), ...attacks.on(day)];
    for (const draft of newsroom.on(day, happened)) keep(made, draft);
  }
  made.truth.lastDay = dayAt(day - 1);
  for (; newsroom.isWaiting(); day++) for (const draft of newsroom.on(day, [])) keep(made, draft);
  made.reviews = reviewsOf(made, random);
  return made;
}

function basesFor(claims: number): number {
  return Math.max(4, Math.round(BASES_OF_A_THOUSAND_CLAIMS * Math.sqrt(claims / 1000)));
}

function firstHolders(world: World, random: Random): Holders {
  const holders: Holders = new Map();
  for (const base of world.bases) {
    const roll = random.share();
    const holder = random.pick(roll < 0.6 ? world.contingents : roll < 0.9 ? world.hostForces : [world.insurgents]);
    for (const site of [base, ...(world.partsOf.get(base) ?? [])]) holdFrom(holders, site, 0, holder);
  }
  return holders;
}

/** What the desk takes as known at the start, as reports like any other. */
function baselineOf(world: World, holders: Holders, names: Names, random: Random): Draft[] {
  const lines = [...holders.keys()].map((site) => holdsLine(site, holderNow(holders, site) ?? "", names, random));
  return Array.from({ length: Math.ceil(lines.length / BASELINE_LINES) }, (_, at) => ({
    page: { day: 0, dating: "day" as const },
    outlet: world.sources[0]?.name ?? "",
    headline: { words: `Who holds what, part ${at + 1}` },
    paragraphs: [lines.slice(at * BASELINE_LINES, (at + 1) * BASELINE_LINES)],
  }));
}

/** Takes a report into the theatre, and gives its id. */
function keep({ reports, claims, truth }: Theatre, draft: Draft): string {
  const { report, claims: own, events, verdicts } = printed(ID, draft);
  reports.push(report);
  claims.push(...own);
  for (const [claim, event] of events) truth.events.set(claim, event);
  for (const [claim, verdict] of verdicts) truth.verdicts.set(claim, verdict);
  return report.id;
}
