import { expect, it } from "vitest";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { reasonWords } from "./reason-words.ts";

it.each([
  ["en", "ten", "2 reports contradict each other: 10 or it did not happen."],
  ["ar", "ten", "١٠ أو لم يقع ذلك"],
  ["ar", "", "وقع ذلك أو لم يقع ذلك"],
])("both sides of a contradiction are named in words: %s", async (lang, count, told) => {
  const view = await openView(fixtureDesk(), { lang });
  const event = view.index.whole.events.find(({ id }) => id === "c-taji-a");
  const open = view.claims.get("c-taji-b");
  if (!event || !open) throw new Error("no such event");
  const { quantity: _, ...bare } = open.claim;
  const claim = count ? { ...open.claim, quantity: { text: count, value: 10 } } : bare;
  const claims = new Map(view.claims).set(open.id, { ...open, claim });
  const version = (value: string, id: string) => ({ value, claims: [id], saidBy: [], since: "2020-03-12" });
  const versions = [version("yes", "c-taji-b"), version("no", "c-k1")];
  const disputed = { ...event, denials: ["c-k1"], disagreements: [{ field: "happened" as const, versions }] };
  const reasons = [{ code: "contradiction" as const, count: 2 }];
  expect(reasonWords({ ...view, claims }, { reasons, event: disputed, open }).join()).toContain(told);
});
