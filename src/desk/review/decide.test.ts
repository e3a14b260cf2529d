import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import type { Review } from "../../model/review.ts";
import { readDocument } from "../../read/read-document.ts";
import { openData } from "../data.ts";
import type { Desk } from "../desk.ts";
import { explainAt } from "../explain.ts";
import { takeFile } from "../intake/take-file.ts";
import { openDesk } from "../open-desk.ts";
import { coderFor } from "../packs.ts";
import { Refusal } from "../refusal.ts";

const { coder, theatre } = coderFor();
const root = mkdtempSync(join(tmpdir(), "situ-review-"));
let ledger: Ledger;
let desk: Desk;
let one: string;
let other: string;

const by = "Ada";
const REPORTS = [
  ["2020-03-29", "The US-led coalition handed the K1 base in Kirkuk to the Iraqi army on 29 March 2020."],
  ["2020-04-01", "On 29 March 2020 US forces handed the K1 base in Kirkuk over to the Iraqi army."],
];

beforeEach(async () => {
  const folder = mkdtempSync(join(root, "data-"));
  ledger = await openData(folder);
  desk = openDesk(ledger, coder);
  for (const [day, words] of REPORTS) {
    const file = join(folder, `${day}.md`);
    writeFileSync(file, `---\nheadline: K1\noutlet: ${day}\npublished: ${day}\n---\n\n${words}\n`);
    await takeFile(file, { theatre: theatre.id, ledger, coder, reader: { read: readDocument } });
  }
  [one = "", other = ""] = await handover();
  return () => ledger.close();
});
afterAll(() => rmSync(root, { recursive: true }));

/** The claims of the handover. */
async function handover(): Promise<string[]> {
  const { events } = await desk.situation(AT);
  return events.find(({ type }) => type === "transfer")?.claims ?? [];
}
const AT = { day: "2020-04-02", known: "2020-04-02" };
const onClaim = (decision: "accepted" | "rejected" | "undecided", claim: string) =>
  desk.decide({ decision, claim, by });
const onPair = (decision: "same" | "different" | "unpaired", ...claims: [string, string]) =>
  desk.decide({ decision, claims, by });
const kinds = ({ changes }: Awaited<ReturnType<Desk["decide"]>>) => changes.map(({ what }) => what);

describe("what a person decides", { timeout: 60_000 }, () => {
  it("against the claims of an event takes away what rests on it, until it is taken back", async () => {
    const before = await desk.brief(AT);
    expect(kinds(await onClaim("rejected", one))).toContain("event-origins");
    expect(kinds(await onClaim("rejected", other))).toEqual(expect.arrayContaining(["holder", "event-gone"]));
    expect((await explainAt(desk, one, {})).because[0]?.is).toBe("a person has rejected it");
    await onClaim("undecided", one);
    expect(kinds(await onClaim("undecided", other))).toContain("event-origins");
    expect(await desk.brief(AT)).toEqual(before);
  });

  it("for a claim is told with the grade that it gives", async () => {
    const { changes, added } = await onClaim("accepted", one);
    expect(added).toBe(true);
    expect(changes.map(({ what }) => what)).toContain("event-grade");
    expect((await explainAt(desk, one, {})).claims[0]).toMatchObject({ id: one, state: "accepted" });
  });

  it("the same again is kept once and changes nothing", async () => {
    await onClaim("accepted", one);
    expect(await onClaim("accepted", one)).toMatchObject({ added: false, changes: [] });
  });

  it("parts two claims of one event, and taken back joins them again, in whichever order they are named", async () => {
    expect(kinds(await onPair("different", one, other))).toContain("event-parted");
    expect(await handover()).not.toContain(other);
    expect(kinds(await onPair("unpaired", other, one))).toContain("event-merged");
    expect(await handover()).toContain(other);
  });

  it("names its claims by the beginnings of their ids, and is kept with the whole", async () => {
    const { review, claims } = await onPair("same", one.slice(0, 12), other.slice(0, 12));
    expect(review).toEqual({ decision: "same", claims: [one, other], by });
    expect(claims.map(({ id }) => id).sort()).toEqual([one, other].sort());
    expect((await ledger.reviews(theatre.id)).map((kept) => kept.review)).toEqual([review]);
  });

  it.each<[string, () => Review, RegExp]>([
    [
      "of a claim that is not known",
      () => ({ decision: "accepted", claim: "c00000000", by }),
      /Nothing has the id "c0+"/,
    ],
    ["of a place", () => ({ decision: "same", claims: [one, "k1"], by }), /Nothing has the id "k1"/],
    ["of two that are one", () => ({ decision: "same", claims: [one, one.slice(0, 12)], by }), /name two claims/],
    ["that takes back what nobody decided", () => ({ decision: "undecided", claim: one, by }), /nothing to take back/],
    [
      "that takes back a pair nobody decided on",
      () => ({ decision: "unpaired", claims: [one, other], by }),
      /nothing to take back/,
    ],
  ])("%s is refused, and nothing is kept", async (_, decision, line) => {
    const refused = desk.decide(decision());
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toThrow(line);
    expect(await ledger.reviews(theatre.id)).toEqual([]);
  });

  it("twice taken back is refused the second time", async () => {
    await onClaim("accepted", one);
    await onClaim("undecided", one);
    await expect(onClaim("undecided", one)).rejects.toThrow(/nothing to take back/);
  });
});
