import fc from "fast-check";
import { expect, test } from "vitest";
import type { KeptReport } from "../../model/situation.ts";
import { createFamilies } from "./families.ts";

const words = (seed: string, count: number) => Array.from({ length: count }, (_, i) => `${seed}word${i}`).join(" ");
const report = (id: string, text: string, url?: string): KeptReport => ({ id, report: { text, ...(url && { url }) } });
const wire = words("wire", 60);

test("near copies are one family, named by the least id", () => {
  const families = createFamilies();
  expect(families.put(report("m", wire))).toEqual(["m"]);
  expect(families.put(report("z", `${wire} and ${words("more", 12)}`))).toEqual(["m", "z"]);
  expect(families.put(report("b", `Herald: ${wire}`))).toEqual(["b", "m", "z"]);
  expect(families.put(report("q", wire))).toEqual(["q"]);
  expect(families.familyOf("z")).toBe("b");
  expect(families.membersOf("b")).toEqual(["b", "m", "q", "z"]);
  expect(families.tieReasons("b")).toEqual(["nearCopies"]);
});

test("versions of one page are one family, however much was rewritten", () => {
  const families = createFamilies();
  families.put(report("first", wire, "https://herald.example/k1"));
  families.put(report("other", words("other", 60), "https://herald.example/taji"));
  expect(families.put(report("changed", words("changed", 60), "https://herald.example/k1"))).toEqual([
    "changed",
    "first",
  ]);
  expect(families.tieReasons(families.familyOf("first"))).toEqual(["pageVersions"]);
  expect(families.familyOf("other")).toBe("other");
  expect(families.tieReasons("other")).toEqual([]);
});

test("a report that brings two families together gives both as changed", () => {
  const families = createFamilies();
  const [one, two] = [words("one", 60), words("two", 60)];
  families.put(report("a", one, "https://herald.example/page"));
  families.put(report("b", two));
  expect(families.put(report("c", two, "https://herald.example/page"))).toEqual(["a", "b", "c"]);
  expect(families.membersOf("a")).toEqual(["a", "b", "c"]);
  expect(families.tieReasons("a")).toEqual(["nearCopies", "pageVersions"]);
});

test("a report that is taken in again changes nothing", () => {
  const families = createFamilies();
  families.put(report("a", wire));
  families.put(report("b", wire));
  expect(families.put(report("a", wire))).toEqual([]);
  expect(families.membersOf("a")).toEqual(["a", "b"]);
});

test("ten thousand prints of one text are one family within seconds", () => {
  const families = createFamilies();
  for (let i = 0; i < 10_000; i++)
    families.put(report(`r${i}`, wire, i % 2 ? `https://herald.example/${i}` : undefined));
  expect(families.membersOf("r0")).toHaveLength(10_000);
}, 20_000);

test("families do not depend on the order of the reports, and what did not change is not given as changed", () => {
  const drafts = fc.array(
    fc.record({ text: fc.nat(4), change: fc.integer({ min: 2, max: 9 }), page: fc.option(fc.nat(3)) }),
    { minLength: 1, maxLength: 12 },
  );
  const reports = drafts.map((list) =>
    list.map(({ text, change, page }, n) => {
      const changed = words(`t${text}`, 60)
        .split(" ")
        .map((word, i) => (i % change === 0 ? `new${n}x${i}` : word));
      return report(`r${n}`, changed.join(" "), page === null ? undefined : `https://herald.example/${page}`);
    }),
  );
  const both = reports.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(both, ([list, shuffled]) => {
      const seen = new Map<string, string>();
      const build = (order: KeptReport[]) => {
        const families = createFamilies();
        const state = (id: string) => {
          const family = families.familyOf(id);
          return JSON.stringify([family, families.tieReasons(family)]);
        };
        seen.clear();
        for (const one of order) {
          for (const id of families.put(one)) seen.set(id, state(id));
          for (const [id, before] of seen) expect(state(id)).toBe(before);
        }
        return list.map(({ id }) => [state(id), families.membersOf(families.familyOf(id))]);
      };
      expect(build(shuffled)).toEqual(build(list));
    }),
  );
});
