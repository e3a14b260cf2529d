import type { Check, Level } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { forceKey } from "../levels/levels.ts";
import { english } from "../prose/en.ts";
import { proseOf } from "../prose/prose.ts";
import type { Change } from "./change.ts";

/** Strengths that are told now and were not, and the other way round. */
export function levelChanges(before: Level[], after: Level[], knowledge: Knowledge): Change[] {
  const key = (level: Level) => levelKey(level, knowledge);
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))];
  return [
    ...after.filter((level) => !was.has(key(level))).map((level) => levelChange("level-new", level, knowledge)),
    ...before.filter((level) => !is.has(key(level))).map((level) => levelChange("level-gone", level, knowledge)),
  ];
}

/** The same number for the same force, place and days, in every language. */
function levelKey(level: Level, knowledge: Knowledge): string {
  const { actor, place, unit, when } = level;
  const number = english.quantityInWords(level);
  return JSON.stringify([number, unit, forceKey(actor, place, knowledge), when?.from, when?.to]);
}

function levelChange(what: "level-new" | "level-gone", level: Level, knowledge: Knowledge): Change {
  const { levels, changes } = proseOf(knowledge);
  const words = levels.sentence(level, knowledge);
  const isNew = what === "level-new";
  return {
    what,
    id: level.claims[0] ?? "",
    sentence: isNew ? words : changes.gone(words),
    ...(isNew ? { after: words } : { before: words }),
    claims: level.claims,
  };
}

/** Counts and sums that are newly held against the record, or whose verdict is another now. */
export function checkChanges(before: Check[], after: Check[], knowledge: Knowledge): Change[] {
  const was = new Map(before.map((check) => [check.claim, check]));
  const { checked, verdicts } = proseOf(knowledge).changes;
  return after.flatMap((check) => {
    const { claim, claims, verdict, words, sentence } = check;
    const then = was.get(claim)?.verdict;
    if (then === verdict) return [];
    const before = then && verdicts[then];
    const says = checked(words.replace(/\s+/g, " ").trim(), sentence, before);
    return [{ what: "check", id: claim, sentence: says, ...(before && { before }), after: verdicts[verdict], claims }];
  });
}
