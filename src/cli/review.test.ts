import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { commandLine } from "./testing.ts";

const PATIENCE_MS = 120_000;
const home = mkdtempSync(join(tmpdir(), "situ-review-"));
afterAll(() => rmSync(home, { recursive: true }));

const command = commandLine();
beforeEach(() => vi.stubEnv("SITU_DATA", home));

const situ = (...words: string[]) => command(words);

interface Told {
  what: string;
  id: string;
  sentence: string;
}

it("what changed, why, and what a person decides about it go hand in hand", { timeout: PATIENCE_MS }, async () => {
  const report = join(home, "k1.txt");
  writeFileSync(
    report,
    "K1 base\n\nThe US-led coalition handed the K1 base in Kirkuk to the Iraqi army on 29 March 2020.\n",
  );
  expect((await situ("read", report, "--published", "2020-03-30")).code).toBe(0);

  const changed = await situ("diff", "2020-03-01", "2020-03-30");
  expect(changed).toMatchObject({ code: 0, err: "" });
  expect(changed.out).toMatch(/^WHO HOLDS WHAT\n- K1: the Iraqi Army; before, nobody known\.\n/);
  expect(changed.out).toMatch(/^REPORTS\n- New: “K1 base”/m);
  expect(await situ("diff", "2020-03-30", "2020-04-02")).toMatchObject({ code: 0, out: "Nothing changed.\n" });

  // Of the day before the handover it becomes known as well that the giver held the base.
  const known = JSON.parse((await situ("diff", "2020-03-01", "2020-03-30", "--day", "2020-03-28", "--json")).out);
  const event = known.find(({ what, sentence }: Told) => what === "event-new" && /handed K1/.test(sentence)) as Told;
  expect(known[0]).toMatchObject({ what: "holder", id: "k1", before: "nobody known", after: "the coalition" });

  const explained = await situ("explain", event.id.slice(0, 10));
  expect(explained.out).toMatch(/^The coalition handed K1 Air Base to the Iraqi Army on 29 March 2020\.\n\(event c/);
  expect(explained.out).toMatch(/^WHEN: on 29 March 2020$/m);
  expect(await situ("explain", "c00000000")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(
      /^situ: Nothing has the id "c00000000": give that of a claim .*situ pack where NAME[^\n]*\n$/,
    ),
  });

  const rejected = await situ("review", "reject", event.id, "--by", "Ada", "--note", "mistaken");
  expect(rejected.out).toMatch(
    new RegExp(`^rejected by Ada:\n- review v[0-9a-f]+\n- ${event.id} “[^”]+”\n\nWHO HOLDS WHAT\n- K1: nobody known`),
  );
  expect(await situ("review", "same", event.id, event.id, "--by", "Ada")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(/^situ: Both are the claim [^\n]+\n$/),
  });
  const undone = await situ("review", "undo", event.id, "--by", "Ada");
  expect(undone.out).toMatch(
    /^undecided by Ada:\n- review .*\n- .*\n\nWHO HOLDS WHAT\n- K1: the Iraqi Army; before, nobody known\./,
  );

  const log = await situ("log");
  expect(log.out).toMatch(
    new RegExp(`^\\d{4}-.* (v[0-9a-f]+) Ada: rejected ${event.id}: mistaken\n.* Ada: undecided ${event.id}\n$`),
  );
  const [first] = JSON.parse((await situ("log", "--json")).out) as { id: string }[];
  await situ("review", "undo", first?.id ?? "", "--by", "Ben");
  expect((await situ("log")).out).toMatch(/rejected .*: mistaken \[undone by v[0-9a-f]+\]\n/);
  expect((await situ("review", "undo", "zzz", "--by", "Ben")).err).toMatch(
    /No review has the id "zzz": the log gives the id/,
  );
  expect(await situ("review", "undo", first?.id ?? "", "--by", "Ben")).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^situ: The review v\S+ is undone already, by Ben: [^\n]+\n$/),
  });

  const [claim] = JSON.parse((await situ("read", "--json", report, "--published", "2020-03-30")).out).claims;
  const file = join(home, "claim.json");
  writeFileSync(file, JSON.stringify({ ...claim, modality: "planned" }));
  const foreseen = await situ("review", "correct", event.id, file, "--by", "Ada", "--dry-run");
  expect(foreseen.out).toMatch(/^corrected by Ada would change this; nothing is kept:\n\n/);
  expect((await situ("review", "correct", event.id, file, "--by", "Ada")).out).toMatch(
    /^corrected by Ada:\n- review v/,
  );
  expect(await situ("review", "correct", event.id, join(home, "none.json"), "--by", "Ada")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^situ: .*none\.json cannot be read \(ENOENT\)[^\n]+\n$/),
  });
});
