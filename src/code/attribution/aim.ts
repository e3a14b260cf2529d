import type { Group } from "../../parse/en/groups.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import type { SpeechAct } from "./speech-act.ts";

/** Whom an act of speech is aimed at: "blamed X for the attack", "blamed the attack on X", "accused X of …", "called on X to …". */
export function aimOf(
  { lemma, objects, phrases, recipients }: Predicate,
  mode: SpeechAct["mode"],
): Pick<SpeechAct, "target" | "topic"> {
  const after = (...preps: string[]): Group | undefined =>
    phrases.find(({ prep, depth }) => depth === 0 && preps.includes(prep))?.group;
  if (mode === "blame") {
    const blamed = lemma === "blame" ? phrases.find(({ prep, depth }) => depth < 2 && prep === "on")?.group : undefined;
    if (blamed) return { target: blamed, topic: objects[0] };
    return { target: objects[0] ?? recipients[0], topic: after("for", "of", "over") };
  }
  if (/^(?:tell|inform)$/.test(lemma)) return { target: recipients[0] ?? objects[0] };
  if (mode === "demand") return { target: after("on", "upon") ?? recipients[0] };
  if (mode !== "claim-responsibility") return {};
  return { topic: after("for") ?? objects.find((group) => tokenAt(group.tree, group.head).lemma !== "responsibility") };
}
