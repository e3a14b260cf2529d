import { readFileSync } from "node:fs";
import { join, parse } from "node:path";
import type { Coder } from "../../src/desk/coder.ts";
import { reportId } from "../../src/keep/chain.ts";
import type { Claim } from "../../src/model/claim.ts";
import { claimId } from "../../src/model/claim-id.ts";
import type { KeptClaim, KeptReport, Situation, SituationEvent } from "../../src/model/situation.ts";
import { reckon } from "../../src/reckon/reckon.ts";
import { type GoldFile, goldPaths, readGold } from "../gold-files.ts";
import type { Partition } from "./coreference.ts";
import { codedMentions, goldMentions, type Mentions } from "./mentions.ts";

const THEATRE = "syria-iraq";
const LATEST = "9999-12-31";
const BENCH = join(import.meta.dirname, "..");

/** A gold event: the claims of each report, by their place in its gold file. */
export interface GoldEvent {
  what: string;
  claims: [report: string, index: number][];
}

/** What was wanted and what the reckoning gave, of the same mentions as far as they have them in common. */
export interface Clustering {
  key: Partition;
  response: Partition;
  /** The words of each mention. */
  wordsOf: Map<string, string>;
}

/** A report of the theatre with its claims and mentions. */
interface Told extends Mentions {
  report: KeptReport;
}

/** Reckons with the gold claims of the sample theatre, or with those that the coder makes of its reports. */
export function clusterSample(source: "gold" | "coded", coder: Coder): Clustering {
  const told = new Map(
    goldPaths([join(BENCH, "gold", "sample")]).map((path) => [
      parse(path).name,
      toldIn(readGold(path), parse(path).name, source, coder),
    ]),
  );
  const all = [...told.values()];
  const record = {
    theatre: THEATRE,
    reports: all.map(({ report }) => report),
    claims: all.flatMap(({ claims }) => claims),
    reviews: [],
  };
  const situation = reckon(record, coder.knowledge, { day: LATEST, known: LATEST });
  const mentions = new Map(all.flatMap((one) => [...one.mentions]));
  const words = record.claims.map(({ id, claim }): [string, string] => [mentions.get(id) ?? id, claim.quote.text]);
  return {
    key: nonEmpty(goldEvents().map(({ claims }) => claims.flatMap((claim) => wantedOf(claim, told, situation)))),
    response: nonEmpty(
      situation.events.map((event) => claimsOf(event, situation).flatMap((id) => mentions.get(id) ?? [])),
    ),
    wordsOf: new Map(words),
  };
}

export function goldEvents(): GoldEvent[] {
  const { events } = JSON.parse(readFileSync(join(BENCH, "sample-events.json"), "utf8")) as { events: GoldEvent[] };
  return events;
}

/** Only the mentions that both sides have. */
export function inCommon({ key, response, wordsOf }: Clustering): Clustering {
  const [wanted, given] = [new Set(key.flat()), new Set(response.flat())];
  return {
    key: nonEmpty(key.map((group) => group.filter((mention) => given.has(mention)))),
    response: nonEmpty(response.map((group) => group.filter((mention) => wanted.has(mention)))),
    wordsOf,
  };
}

function toldIn(gold: GoldFile, name: string, source: "gold" | "coded", coder: Coder): Told {
  const id = reportId(THEATRE, gold.report);
  const coding = coder.code(gold.report);
  const published = coding.published ?? gold.report.published;
  const kept = (claim: Claim): KeptClaim => ({ id: claimId(id, claim), report: id, claim });
  return {
    report: { id, report: gold.report, ...(published && { published }) },
    ...(source === "gold" ? goldMentions(gold, name, kept) : codedMentions(gold, name, coding.claims.map(kept))),
  };
}

/** A report that a later version replaces is heard no more: its mentions are not wanted. */
function wantedOf([name, index]: [string, number], told: Map<string, Told>, { superseded }: Situation): string[] {
  const one = told.get(name);
  if (superseded.some(({ report }) => report === one?.report.id)) return [];
  return one?.wanted.get(index) ?? [];
}

/** An event's claims with those that deny it: the denied occurrence is the same one, though it is an event by itself too. */
function claimsOf(event: SituationEvent, { events }: Situation): string[] {
  const denials = new Set(events.flatMap(({ denials: of }) => of));
  return [...event.claims.filter((id) => !denials.has(id)), ...event.denials];
}

function nonEmpty(groups: Partition): Partition {
  return groups.filter(({ length }) => length > 0);
}
