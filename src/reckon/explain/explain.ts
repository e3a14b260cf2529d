import type { Entity } from "../../model/pack.ts";
import type { Situation } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { compare, type Record } from "../record/record.ts";
import { evidenceOf } from "./evidence.ts";
import { explainUnheard } from "./explain-claims.ts";
import { explainEvent } from "./explain-event.ts";
import { explainCheck, explainLevel } from "./explain-figures.ts";
import { explainReport } from "./explain-report.ts";
import { explainSite } from "./explain-site.ts";
import type { Explanation } from "./explanation.ts";

/** Shorter beginnings of an id are no id. */
const SHORTEST = 6;

/** All ids that can be asked about: of claims, of reports, and of places. */
export function idsOf({ claims, reports }: Record, { entities }: Knowledge): string[] {
  return [...claims, ...reports, ...entities.filter(isSite)].map(({ id }) => id);
}

/** Those of the ids that `text` can mean: the one that it is, else all that begin with it. */
export function idsMatching(text: string, ids: string[]): string[] {
  const known = new Set(ids);
  if (known.has(text)) return [text];
  return text.length < SHORTEST ? [] : [...known].filter((id) => id.startsWith(text)).sort(compare);
}

/**
 * Why the record says what it says of an event (by the id of any of its claims), a count, a strength, a claim, a report, an
 * installation or a place. Undefined where the id is none of them.
 */
export function explanationOf(
  id: string,
  situation: Situation,
  record: Record,
  knowledge: Knowledge,
): Explanation | undefined {
  const evidence = evidenceOf(situation, record, knowledge);
  const event =
    situation.events.find((one) => one.id === id) ?? situation.events.find(({ claims }) => claims.includes(id));
  if (event) return explainEvent(event, evidence, id);
  const check = situation.checks.find(({ claim }) => claim === id);
  if (check) return explainCheck(check, evidence);
  const level = situation.levels.find(({ claims }) => claims.includes(id));
  if (level) return explainLevel(level, evidence, id);
  const claim = evidence.claims.get(id);
  if (claim) return explainUnheard(claim, evidence);
  const report = evidence.reports.get(id);
  if (report) return explainReport(report, evidence);
  const entity = knowledge.entity(id);
  return entity && isSite(entity) ? explainSite(entity, evidence) : undefined;
}

function isSite({ kind }: Entity): boolean {
  return kind === "installation" || kind === "place" || kind === "state";
}
