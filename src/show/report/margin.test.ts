import { describe, expect, it } from "vitest";
import { indexSituation } from "../../desk/situation-index.ts";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { marginNote } from "./margin.ts";

async function noteOn(claim: string) {
  const view = await openView(fixtureDesk(), {});
  const kept = view.claims.get(claim);
  if (!kept) throw new Error(`no claim ${claim}`);
  return marginNote(view, kept);
}

describe("the margin says what a claim does to the record", () => {
  it("adds: the only report of an event", async () => {
    expect(await noteOn("c-k1")).toMatchObject({
      title: "Transfer, K1 Air Base",
      kind: "adds",
      words: "New: no other report tells of it.",
    });
  });

  it("repeats: an event that others told first", async () => {
    const note = await noteOn("c-k1-nov");
    expect(note).toMatchObject({ kind: "repeats", path: "/events/c-nov" });
    expect(note.words).toContain("1 other report");
  });

  it("contradicts: another number for the same event", async () => {
    expect(await noteOn("c-taji-b")).toMatchObject({
      kind: "contradicts",
      words: "Says 10 rockets; others say 15 rockets.",
    });
  });

  it("contradicts: a telling that others deny, and a denial of what others tell", async () => {
    const view = await openView(fixtureDesk(), {});
    const told = view.index.whole.events.find(({ id }) => id === "c-taji-a");
    const kept = view.claims.get("c-taji-b");
    if (!told || !kept) throw new Error("no such event");
    const version = (value: string, claim: string) => ({ value, claims: [claim], saidBy: [], since: "2020-03-12" });
    const versions = [version("yes", "c-taji-a"), version("no", "c-taji-b")];
    const noteWhere = (denials: string[]) => {
      const event = { ...told, denials, disagreements: [{ field: "happened" as const, versions }] };
      return marginNote({ ...view, eventOf: new Map([["c-taji-b", event]]) }, kept);
    };
    expect(noteWhere(["c-taji-b"])).toMatchObject({ kind: "contradicts", words: "Denies what others tell." });
    expect(noteWhere(["c-other"])).toMatchObject({ kind: "contradicts", words: "Others deny it." });
  });

  it("agrees or miscounts: a count held against the record, with what it would need", async () => {
    expect(await noteOn("c-k1-count")).toMatchObject({ kind: "agrees" });
    const note = await noteOn("c-taqaddum-count");
    expect(note.kind).toBe("miscounts");
    expect(note.words).toBe("Differs: the record holds four. One more handover since mid-March would make five.");
  });

  it("announces: a plan, with what came of it", async () => {
    expect((await noteOn("c-plan-taqaddum")).words).toBe(
      "Announced, and done. The coalition handed Al Taqaddum Air Base to the Iraqi army on 4 April 2020.",
    );
  });

  it("withdrawn: what a page said before it changed", async () => {
    const view = await openView(fixtureDesk(), {});
    const kept = view.claims.get("c-k1");
    if (!kept) throw new Error("no claim c-k1");
    const index = indexSituation({ ...view.whole, superseded: [{ report: kept.report, by: "r-later" }] });
    expect(marginNote({ ...view, index }, kept)).toMatchObject({ kind: "withdrawn" });
  });
});
