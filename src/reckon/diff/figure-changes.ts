import type { Check, Level } from "../../model/situation.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { quantityInWords } from "../events/disagreements.ts";
import { capitalised, inProse, intervalInWords } from "../prose/prose.ts";
import type { Change } from "./change.ts";

/** Strengths that are told now and were not, and the other way round. */
export function levelChanges(before: Level[], after: Level[], knowledge: Knowledge): Change[] {
  const words = (level: Level) => levelInWords(level, knowledge);
  const [was, is] = [new Set(before.map(words)), new Set(after.map(words))];
  return [
    ...after.filter((level) => !was.has(words(level))).map((level) => levelChange("level-new", level, words(level))),
    ...before.filter((level) => !is.has(words(level))).map((level) => levelChange("level-gone", level, words(level))),
  ];
}

/** "About 7,500 personnel of the coalition in Iraq, on 16 March 2020." */
export function levelInWords(level: Level, knowledge: Knowledge): string {
  const { actor, place, unit, when } = level;
  const whose = actor.entity ? `${unit} of ${inProse(actor, knowledge)}` : `${unit} (${actor.name})`;
  const dated = when?.from || when?.to ? `, ${intervalInWords(when)}` : "";
  return `${capitalised(quantityInWords(level))} ${whose} in ${inProse(place, knowledge)}${dated}.`;
}

function levelChange(what: "level-new" | "level-gone", { claims }: Level, words: string): Change {
  const isNew = what === "level-new";
  const sentence = isNew ? words : `No longer told: ${words}`;
  return { what, id: claims[0] ?? "", sentence, ...(isNew ? { after: words } : { before: words }), claims };
}

/** Counts and sums that are newly held against the record, or whose verdict is another now. */
export function checkChanges(before: Check[], after: Check[]): Change[] {
  const was = new Map(before.map((check) => [check.claim, check]));
  return after.flatMap((check) => {
    const { claim, claims, verdict, words, sentence } = check;
    const then = was.get(claim)?.verdict;
    if (then === verdict) return [];
    const says = `“${words.replace(/\s+/g, " ").trim()}” ${sentence}${then ? ` Before: ${inWords(then)}.` : ""}`;
    return [
      {
        what: "check",
        id: claim,
        sentence: says,
        ...(then && { before: inWords(then) }),
        after: inWords(verdict),
        claims,
      },
    ];
  });
}

function inWords(verdict: Check["verdict"]): string {
  return verdict.replace("-", " ");
}
