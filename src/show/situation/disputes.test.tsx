import { expect, it } from "vitest";
import type { Disagreement } from "../../model/situation.ts";
import { fixtureDesk } from "../fixture.ts";
import { openView } from "../view.ts";
import { DisagreementTable } from "./disputes.tsx";

const view = await openView(fixtureDesk(), { day: "2020-04-04" });
const event = view.situation.events.find(({ id }) => id === "c-taji-a");
const [open] = event?.disagreements ?? [];
if (!event || !open) throw new Error("The fixture has an event in dispute.");

const settled: Disagreement = {
  ...open,
  settled: {
    value: "15 rockets",
    claims: ["c-taji-a"],
    since: "2020-03-13",
    reason: "The Iraqi army said 10 before and says 15 now.",
  },
};
const shown = (disagreement: Disagreement) => String(<DisagreementTable view={view} disagreement={disagreement} />);

it("says what settles a disagreement, since when, and leads to the words that do", () => {
  const table = shown(settled);
  expect(table).toContain("Settled since 13 March 2020: 15 rockets.");
  expect(table).toMatch(/<a href="[^"]*\/reports\/r-taji-a[^"]*#c-taji-a">The Iraqi army said 10 before/);
  expect(table).toContain("10 rockets");
});

it("says nothing of the kind while it stands open", () => {
  expect(shown(open)).not.toContain("Settled");
});

it("names what stands in each cell as its column does, in the reader's language, for a phone without columns", async () => {
  const arabic = await openView(fixtureDesk(), { day: "2020-04-04", lang: "ar" });
  const table = String(<DisagreementTable view={arabic} disagreement={open} />);
  const columns = [...table.matchAll(/<th scope="col">([^<]+)/g)].map(([, name]) => name);
  const cells = [...table.matchAll(/data-name="([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(cells)]).toEqual(columns.slice(1));
});
