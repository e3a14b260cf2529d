import type { Entity } from "../../model/pack.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedReport } from "../../parse/en/parse.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import type { Name } from "./name.ts";
import type { Names } from "./names.ts";

/** Finds whose words a speaker without a name of their own speaks. */
export function bodyOf(group: Group, report: ParsedReport, { choose }: Names): Entity | undefined {
  const inside = namesOfBody(group, report)
    .flatMap((name) => choose(name, "actor") ?? [])
    .map(({ entity }) => entity)
    .filter(({ kind }) => kind !== "place" || group.names.length > 0);
  return inside.find((e) => e.kind !== "person" && e.kind !== "place" && e.kind !== "installation") ?? inside[0];
}

/** The names in a speaker's group, else those of whom it speaks for: "a spokesman for the army". */
function namesOfBody(group: Group, report: ParsedReport): Name[] {
  if (group.names.length > 0) return group.names;
  const [owner] = dependents(group.tree, group.head, "nmod").filter((child) => {
    const marks = dependents(group.tree, child, "case").map((at) => tokenAt(group.tree, at).text.toLowerCase());
    return marks.some((mark) => mark === "for" || mark === "of" || mark === "in" || mark === "at");
  });
  const token = owner === undefined ? undefined : tokenAt(group.tree, owner);
  const sentence = report.sentences.find(({ tree }) => tree === group.tree);
  return sentence && token ? sentence.names.filter((n) => n.start <= token.start && token.end <= n.end) : [];
}
