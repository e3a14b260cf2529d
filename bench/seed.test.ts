import { join } from "node:path";
import { expect, it } from "vitest";
import { coderFor } from "../src/desk/packs.ts";
import { coded } from "../src/desk/preview.ts";
import { figuresOf } from "./figures.ts";
import { goldPaths, readGold } from "./gold-files.ts";
import { score, sum } from "./scoring.ts";

const shared = process.env.SITU_SHARED;
if (!shared) console.log("the founding page's gold: skipped, SITU_SHARED does not lead to it");

function figures(paths: string[]) {
  const { coder } = coderFor();
  const golds = goldPaths(paths).map(readGold);
  return figuresOf(sum(golds.map((gold) => score(gold, coded(gold.report, coder)))));
}

it.skipIf(!shared)("codes the founding page as well as was asked for", { timeout: 120_000 }, () => {
  const { claims_f1, roles_f1, when_exact, quotes } = figures([join(shared ?? "", "gold", "seed.json")]);
  expect(claims_f1).toBeGreaterThanOrEqual(0.8);
  expect(roles_f1).toBeGreaterThanOrEqual(0.75);
  expect(when_exact).toBeGreaterThanOrEqual(0.8);
  expect(quotes).toBe(1);
});

it("quotes nothing that is not in a report, over the project's gold", { timeout: 120_000 }, () => {
  const { quotes, given } = figures(["sample", "dev"].map((part) => join(import.meta.dirname, "gold", part)));
  expect(given).toBeGreaterThan(100);
  expect(quotes).toBe(1);
});
