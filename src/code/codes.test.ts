import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type ClaimType, MODES_OF, type Mode } from "../model/claim-types.ts";
import { codesOf } from "./codes.ts";
import { coded } from "./testing.ts";

it("stands in the manual, row by row", () => {
  const manual = readFileSync(new URL("../../docs/manual.md", import.meta.url), "utf8");
  for (const [type, modes] of Object.entries(MODES_OF) as [ClaimType, readonly Mode[]][]) {
    for (const mode of type === "count" ? [] : [undefined, ...modes]) {
      const row = (name: string) => {
        const { acled = "–", cameo = "–", plover = "–" } = codesOf({ type, mode, modality: "asserted" });
        return `| ${name} | ${acled} | ${cameo} | ${plover} |`;
      };
      const own = `| ${type} / ${mode} |`;
      expect(manual).toContain(row(mode && manual.includes(own) ? `${type} / ${mode}` : type));
    }
  }
});

it("a finer mode has codes of its own, else the type's", () => {
  expect(codesOf({ type: "attack", mode: "drone", modality: "asserted" }).acled).toBe(
    "Explosions/Remote violence / Air/drone strike",
  );
  expect(codesOf({ type: "attack", modality: "asserted" }).acled).toBe("Violence against civilians / Attack");
});

it("a count is coded as what it counts", () => {
  expect(codesOf({ type: "count", mode: "ordinal", of: "transfer", modality: "asserted" }).cameo).toBe("08");
});

it("a plan is an intention or a threat and no event; a denial is nothing", () => {
  expect(codesOf({ type: "transfer", modality: "planned" })).toEqual({ cameo: "03", plover: "AGREE" });
  expect(codesOf({ type: "attack", modality: "planned" })).toEqual({ cameo: "13", plover: "THREATEN" });
  expect(codesOf({ type: "attack", modality: "denied" })).toEqual({});
});

it.each([
  ["Militants attacked an army checkpoint near Tarmiyah.", "attack", "Battles / Armed clash"],
  ["Gunmen attacked a convoy of Iraqi soldiers near Tarmiyah.", "attack", "Battles / Armed clash"],
  ["Gunmen attacked farmers near Tarmiyah.", "attack", "Violence against civilians / Attack"],
  [
    "Militants fired rockets at an army base near Tarmiyah.",
    "attack",
    "Explosions/Remote violence / Shelling/artillery/missile attack",
  ],
  ["The army killed 12 militants near Tarmiyah.", "casualties", "Battles / Armed clash"],
  ["Four soldiers were killed near Tarmiyah.", "casualties", "Violence against civilians / Attack"],
  ["Clashes between police and protesters erupted in Nairobi.", "clash", "Riots / Violent demonstration"],
  ["Rioters burned three shops in Nairobi.", "property", "Riots / Violent demonstration"],
  ["Soldiers shot dead two protesters in Nairobi.", "attack", "Protests / Excessive force against protesters"],
])("violence is what its two sides make it: %s", (text, type, acled) => {
  expect(coded(text).claims.find((claim) => claim.type === type)?.codes?.acled).toBe(acled);
});

it("stands on the claims of a report", () => {
  const [claim] = coded("Gunmen abducted two farmers near Tarmiyah.").claims;
  expect(claim?.codes).toEqual({
    acled: "Violence against civilians / Abduction/forced disappearance",
    cameo: "18",
    plover: "ASSAULT",
  });
});
