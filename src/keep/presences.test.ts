import { expect, it } from "vitest";
import { newLedgers, RECORDED } from "./testing.ts";

const openNew = newLedgers();
const THEATRE = "syria-iraq";
const seen = (report: string, withdrawn: boolean, day: number) => ({
  report,
  withdrawn,
  seen: `2026-01-0${day}T00:00:00.000Z`,
  reason: withdrawn ? "the server says 410 Gone" : "the page is back",
});

it("a withdrawn page is marked so once, and again after it was back; the latest mark counts", async () => {
  const ledger = await openNew();
  const { id } = await ledger.appendReport(THEATRE, { report: { text: "The army took over K1." }, file: "a.txt" });
  const added = [];
  for (const [withdrawn, day] of [
    [true, 1],
    [true, 2],
    [false, 3],
    [false, 4],
    [true, 5],
  ] as const) {
    added.push((await ledger.appendPresence(THEATRE, seen(id, withdrawn, day))).added);
  }
  expect(added).toEqual([true, false, true, false, true]);
  expect(await ledger.presences(THEATRE)).toEqual([
    { ...seen(id, true, 5), id: expect.stringMatching(/^p[0-9a-f]{16}$/), recorded: RECORDED },
  ]);
  expect(await ledger.audit()).toMatchObject({ entries: 4, problems: [] });
});

it("each report has its own mark, and only those that were marked have one", async () => {
  const ledger = await openNew();
  const append = async (text: string) => (await ledger.appendReport(THEATRE, { report: { text }, file: "a.txt" })).id;
  const [one, other] = [await append("The army took over K1."), await append("The coalition left.")];
  await append("It was Sunday.");
  await ledger.appendPresence(THEATRE, seen(other, true, 1));
  await ledger.appendPresence(THEATRE, seen(one, true, 2));
  await ledger.appendPresence(THEATRE, seen(other, false, 3));
  const marks = (await ledger.presences(THEATRE)).map(({ report, withdrawn }) => [report, withdrawn]);
  expect(marks).toEqual([
    [one, true],
    [other, false],
  ]);
  expect(await ledger.presences("sahel")).toEqual([]);
});

it("a report that is not kept cannot be marked", async () => {
  const ledger = await openNew();
  await expect(ledger.appendPresence(THEATRE, seen("r0", true, 1))).rejects.toMatchObject({ code: "unknown-report" });
});
