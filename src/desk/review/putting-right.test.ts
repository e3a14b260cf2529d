import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import type { Claim } from "../../model/claim.ts";
import { LAST_DAY } from "../../model/day.ts";
import type { Review } from "../../model/review.ts";
import type { KeptClaim } from "../../model/situation.ts";
import { readDocument } from "../../read/read-document.ts";
import { type Coder, createCoder } from "../coder.ts";
import { openData } from "../data.ts";
import type { Act, Desk } from "../desk.ts";
import { codeAgain } from "../intake/code-again.ts";
import { takeGiven } from "../intake/take-given.ts";
import { localCoder } from "../local/local-coder.ts";
import { mergeEvents, splitEvent } from "../merge-split.ts";
import { openDesk } from "../open-desk.ts";
import { coderFor } from "../packs.ts";

const { coder, theatre } = coderFor();
const root = mkdtempSync(join(tmpdir(), "situ-right-"));
let ledger: Ledger;
let desk: Desk;

const by = "Ada";
const K1 = "On Sunday the US-led coalition handed the K1 base in Kirkuk to the Iraqi army.";
const TAJI = "Rockets hit Camp Qandawi near Baghdad on 17 March 2020. US troops left Taji on 18 March 2020.";

beforeEach(async () => {
  ledger = await openData(mkdtempSync(join(root, "data-")));
  desk = openDesk(ledger, coder);
  await give("k1.md", "Herald", "2020-03-30", K1);
  await give("taji.md", "Wire", "2020-03-19", TAJI);
  return () => ledger.close();
});
afterAll(() => rmSync(root, { recursive: true }));

async function give(name: string, outlet: string, day: string, words: string): Promise<void> {
  const text = `---\nheadline: News\noutlet: ${outlet}\npublished: ${day}\n---\n\n${words}\n`;
  await takeGiven(
    { name, bytes: new TextEncoder().encode(text) },
    { theatre: theatre.id, ledger, coder, reader: { read: readDocument } },
  );
}

const AT = { day: "2020-12-31", known: LAST_DAY };
const situation = () => desk.situation(AT);
const reportOf = async (outlet: string) => {
  const page = [...(await desk.reports()).values()].find(({ report }) => report.report.outlet === outlet);
  if (!page) throw new Error(`No report of ${outlet} is kept.`);
  return page;
};
const claimOf = async (type: Claim["type"]): Promise<KeptClaim> => {
  const found = [...(await desk.claims()).values()].find(({ claim }) => claim.type === type);
  if (!found) throw new Error(`No claim of type ${type} is kept.`);
  return found;
};
const undo = async () => {
  const act = (await desk.log()).at(-1);
  return desk.decide({ decision: "undone", review: act?.id ?? "", by: "Ben" });
};
/** Decides, undoes, and sees that all is as it was; gives what was decided. */
async function decidedAndUndone(review: Review) {
  const before = await situation();
  const foreseen = await desk.foresee(review);
  expect(await situation()).toEqual(before);
  const decided = await desk.decide(review);
  expect(decided).toMatchObject(foreseen);
  await undo();
  expect(await situation()).toEqual(before);
  return decided;
}

describe("putting right", { timeout: 60_000 }, () => {
  it("is foreseen for whoever asks, before anybody is named", async () => {
    const { id } = await claimOf("transfer");
    const { changes } = await desk.foresee({ decision: "rejected", claim: id, by: "" });
    expect(changes).toEqual((await desk.foresee({ decision: "rejected", claim: id, by })).changes);
    expect(changes).not.toEqual([]);
  });

  it("what it changes is told in the language asked for", async () => {
    const { id } = await claimOf("transfer");
    const review: Review = { decision: "rejected", claim: id, by };
    const english = await desk.foresee(review);
    const arabic = await desk.foresee(review, "ar");
    const facts = ({ changes }: typeof english) => changes.map(({ what, id }) => `${what} ${id}`);
    expect(facts(arabic)).toEqual(facts(english));
    expect(english.changes.map(({ sentence }) => sentence).join()).not.toMatch(/\p{Script=Arabic}/u);
    for (const { sentence } of arabic.changes) expect(sentence).toMatch(/^\P{Script=Latin}*$/u);
    expect(await desk.decide(review, "ar")).toMatchObject(arabic);
  });

  it("what a claim states moves its event, and names who did it", async () => {
    const { id, claim } = await claimOf("transfer");
    const as = { ...claim, roles: { ...claim.roles, installation: { text: "K1", entity: "camp-taji" } } };
    const taji = desk.knowledge.installations.find(({ name }) => /Taji/.test(name))?.id ?? "";
    as.roles.installation.entity = taji;
    await decidedAndUndone({ decision: "corrected", claim: id, as, by });
    await desk.decide({ decision: "corrected", claim: id, as, by });
    const { events } = await situation();
    expect(events.find(({ claims }) => claims.includes(id))?.place?.entity).toBe(taji);
    expect((await desk.claims()).get(id)).toMatchObject({
      corrected: { by, from: claim },
      claim: { type: "transfer" },
    });
    expect((await desk.standing()).get(id)?.review.decision).toBe("corrected");
  });

  it("a claim that the coder missed stands on its words, survives another coder, and can be taken back", async () => {
    const { report } = await reportOf("Herald");
    const start = report.report.text.indexOf("On Sunday");
    const quote = { start, end: start + K1.length, text: K1 };
    const as: Claim = { type: "deployment", roles: { actor: { text: "the Iraqi army" } }, modality: "planned", quote };
    const { claims } = await decidedAndUndone({ decision: "added", report: report.id, as, by });
    expect(claims).toMatchObject([
      { report: report.id, addedBy: by, claim: { rule: "person", codes: { cameo: "13" } } },
    ]);
    await desk.decide({ decision: "added", report: report.id, as, by });
    await ledger.appendCoding(theatre.id, { report: report.id, coder: "another", claims: [] });
    const page = await reportOf("Herald");
    expect(page.claims.map(({ addedBy }) => addedBy)).toEqual([by]);
  });

  it("the date of a report is read into its words again", async () => {
    const { report } = await reportOf("Herald");
    const fields = { published: { from: "2020-04-06", to: "2020-04-06", basis: "metadata" as const }, credit: "Wire" };
    const { recoded } = await decidedAndUndone({ decision: "report-corrected", report: report.id, fields, by });
    expect(recoded).toMatchObject([
      { report: report.id, changed: [{ after: { claim: { when: { from: "2020-04-05" } } } }] },
    ]);
    await desk.decide({ decision: "report-corrected", report: report.id, fields, by });
    expect(await reportOf("Herald")).toMatchObject({
      report: { report: { credit: "Wire", published: { from: "2020-04-06" } } },
      basis: { published: "corrected by Ada", credit: "corrected by Ada" },
    });
  });

  it("an entity that no pack knows is found in the reports that name it, and so is a name more", async () => {
    const entity = {
      id: "camp-qandawi",
      kind: "installation" as const,
      name: "Camp Qandawi",
      in: "iraq",
      lat: 33.3,
      lon: 44.2,
    };
    const { report } = await reportOf("Wire");
    const { recoded } = await decidedAndUndone({ decision: "entity-added", entity, by });
    expect(recoded.map((one) => one.report)).toEqual([report.id]);
    await desk.decide({ decision: "entity-added", entity, by });
    expect(desk.knowledge.entity("camp-qandawi")?.name).toBe("Camp Qandawi");
    expect(desk.in("ar").knowledge.entity("camp-qandawi")).toBeDefined();
    const attack = await claimOf("attack");
    expect(JSON.stringify(attack.claim.roles)).toContain("camp-qandawi");

    await give("later.md", "Gazette", "2020-03-20", "Rockets hit Kandawi Fort on 19 March 2020.");
    const named = await desk.decide({ decision: "name-added", entity: "camp-qandawi", name: "the Kandawi Fort", by });
    expect(named.review).toMatchObject({ name: "Kandawi Fort" });
    expect(named.recoded.map((one) => one.report)).toEqual([(await reportOf("Gazette")).report.id]);
    const reopened = openDesk(ledger, coder);
    expect((await reopened.reports()).size).toBe(3);
    expect(reopened.code({ text: "Kandawi Fort was hit by rockets on 19 March 2020." }).claims[0]?.roles).toMatchObject(
      {
        installation: { entity: "camp-qandawi" },
      },
    );
  });

  it("what was added has only the reports that it touches coded again when the desk is opened anew", async () => {
    const added = { decision: "name-added", entity: "taji", name: "Kandawi Fort", by } as const;
    const again = async (by = coder) => codeAgain(theatre.id, ledger, await localCoder(ledger, theatre.id, by));
    await give("later.md", "Gazette", "2020-03-20", "Rockets hit Kandawi Fort on 19 March 2020.");
    await desk.decide(added);
    expect(await again()).toBe(0);
    await undo();
    expect(await again()).toBe(0);
    await ledger.appendReview(theatre.id, added);
    expect(await again()).toBe(1);
    expect(await again()).toBe(0);
    const better: Coder = { ...coder, version: "better", with: () => better };
    expect(await again(better)).toBe(3);
  });

  it("the coder with additions codes as one that is made of the packs with them", async () => {
    const additions = { entities: [], names: [{ entity: "iraqi-army", name: "Babil guards" }] };
    const quick = coder.with(additions);
    const whole = createCoder(quick.madeOf.model, quick.madeOf.packs);
    const report = {
      text: "Babil guards took over the K1 base from the US-led coalition in Paris, Texas, on 3 March 2020.",
    };
    expect(quick.code(report)).toEqual(whole.code(report));
    expect(JSON.stringify(quick.code(report))).toContain('"iraqi-army"');
    expect(quick.version).not.toBe(coder.version);
  });

  it("an event has the name that a person gives it", async () => {
    const { id } = await claimOf("transfer");
    await decidedAndUndone({ decision: "renamed", claim: id, name: "The farewell", by });
    await desk.decide({ decision: "renamed", claim: id, name: "The farewell", by });
    const { events } = await situation();
    expect(events.find(({ claims }) => claims.includes(id))?.name).toEqual({ text: "The farewell", by });
  });

  it("an undoing can be undone", async () => {
    const { id } = await claimOf("transfer");
    await desk.decide({ decision: "rejected", claim: id, by });
    const rejected = await situation();
    await undo();
    await undo();
    expect(await situation()).toEqual(rejected);
    const [first, second] = await desk.log();
    expect([first?.undoneBy, second?.undoneBy]).toEqual([undefined, (await desk.log())[2]?.id]);
  });
});

describe("several decisions as one", { timeout: 60_000 }, () => {
  it("are kept whole or not at all", async () => {
    const { id } = await claimOf("transfer");
    const size = await desk.size();
    const wrong: Review = { decision: "accepted", claim: "c00000000", by };
    await expect(desk.decideAll([{ decision: "accepted", claim: id, by }, wrong])).rejects.toThrow(
      /Nothing has the id/,
    );
    expect(await desk.size()).toBe(size);
  });

  it("merge two events and part them again", async () => {
    await give(
      "other.md",
      "Gazette",
      "2020-06-20",
      "On 18 June 2020 the US-led coalition handed the K1 base to the Iraqi army.",
    );
    const { events } = await situation();
    const [one, other] = events.filter(({ type }) => type === "transfer");
    await desk.decideAll(await mergeEvents(desk, one?.id ?? "", other?.id ?? "", { by }));
    const merged = (await situation()).events.filter(({ type }) => type === "transfer");
    expect(merged).toHaveLength(1);
    await desk.decideAll(await splitEvent(desk, merged[0]?.id ?? "", other?.claims ?? [], { by }));
    expect((await situation()).events.filter(({ type }) => type === "transfer")).toHaveLength(2);
    await expect(splitEvent(desk, one?.id ?? "", one?.claims ?? [], { by })).rejects.toThrow(/leave some/);
  });

  it("of two people at two desks are both heard, each from where they were", async () => {
    const other = openDesk(ledger, coder);
    const { id } = await claimOf("transfer");
    await desk.decide({ decision: "accepted", claim: id, by });
    const [seen] = await other.log();
    await Promise.all([
      desk.decide({ decision: "rejected", claim: id, by }),
      other.decide({ decision: "renamed", claim: id, name: "Dawn", by: "Ben" }),
    ]);
    expect((await other.since(seen?.id ?? "")).map(({ review }) => review.decision).sort()).toEqual([
      "rejected",
      "renamed",
    ]);
    expect(await desk.log()).toEqual(await other.log());
    expect(await desk.log()).toBe(await desk.log());
  });

  it("of two people who have seen the same is kept once where the second is to see the first", async () => {
    const other = openDesk(ledger, coder);
    const { id } = await claimOf("transfer");
    const check = (acts: readonly Act[]) => {
      if (acts.length > 0) throw new Error("seen too late");
    };
    const both = await Promise.allSettled([
      desk.decideAll([{ decision: "accepted", claim: id, by }], "en", check),
      other.decideAll([{ decision: "rejected", claim: id, by: "Ben" }], "en", check),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await desk.log()).toHaveLength(1);
  });

  it("a name is found too in a report that another process keeps while the name is added", async () => {
    let isLate = false;
    const busy = openDesk(
      {
        ...ledger,
        transaction: async (work) => {
          if (!isLate) {
            isLate = true;
            await give("late.md", "Gazette", "2020-03-20", "Rockets hit Camp Qandawi on 19 March 2020.");
          }
          return ledger.transaction(work);
        },
      },
      coder,
    );
    const entity = { id: "camp-qandawi", kind: "installation" as const, name: "Camp Qandawi", in: "iraq" };
    await busy.decide({ decision: "entity-added", entity, by });
    const { claims } = await reportOf("Gazette");
    expect(JSON.stringify(claims)).toContain('"camp-qandawi"');
  });
});

describe("what cannot be decided", { timeout: 60_000 }, () => {
  const cases: [string, (transfer: KeptClaim) => Review, RegExp][] = [
    [
      "words that are not the report's",
      ({ report, claim }) => ({
        decision: "added",
        report,
        as: { ...claim, quote: { ...claim.quote, text: "No such words" } },
        by,
      }),
      /does not read “No such words”/,
    ],
    [
      "a role on other words",
      ({ id, claim }) => ({
        decision: "corrected",
        claim: id,
        as: { ...claim, roles: { actor: { text: "Nobody", start: 0, end: 6 } } },
        by,
      }),
      /does not read “Nobody”/,
    ],
    [
      "an entity that no pack knows",
      ({ id, claim }) => ({
        decision: "corrected",
        claim: id,
        as: { ...claim, roles: { actor: { text: "x", entity: "nobody" } } },
        by,
      }),
      /No pack has the id “nobody”/,
    ],
    [
      "a mode of another type",
      ({ id, claim }) => ({ decision: "corrected", claim: id, as: { ...claim, mode: "rocket" }, by }),
      /no mode “rocket”: choose one of handover/,
    ],
    [
      "a report that is not kept",
      ({ claim }) => ({ decision: "added", report: "r00000000", as: claim, by }),
      /Nothing has the id/,
    ],
    [
      "nothing of a report",
      ({ report }) => ({ decision: "report-corrected", report, fields: {}, by }),
      /Nothing of the report/,
    ],
    [
      "a name that it has",
      () => ({ decision: "name-added", entity: "iraqi-army", name: "Iraqi Army", by }),
      /a name of .* already/,
    ],
    [
      "a name without letters",
      () => ({ decision: "name-added", entity: "iraqi-army", name: " … ", by }),
      /A name has letters/,
    ],
    [
      "a name longer than a heading",
      ({ id }) => ({ decision: "renamed", claim: id, name: "W".repeat(10_000), by }),
      /200 letters at most, and this has 10000: give a shorter one/,
    ],
    [
      "an id in use",
      () => ({ decision: "entity-added", entity: { id: "iraqi-army", kind: "armed-force", name: "Other" }, by }),
      /in use, for .*: choose another/,
    ],
    ["a review that nobody made", () => ({ decision: "undone", review: "v00000000", by }), /No review has the id/],
    ["a name that nobody gave", ({ id }) => ({ decision: "renamed", claim: id, name: "", by }), /nothing to take back/],
    ["by nobody", ({ id }) => ({ decision: "accepted", claim: id, by: " " }), /give a name/],
    ["what is no review", () => ({ decision: "accepted", by }) as Review, /cannot be decided so/],
  ];
  it.each(cases)("%s: is refused, and nothing is kept", async (_, review, line) => {
    const size = await desk.size();
    await expect(desk.decide(review(await claimOf("transfer")))).rejects.toThrow(line);
    expect(await desk.size()).toBe(size);
  });
});

it("a name is kept without what cannot be seen in it", { timeout: 60_000 }, async () => {
  const { id } = await claimOf("transfer");
  const { review } = await desk.decide({ decision: "renamed", claim: id, name: "The\u202e last\n day\u200b", by });
  expect(review).toMatchObject({ name: "The last day" });
  const entity = { id: "hidden", kind: "place" as const, name: "Hidden\u202e Fort", ar: "الحصن\u200f" };
  const added = await desk.decide({ decision: "entity-added", entity, by });
  expect(added.review).toMatchObject({ entity: { name: "Hidden Fort", ar: "الحصن" } });
});

it("a name that another bears is allowed, and the answer says whose it is", { timeout: 60_000 }, async () => {
  const { sharedWith } = await desk.foresee({ decision: "name-added", entity: "k1", name: "Iraqi Army", by });
  expect(sharedWith).toContain("iraqi-army");
});
