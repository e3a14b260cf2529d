import { expect, it } from "vitest";
import { knowledge, qaim17, qayyarah, recordOf } from "../reckon/fixture.ts";
import { createMoments } from "../reckon/moments.ts";
import type { Record } from "../reckon/record/record.ts";
import { createEdition } from "./create-edition.ts";

const BEFORE = recordOf(qaim17);
const AFTER = recordOf(qaim17, qayyarah);
const AT = { day: "2020-04-01", known: "2020-04-01" };

/** An edition of a desk that another process writes to just after the record is asked for the first time. */
function whileAnotherWrites() {
  const records: Record[] = [BEFORE];
  const record = async () => records.shift() ?? AFTER;
  return createEdition("en", knowledge, createMoments("test", knowledge), record);
}

it("an index that is made while another writes is not taken for that of what was written", async () => {
  const edition = whileAnotherWrites();
  await edition.index(AT.known);
  expect((await edition.index(AT.known)).whole.reports).toHaveLength(AFTER.reports.length);
});

it("a brief that is made while another writes is not taken for that of what was written", async () => {
  const edition = whileAnotherWrites();
  await edition.brief(AT);
  const fresh = createEdition("en", knowledge, createMoments("test", knowledge), async () => AFTER);
  expect(await edition.brief(AT)).toEqual(await fresh.brief(AT));
});

it("what changed between two days is told of one record", async () => {
  const changes = await whileAnotherWrites().changes({ ...AT, day: "2020-03-01" }, AT);
  const alone = createEdition("en", knowledge, createMoments("test", knowledge), async () => BEFORE);
  expect(changes).toEqual(await alone.changes({ ...AT, day: "2020-03-01" }, AT));
});
