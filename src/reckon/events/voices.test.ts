import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Origin } from "../../model/situation.ts";
import { handover, knowledge, on, type Said, told } from "../fixture.ts";
import { english } from "../prose/en.ts";
import { type Context, type Telling, tellingsOf } from "../tellings/telling.ts";
import { voicesOf } from "./voices.ts";

type Told = ReturnType<typeof told>;

const k1 = (more: Partial<Said> = {}) => handover("k1", { when: on("2020-03-29"), ...more });
const report = (id: string, outlet: string | undefined, more: Parameters<typeof told>[4] = {}, ...said: Said[]) =>
  told(id, outlet, "2020-03-29", said.length > 0 ? said : [k1()], more);
const quoting = (id: string, outlet: string, speaker: string) => report(id, outlet, {}, k1({ by: speaker }));

/** The tellings of reports that are each a text of their own, or near copies of the text named. */
const tellings = (...reports: (Told | [Told, string])[]): Telling[] =>
  reports.flatMap((item) => {
    const [{ report, claims }, origin] = Array.isArray(item) ? item : [item, item.report.id];
    const published = { from: "2020-03-29", to: "2020-03-29" };
    const context: Context = { report, origin, known: report.published?.to ?? "", published };
    return tellingsOf(claims, context, knowledge);
  });

const voices = (...reports: (Told | [Told, string])[]): Origin[] => voicesOf(tellings(...reports), knowledge);
const reportsOf = (...reports: (Told | [Told, string])[]) => voices(...reports).map(({ reports: of }) => of);

describe("one voice", () => {
  test("near copies of one text, whoever prints them", () => {
    expect(voices([report("a", "Herald"), "a"], [report("b", "Gazette"), "a"])).toEqual([
      { id: "a", name: "Herald", reports: ["a", "b"], reason: "near copies of one text" },
    ]);
  });

  test("the reports of one outlet, under any of its names", () => {
    expect(voices(report("a", "Herald"), report("b", "The Herald"), report("c", "Gazette"))).toEqual([
      { id: "a", name: "Herald", reports: ["a", "b"], reason: "two reports by Herald" },
      { id: "c", name: "Gazette", reports: ["c"], reason: "stands by itself" },
    ]);
  });

  test("reports that credit one agency, and the agency's own", () => {
    const some = [report("a", "Herald", { credit: "Wire" }), report("b", "Gazette", { credit: "The Wire" })];
    const alone = { id: "a", name: "an agency text (Wire)", reports: ["a", "b"], reason: "two reports credit Wire" };
    expect(voices(...some)).toEqual([alone]);
    expect(voices(...some, report("c", "Wire"))).toEqual([{ ...alone, reports: ["a", "b", "c"] }]);
  });

  test("an outlet and who credits it, though its own report credits another", () => {
    const chain = [report("a", "Blog", { credit: "Herald" }), report("b", "Herald", { credit: "Wire" })];
    expect(reportsOf(...chain, report("c", "Wire"))).toEqual([["a", "b", "c"]]);
  });

  test("who cites another outlet for all that it tells", () => {
    const citing = report("a", "Herald", {}, k1({ by: "Wire" }));
    expect(voices(citing, report("b", "Wire"))).toMatchObject([{ reports: ["a", "b"] }]);
    expect(reportsOf(report("a", "Herald", {}, k1({ by: "Wire" }), k1()), report("b", "Wire"))).toHaveLength(2);
  });

  test("those that only give the words of one speaker, named after it", () => {
    expect(voices(quoting("a", "Herald", "cjtf-oir"), quoting("b", "Gazette", "cjtf-oir"))).toEqual([
      {
        id: "a",
        name: "the coalition's statement",
        reports: ["a", "b"],
        reason: "only give the words of the coalition",
      },
    ]);
  });

  test("a speaker whom no pack knows, by the name", () => {
    const named = (id: string, outlet: string, by: string) => {
      const { report: page, claims } = report(id, outlet);
      const attributed = claims.map((kept) => ({ ...kept, claim: { ...kept.claim, attribution: [{ text: by }] } }));
      return { report: page, claims: attributed };
    };
    const pair = (by: string) => reportsOf(named("a", "Herald", by), named("b", "Gazette", by));
    expect(pair("Samir Qadduri")).toHaveLength(1);
    expect(pair("Residents")).toHaveLength(2);
  });
});

describe("voices of their own", () => {
  test("an outlet's own report beside the agency text that it also prints", () => {
    const own = report("own", "Herald");
    const printed = report("printed", "Herald", { credit: "Wire" });
    expect(reportsOf(own, printed, report("wire", "Wire"))).toEqual([["own"], ["printed", "wire"]]);
  });

  test("a report that says in its own words what others only quote", () => {
    const witness = report("c", "Rumour", {}, k1({ by: "cjtf-oir" }), k1());
    expect(reportsOf(quoting("a", "Herald", "cjtf-oir"), witness)).toEqual([["a"], ["c"]]);
  });

  test("those who quote different speakers", () => {
    expect(reportsOf(quoting("a", "Herald", "cjtf-oir"), quoting("b", "Gazette", "iraqi-army"))).toHaveLength(2);
  });

  test("unnamed officials of one body in two outlets: they need not be the same", () => {
    const officials = (id: string, outlet: string, text: string) => {
      const { report: page, claims } = quoting(id, outlet, "iraqi-army");
      const said = [{ text, entity: "iraqi-army" }];
      return { report: page, claims: claims.map((kept) => ({ ...kept, claim: { ...kept.claim, attribution: said } })) };
    };
    const pair = (text: string) => reportsOf(officials("a", "Herald", text), officials("b", "Gazette", text));
    expect(pair("army officers")).toHaveLength(2);
    expect(pair("An army official")).toHaveLength(2);
    expect(pair("An army spokesman")).toHaveLength(1);
    expect(pair("the army")).toHaveLength(1);
  });

  test("reports without outlet", () => {
    expect(voices(report("a", undefined), report("b", undefined)).map(({ name }) => name)).toEqual(
      Array(2).fill("a report without outlet"),
    );
  });
});

test("a line says how many there are and who", () => {
  const some = [
    report("a", "Herald", { credit: "Wire" }),
    report("b", "Gazette", { credit: "Wire" }),
    quoting("c", "Rumour", "cjtf-oir"),
  ];
  const names = voices(...some).map(({ name }) => name);
  expect(english.origins.counted(names, 3)).toBe(
    "3 reports, 2 origins: an agency text (Wire); the coalition's statement",
  );
});

test("in whatever order: each report in one voice, the earliest first, and no outlet in two but by credit", () => {
  const outlet = fc.constantFrom("Wire", "Herald", "Gazette", "Blog", undefined);
  const page = fc.record({
    outlet,
    credit: fc.option(fc.constantFrom("Wire", "Herald", "Agence"), { nil: undefined }),
    by: fc.option(fc.constantFrom("cjtf-oir", "iraqi-army"), { nil: undefined }),
    day: fc.constantFrom("2020-03-29", "2020-03-30"),
    text: fc.constantFrom("one", "two", "own"),
  });
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 12 }), fc.gen(), (pages, gen) => {
      const all = pages.flatMap(({ outlet: of, credit, by, day, text }, index) => {
        const made = told(`r${index}`, of, day, [k1(by ? { by } : {})], credit ? { credit } : {});
        return tellings([made, text === "own" ? made.report.id : text]);
      });
      const found = voicesOf(all, knowledge);
      const shuffled = gen(() => fc.shuffledSubarray(all, { minLength: all.length }));
      expect(voicesOf(shuffled, knowledge)).toEqual(found);
      expect(found.flatMap(({ reports }) => reports).sort()).toEqual(all.map(({ report: { id } }) => id).sort());
      expect(found.map(({ id }) => id)).toEqual(found.map(({ reports }) => reports[0]));
      const own = new Map(
        all.flatMap(({ report: { id, report: r } }) => (r.outlet && !r.credit ? [[id, r.outlet]] : [])),
      );
      for (const name of new Set(own.values())) {
        expect(found.filter(({ reports }) => reports.some((id) => own.get(id) === name))).toHaveLength(1);
      }
    }),
  );
});

test("a hundred thousand reports of one event are counted without comparing each with each", () => {
  const [one] = tellings(report("a", "Wire"));
  if (!one) throw new Error("A report tells something.");
  const many = Array.from({ length: 100_000 }, (_, index): Telling => {
    const id = `r${index}`;
    const page = { ...one.report, id, report: { ...one.report.report, outlet: `Outlet ${index % 1000}` } };
    return { ...one, id, origin: id, report: page };
  });
  expect(voicesOf(many, knowledge)).toHaveLength(1000);
});
