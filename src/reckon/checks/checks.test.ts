import { describe, expect, test } from "vitest";
import {
  abuGhraibFifth,
  handover,
  k1,
  knowledge,
  on,
  ordinal,
  qaim17,
  qayyarah,
  recordOf,
  rockets,
  type Said,
  spring,
  sqoor,
  taji,
  taqaddumFourth,
  told,
} from "../fixture.ts";
import { reckon } from "../reckon.ts";

const situationOf = (...reports: Parameters<typeof recordOf>) =>
  reckon(recordOf(...reports), knowledge, { day: "2021-01-01", known: "2021-01-01" });
const checkOf = (report: string, ...reports: Parameters<typeof recordOf>) =>
  situationOf(...reports).checks.find((check) => check.report === report);

describe("the counts of spring 2020", () => {
  test("“the third base passed on this month” agrees, and lists the three", () => {
    const { checks, events } = situationOf(...spring);
    const check = checks.find(({ report }) => report === "undated");
    expect(check).toMatchObject({ verdict: "agrees", stated: { value: 3, min: 3, max: 3 } });
    expect(check?.sentence).toBe("agrees: Al Qaim 17 March, Qayyarah West 26 March, K1 29 March.");
    const places = check?.counted.map((id) => events.find((event) => event.id === id)?.place?.entity);
    expect(places).toEqual(["al-qaim", "qayyarah-west", "k1"]);
    expect(check).not.toHaveProperty("needs");
  });

  test("fourth and fifth for one base: each has its own verdict", () => {
    const fourth = checkOf("taqaddum-gazette", ...spring);
    const fifth = checkOf("taqaddum-herald", ...spring);
    expect([fourth?.verdict, fifth?.verdict]).toEqual(["differs", "agrees"]);
    expect(fourth?.sentence).toMatch(/^differs: the record holds five: .*Mosul palace 30 March/);
    expect(fourth?.needs).toBe("“fourth” would leave out one of them: it does not name Mosul palace.");
  });

  test("fifth and sixth likewise; what happened after the base that is numbered does not count", () => {
    expect(checkOf("abu-ghraib-herald", ...spring)?.verdict).toBe("agrees");
    expect(checkOf("abu-ghraib-gazette", ...spring)).toMatchObject({
      verdict: "differs",
      needs: "“fifth” would leave out one of them: Mosul palace rests on the fewest reports.",
    });
    expect(checkOf("k1-wire", sqoor, ...spring)?.verdict).toBe("agrees");
  });

  test("where several could be left out, it names them, but never the one that the report numbers", () => {
    const reports = [qaim17, qayyarah, k1, sqoor, taqaddumFourth, abuGhraibFifth];
    expect(checkOf("abu-ghraib-gazette", ...reports)?.needs).toBe(
      "“fifth” would leave out one of Mosul palace or Al Taqaddum, which rest on the fewest reports.",
    );
  });

  test("a record that lacks one says how many more, and since when", () => {
    expect(checkOf("abu-ghraib-gazette", qayyarah, k1, sqoor, abuGhraibFifth)).toMatchObject({
      verdict: "differs",
      needs: "“fifth” would need one more handover since 26 March 2020.",
    });
  });
});

describe("what is counted", () => {
  test("only what was known on the report's day", () => {
    const late = told("late", "Herald", "2020-04-20", [handover("mosul-palace", { when: on("2020-03-30") })]);
    const check = checkOf("taqaddum-gazette", ...spring.filter(({ report }) => report.id !== "mosul-wire"), late);
    expect(check?.verdict).toBe("agrees");
  });

  test("each base once, however often it is told, and neither plans nor denials", () => {
    const more = told("more", "Herald", "2020-03-28", [
      handover("taji", { modality: "planned" }),
      handover("ain-al-asad", { modality: "denied" }),
      handover("qayyarah-west"),
    ]);
    expect(checkOf("k1-wire", ...spring, more)?.verdict).toBe("agrees");
  });

  test("only what the giver of the count gave", () => {
    const others = handover("baghdad-airport", { when: on("2020-03-20"), roles: { actor: "kataib-hezbollah" } });
    expect(checkOf("k1-wire", ...spring, told("others", "Herald", "2020-03-21", [others]))?.verdict).toBe("agrees");
  });

  test("“the second attack on the camp” counts attacks there alone", () => {
    const second = ordinal(2, { of: "attack", roles: { target: "taji" }, words: "the second on the camp this week" });
    const count = told("count", "Herald", "2020-03-15", [rockets("taji", "2020-03-14", 12), second]);
    const elsewhere = told("elsewhere", "Herald", "2020-03-12", [rockets("k1", "2020-03-12", 2)]);
    expect(checkOf("count", ...taji, elsewhere, count)).toMatchObject({
      verdict: "agrees",
      sentence: "agrees: Taji 11 March, Taji 14 March.",
    });
  });

  test("a base that was handed over is a base left", () => {
    const left: Said = {
      type: "withdrawal",
      mode: "withdraw",
      roles: { actor: "cjtf-oir", installation: "k1" },
      when: on("2020-03-29"),
    };
    const second = ordinal(2, { of: "withdrawal", roles: { actor: "cjtf-oir" }, words: "the second base left" });
    expect(checkOf("count", qayyarah, told("count", "Herald", "2020-03-29", [left, second]))?.verdict).toBe("agrees");
  });
});

describe("totals", () => {
  const total = (least: number) =>
    told("total", "Herald", "2020-03-29", [
      {
        type: "count",
        mode: "total",
        of: "attack",
        quantity: { text: `more than ${least} rocket strikes`, value: least, min: least, unit: "attack" },
        window: { from: "2020-03-01", to: "2020-03-31" },
      },
    ]);

  test("“more than” is held against what the record holds at least", () => {
    expect(checkOf("total", ...taji, total(2))?.verdict).toBe("agrees");
  });

  test("a record that holds fewer cannot refute it, and says how many are missing", () => {
    expect(checkOf("total", ...taji, total(24))).toMatchObject({
      verdict: "cannot-tell",
      needs: "24 would need 22 more attacks since 1 March 2020.",
    });
  });

  test("nothing to count with is no verdict", () => {
    expect(checkOf("total", total(24))?.verdict).toBe("cannot-tell");
    const vague = ordinal(3, { quantity: {}, words: "the latest of several bases" });
    const vagueReport = told("vague", "Herald", "2020-03-29", [handover("k1"), vague]);
    expect(checkOf("vague", taqaddumFourth, vagueReport)?.verdict).toBe("cannot-tell");
  });
});
