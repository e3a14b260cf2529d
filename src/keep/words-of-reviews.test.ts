import { expect, it } from "vitest";
import type { Claim } from "../model/claim.ts";
import { newLedgers } from "./testing.ts";

const newLedger = newLedgers();
const TEXT = "A patrol left the base.";

it("what a person states rests on words of a kept report, or is not kept", async () => {
  const ledger = await newLedger();
  const { id: report } = await ledger.appendReport("test", { report: { text: TEXT }, file: "a.txt" });
  const as = (text: string): Claim => ({
    type: "withdrawal",
    roles: {},
    modality: "asserted",
    quote: { start: 0, end: text.length, text },
  });
  const added = { decision: "added", report, by: "Ada" } as const;
  await expect(ledger.appendReview("test", { ...added, as: as("No patrol") })).rejects.toThrow(
    /does not read "No patrol"/,
  );
  await expect(ledger.appendReview("test", { ...added, report: "r0", as: as("A") })).rejects.toThrow(
    /keeps no report r0/,
  );
  expect(await ledger.appendReview("test", { ...added, as: as("A patrol") })).toMatchObject({ added: true });
  expect(await ledger.audit()).toMatchObject({ entries: 2, problems: [] });
});
