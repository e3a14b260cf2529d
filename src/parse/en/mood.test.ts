import { expect, test } from "vitest";
import { type Mood, moodOf } from "./mood.ts";
import { predicateOf } from "./testing.ts";

/** What holds of the leaving, or of another predicate, in a sentence. */
function mood(text: string, lemma = "leave"): (keyof Mood)[] {
  const found = moodOf(predicateOf(text, lemma));
  return (Object.keys(found) as (keyof Mood)[]).filter((key) => found[key]);
}

test.each([
  "The battalion left the mill.",
  "The battalion has left the mill.",
  "The battalion began leaving the mill.",
  "Villagers said the battalion had left.",
])("done: %s", (text) => {
  expect(mood(text)).toEqual([]);
});

test.each([
  "The battalion did not leave the mill.",
  "The battalion never left the mill.",
  "Nobody left the mill.",
  "No soldier left the mill.",
  "The battalion no longer leaves the mill.",
  "The battalion refused to leave the mill.",
  "The battalion failed to leave the mill.",
])("not done: %s", (text) => {
  expect(mood(text)).toEqual(["negated"]);
});

test("what is denied of one subject is not denied of the next", () => {
  expect(mood("Nobody was hurt, but two houses were destroyed.", "destroy")).toEqual([]);
  expect(mood("Nobody was hurt, but two houses were destroyed.", "hurt")).toEqual(["negated"]);
});

test.each([
  "The battalion will leave the mill.",
  "The battalion plans to leave the mill.",
  "The battalion is expected to leave the mill.",
  "The battalion is set to leave the mill.",
  "The battalion has decided to leave the mill.",
  "The battalion agreed to leave the mill.",
  "The battalion's plan to leave the mill was welcomed.",
])("planned: %s", (text) => {
  expect(mood(text)).toEqual(["planned"]);
});

test.each(["The battalion may have left the mill.", "The battalion could leave the mill."])("possible: %s", (text) => {
  expect(mood(text)).toEqual(["possible"]);
});

test.each([
  "If the battalion leaves the mill, farmers will return.",
  "Villagers urged the battalion to leave the mill.",
  "The battalion helped the farmers to leave the mill.",
])("a condition, a demand or a purpose states nothing that happened: %s", (text) => {
  expect(mood(text)).toEqual(["unreal"]);
});

test("a plan holds for all that is coordinated in it", () => {
  const text = "The battalion agreed to leave the mill and to guard the bridge.";
  expect([mood(text), mood(text, "guard")]).toEqual([["planned"], ["planned"]]);
});

test("a plan that will not be carried out is both planned and negated", () => {
  expect(mood("The battalion would not leave the mill.")).toEqual(["negated", "planned"]);
});

test("what is refused did not happen, what is announced did", () => {
  expect(mood("The battalion rejected the handover of the mill.", "handover")).toEqual(["negated"]);
  expect(mood("The battalion announced the closure of the mill.", "closure")).toEqual([]);
});

test("managing to do it is doing it", () => {
  expect(mood("The battalion managed to leave the mill.")).toEqual([]);
});

test("what was not only done was done", () => {
  expect(mood("The battalion not only left the mill but burnt it.")).toEqual([]);
});
