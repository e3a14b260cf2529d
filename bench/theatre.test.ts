import { describe, expect, test } from "vitest";
import { fillers } from "../src/model/claim.ts";
import { groupBy } from "../src/model/group-by.ts";
import { holderOn } from "./theatre/holders.ts";
import { theatre } from "./theatre.ts";

const small = theatre({ seed: 1, claims: 3000 });
const reportOf = new Map(small.reports.map((report) => [report.id, report.report]));
const claimsOf = groupBy(small.claims, ({ report }) => report);

describe("a synthetic theatre", () => {
  test("is the same for the same seed, and another for another", () => {
    const again = theatre({ seed: 1, claims: 300 });
    expect(theatre({ seed: 1, claims: 300 }).claims).toEqual(again.claims);
    expect(theatre({ seed: 2, claims: 300 }).claims).not.toEqual(again.claims);
  });

  test("has the claims asked for, and few more", () => {
    expect(small.claims.length).toBeGreaterThanOrEqual(3000);
    expect(small.claims.length).toBeLessThan(3300);
  });

  test("has as many bases as asked for", () => {
    const { installations, entity } = theatre({ seed: 1, claims: 300, installations: 30 }).knowledge;
    expect(installations.filter(({ in: within }) => entity(within ?? "")?.kind !== "installation").length).toBe(30);
  });

  test("grows in bases and in years alike, so that a base sees as much a month", () => {
    const large = theatre({ seed: 1, claims: 24_000 });
    const monthly = ({ truth }: typeof large) => {
      const days = (Date.parse(truth.lastDay) - Date.parse(truth.firstDay)) / 86_400_000;
      return new Set(truth.events.values()).size / (truth.holders.size * days);
    };
    expect(monthly(large) / monthly(small)).toBeGreaterThan(0.6);
    expect(monthly(large) / monthly(small)).toBeLessThan(1.6);
    expect(large.truth.lastDay > small.truth.lastDay).toBe(true);
  });
});

describe("its reports", () => {
  test("have the very words of each claim", () => {
    for (const { report, claim } of small.claims) {
      const { start, end, text } = claim.quote;
      expect(reportOf.get(report)?.text.slice(start, end)).toBe(text);
    }
  });

  test("tell at most fifteen claims, and at least three where nothing was cut", () => {
    const counts = small.reports
      .filter(({ id, report }) => !small.baseline.has(id) && !report.credit)
      .map(({ id }) => claimsOf.get(id)?.length ?? 0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(15);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  test("are told by few or many: most events by few reports, some by ten and more", () => {
    const tellers = new Map<string, Set<string>>();
    for (const { id, report } of small.claims) {
      const event = small.truth.events.get(id);
      if (event) tellers.set(event, (tellers.get(event) ?? new Set()).add(report));
    }
    const sizes = [...tellers.values()].map(({ size }) => size).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(5);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(10);
  });

  test("are copies of an agency's for a fifth, and undated for a twentieth", () => {
    const large = theatre({ seed: 3, claims: 24_000 });
    const part = (wanted: (report: (typeof large.reports)[number]["report"]) => boolean) =>
      large.reports.filter(({ report }) => wanted(report)).length / large.reports.length;
    expect(part(({ credit }) => credit !== undefined)).toBeGreaterThan(0.15);
    expect(part(({ credit }) => credit !== undefined)).toBeLessThan(0.25);
    expect(part(({ published }) => published?.basis === "text")).toBeGreaterThan(0.03);
    expect(part(({ published }) => published?.basis === "text")).toBeLessThan(0.07);
    expect(part(({ published }) => !published)).toBeLessThan(0.015);
  });
});

describe("its truth", () => {
  test("gives each base a holder on the first day, as the baseline says", () => {
    const told = small.claims.filter(({ report }) => small.baseline.has(report));
    expect(told.length).toBe(small.truth.holders.size);
    for (const { claim } of told) {
      const [actor, base] = [fillers(claim, "actor")[0], fillers(claim, "installation")[0]];
      expect(holderOn(small.truth.holders, base?.entity ?? "", small.truth.firstDay)).toBe(actor?.entity);
    }
  });

  test("holds no change of a holder that no report tells in full", () => {
    const whole = small.knowledge.installations.filter(({ in: within }) => !small.truth.holders.has(within ?? ""));
    const told = new Set(
      small.claims.flatMap(({ claim: { roles, when, modality } }) =>
        modality === "asserted" && when?.from === when?.to && !Array.isArray(roles.installation)
          ? [`${roles.installation?.entity} ${when?.from}`]
          : [],
      ),
    );
    const changes = whole.flatMap(({ id }) =>
      (small.truth.holders.get(id) ?? []).slice(1).map(({ from }) => `${id} ${from}`),
    );
    expect(changes.length).toBeGreaterThan(3);
    expect(changes.filter((change) => !told.has(change))).toEqual([]);
  });

  test("names one type and modality for all claims of an event", () => {
    const kinds = groupBy(
      small.claims.filter(({ id }) => small.truth.events.has(id)),
      ({ id }) => small.truth.events.get(id),
    );
    for (const claims of kinds.values()) {
      expect(new Set(claims.map(({ claim }) => `${claim.type} ${claim.mode} ${claim.modality}`)).size).toBe(1);
    }
  });

  test("judges counts, right and wrong ones", () => {
    const { verdicts } = theatre({ seed: 5, claims: 20_000 }).truth;
    expect([...verdicts.values()]).toContain("agrees");
    expect([...verdicts.values()]).toContain("differs");
  });
});
