import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures.ts";
import { type GoldFile, goldPaths, readGold } from "./gold-files.ts";
import { type Given, type GivenClaim, type Gold, type GoldClaim, score, sum } from "./scoring.ts";

const TEXT = "The army left the base on Sunday. Rebels fired nine rockets at the camp, the minister said.";

/** A claim whose quote is these words of the text. */
function claim(type: GivenClaim["type"], words: string, rest: Partial<GoldClaim> = {}): GoldClaim {
  const start = TEXT.indexOf(words);
  return { type, roles: {}, quote: { start, end: start + words.length, text: words }, ...rest };
}

function figures(gold: GoldClaim[], given: GivenClaim[], annotatedTypes?: Gold["annotatedTypes"]) {
  return figuresOf(
    score({ claims: gold, ...(annotatedTypes && { annotatedTypes }) }, { report: { text: TEXT }, claims: given }),
  );
}

const LEFT = claim("withdrawal", "The army left the base on Sunday", {
  mode: "withdraw",
  roles: { actor: { text: "The army", entity: "iraqi-army" }, installation: { text: "the base" } },
  when: { text: "on Sunday", from: "2020-03-29", to: "2020-03-29" },
});
const FIRED = claim("attack", "Rebels fired nine rockets at the camp", {
  mode: "rocket",
  quantity: { text: "nine rockets", value: 9 },
  attribution: [{ text: "the minister", cue: "said" }],
});

describe("claims", () => {
  it("gold itself scores 1 in everything that it has", () => {
    const { gold, given, ...shares } = figures([LEFT, FIRED], [LEFT, FIRED]);
    expect([gold, given]).toEqual([2, 2]);
    expect(new Set(Object.values(shares))).toEqual(new Set([1]));
  });

  it("nothing given is all missed and nothing wrong", () => {
    expect(figures([LEFT], [])).toMatchObject({ precision: null, recall: 0, claims_f1: 0, roles_f1: null });
  });

  it("pair by type and by half of the shorter quote", () => {
    expect(figures([LEFT], [claim("withdrawal", "left the base")])).toMatchObject({ recall: 1, precision: 1 });
    expect(figures([LEFT], [{ ...LEFT, type: "deployment" }])).toMatchObject({ recall: 0, precision: 0 });
    expect(figures([LEFT], [claim("withdrawal", "Sunday. Rebels fired")])).toMatchObject({ recall: 0 });
  });

  it("a quote that is longer than a sentence and three times the other pairs with nothing", () => {
    const passage = { start: 0, end: 301, text: "" };
    expect(figures([LEFT], [{ ...LEFT, quote: passage }])).toMatchObject({ recall: 0 });
    expect(figures([LEFT], [{ ...LEFT, quote: { ...passage, end: 300 } }])).toMatchObject({ recall: 1 });
  });

  it("pair with the likest of two, one to one", () => {
    const other = { ...LEFT, roles: { actor: { text: "Rebels" } } };
    expect(figures([LEFT], [other, LEFT])).toMatchObject({ precision: 0.5, recall: 1, roles_f1: 1 });
  });

  it("optional gold is neither missed nor wrong, nor are the places where a fact is told again", () => {
    expect(figures([{ ...LEFT, optional: true }], [])).toMatchObject({ gold: 0, recall: null });
    expect(figures([{ ...LEFT, optional: true }], [LEFT])).toMatchObject({ given: 0, precision: null });
    const told = { ...LEFT, also: [FIRED.quote] };
    expect(figures([told], [LEFT, { ...LEFT, quote: FIRED.quote }])).toMatchObject({ gold: 1, given: 1, precision: 1 });
  });

  it("a given claim that tells a paired fact again is not wrong, with two of its fillers, and never a statement", () => {
    const again = { ...LEFT, quote: FIRED.quote };
    expect(figures([LEFT], [LEFT, again])).toMatchObject({ given: 1, precision: 1 });
    const thin = { ...again, roles: { actor: { text: "The army", entity: "iraqi-army" } } };
    expect(figures([LEFT], [LEFT, thin])).toMatchObject({ given: 2, precision: 0.5 });
    const [said, saidAgain] = [LEFT, again].map((c) => ({ ...c, type: "statement" as const }));
    expect(figures([said as GoldClaim], [said, saidAgain] as GivenClaim[])).toMatchObject({ given: 2 });
  });

  it("types that the gold does not cover are ignored", () => {
    expect(figures([LEFT], [LEFT, FIRED], ["withdrawal"])).toMatchObject({ given: 1, precision: 1 });
  });

  it("a quote that is not the text's own characters is told", () => {
    const wrong = { ...LEFT, quote: { ...LEFT.quote, text: "The army stayed" } };
    expect(figures([LEFT, FIRED], [wrong, FIRED])).toMatchObject({ quotes: 0.5 });
  });
});

describe("what paired claims state", () => {
  const actor = (text: string, more: object = {}) => ({ ...LEFT, roles: { actor: { text, ...more } } });
  const roles = (gold: GoldClaim, given: GivenClaim) => figures([gold], [given]).roles_f1;

  it.each([
    [
      "the same entity under other words",
      actor("US", { entity: "us-forces" }),
      actor("GIs", { entity: "us-forces" }),
      1,
    ],
    ["the same words in other case", actor("Rebels"), actor("rebels"), 1],
    ["the same head word", actor("the Iraqi army"), actor("an army"), 1],
    ["spans that overlap by half", actor("x", { start: 0, end: 8 }), actor("y", { start: 4, end: 30 }), 1],
    ["spans that hardly touch", actor("x", { start: 0, end: 8 }), actor("x y", { start: 6, end: 30 }), 0],
    ["a passage for a noun group", actor("army"), actor(`army ${"and more ".repeat(10)}army`), 0],
    ["another role", actor("army"), { ...LEFT, roles: { target: { text: "army" } } }, 0],
  ])("fillers: %s", (_, gold, given, expected) => {
    expect(roles(gold, given)).toBe(expected);
  });

  it("each filler of gold is met by one given filler", () => {
    const both = { ...LEFT, roles: { actor: [{ text: "army" }, { text: "the army" }] } };
    expect(roles(both, actor("army"))).toBe(0.667);
  });

  it("a time is exact, or overlaps, or is out; a time where there is none costs", () => {
    const at = (from?: string, to?: string) => ({ ...LEFT, when: { ...(from && { from }), ...(to && { to }) } });
    expect(figures([LEFT], [at("2020-03-01", "2020-03-31")])).toMatchObject({ when_exact: 0, when_overlap: 1 });
    expect(figures([LEFT], [at("2020-04-01")])).toMatchObject({ when_exact: 0, when_overlap: 0 });
    expect(figures([LEFT, FIRED], [LEFT, { ...FIRED, when: LEFT.when }])).toMatchObject({
      when_exact: 1,
      when_f1: 0.667,
    });
    expect(figures([FIRED], [{ ...FIRED, when: {} }])).toMatchObject({ when_f1: null });
  });

  it("mode, modality, number and outermost speaker are shares of what gold has", () => {
    const other: GivenClaim = {
      ...FIRED,
      mode: "mortar-artillery",
      modality: "planned",
      attribution: [{ text: "locals" }],
    };
    expect(figures([FIRED], [other])).toMatchObject({ mode: 0, modality: 0, quantity: 1, attribution_f1: 0 });
    const atLeast: GivenClaim = { ...FIRED, quantity: { text: "at least nine", min: 9 }, modality: "asserted" };
    expect(figures([FIRED], [atLeast])).toMatchObject({ mode: 1, modality: 1, quantity: 1, attribution_f1: 1 });
    expect(figures([LEFT], [LEFT])).toMatchObject({ quantity: null, attribution_f1: null });
  });
});

it("shares are rounded to thousandths, halves to even", () => {
  const precision = (hits: number, given: number) => figuresOf(sum([{ hits, given }])).precision;
  expect([precision(1, 16), precision(3, 16), precision(2, 3), precision(0, 5)]).toEqual([0.062, 0.188, 0.667, 0]);
});

const shared = process.env.SITU_SHARED;
const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!shared || !hasPython) console.log("the reference scorer: skipped, it needs SITU_SHARED and python3");

describe.skipIf(!shared || !hasPython)("beside the reference scorer", () => {
  const GOLD = join(import.meta.dirname, "gold");

  /** The gold's claims as a poor coder would give them: some left out, doubled, moved or changed, by a stream of numbers. */
  function spoiled({ report, claims }: GoldFile, next: () => number): Given {
    const entities = claims.flatMap(({ roles }) => Object.values(roles).flat()).flatMap(({ entity }) => entity ?? []);
    const given = claims.flatMap(({ optional: _, also, ...told }): GivenClaim[] => {
      const copy = structuredClone(told) as GivenClaim;
      const fate = next() % 12;
      if (fate === 0) return [];
      if (fate === 1) return [copy, structuredClone(copy)];
      if (fate === 2) copy.quote = { ...copy.quote, start: Math.max(0, copy.quote.start - (next() % 60)) };
      if (fate === 3) copy.quote = { ...copy.quote, end: copy.quote.end + (next() % 400) };
      if (fate === 4) copy.type = "statement";
      if (fate === 5) delete copy.when;
      if (fate === 6) copy.when = { from: "2020-03-29", ...(next() % 2 && { to: "2020-04-01" }) };
      if (fate === 7) for (const filler of Object.values(copy.roles).flat()) filler.entity = entities[next() % 7];
      if (fate === 8) for (const filler of Object.values(copy.roles).flat()) delete filler.entity;
      if (fate === 9) copy.attribution = [{ text: "the Ministry of Defence" }];
      if (fate === 10) copy.quantity = { text: "ten", min: 10 };
      if (fate === 11 && also?.[0]) copy.quote = also[0];
      return [copy];
    });
    return { report, claims: given };
  }

  it("gives the same figures for gold that was spoiled at random", { timeout: 120_000 }, () => {
    const golds = goldPaths([join(shared ?? "", "gold"), GOLD]);
    const stream = fc.sample(fc.nat(1_000_000), { numRuns: 20_000, seed: 1 });
    const next = () => stream.pop() ?? 0;
    const runs = Array.from({ length: 4 }, () => golds.map((path) => spoiled(readGold(path), next)));
    for (const given of runs) {
      const input = given.map((each) => `${JSON.stringify(each)}\n`).join("");
      const told = execFileSync("python3", [join(shared ?? "", "score.py"), ...golds], { input, encoding: "utf8" });
      const ours = sum(given.map((each, i) => score(readGold(golds[i] ?? ""), each)));
      expect(figuresOf(ours)).toEqual(JSON.parse(told.trim().split("\n").at(-1) ?? ""));
      expect(figuresOf(ours).claims_f1).toBeLessThan(1);
    }
  });
});
