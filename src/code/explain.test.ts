import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createKnowledge } from "../packs/knowledge.ts";
import { loadPacks } from "../packs/load.ts";
import { createNameIndex } from "../packs/name-index.ts";
import { createAnalyse } from "../parse/en/analyse.ts";
import { parseReport } from "../parse/en/parse.ts";
import { codeReport } from "./coder.ts";
import { explainReport } from "./explain.ts";

const analyse = createAnalyse(readFileSync(new URL("../../models/en/model.bin", import.meta.url)));
const world = createKnowledge(loadPacks());
const names = createNameIndex(world.entities);

function explained(text: string) {
  const parsed = parseReport(text, analyse, names);
  return { ...explainReport({ text }, parsed, world), coded: codeReport({ text }, parsed, world) };
}

it("a rule whose words stand and that made no claim is told with why", () => {
  const { sentences } = explained("If troops attack the town of Mosul, the talks will end.");
  expect(sentences[0]?.nearMisses).toContainEqual(
    expect.objectContaining({ type: "attack", why: "the words do not say that it happened" }),
  );
});

it("a rule without a role that it needs says which", () => {
  const misses = explained("The withdrawal was quick.").sentences.flatMap(({ nearMisses }) => nearMisses);
  expect(misses.filter(({ type }) => type === "withdrawal").map(({ why }) => why)).toContainEqual(
    expect.stringMatching(/^no actor/),
  );
});

it("a rule that made a claim is no near miss, and the claims are those of coding alone", () => {
  const { sentences, coding, coded } = explained("Militants attacked the town of Mosul on Sunday.");
  expect(coding.claims.map(({ type }) => type)).toContain("attack");
  expect(sentences.flatMap(({ nearMisses }) => nearMisses).filter(({ type }) => type === "attack")).toEqual([]);
  expect(coding).toEqual(coded);
});

it("what a sentence speaks of stands with it", () => {
  const { sentences } = explained("The Iraqi army entered Mosul.\n\nIt was quiet.");
  expect(sentences.map(({ mentions }) => mentions.map(({ entity }) => entity))).toEqual([
    expect.arrayContaining(["iraqi-army", "mosul"]),
    [],
  ]);
});
