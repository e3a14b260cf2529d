import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createKnowledge } from "../packs/knowledge.ts";
import { anyDay, anyReports, anyReviewsOf } from "./any-record.ts";
import { brief } from "./brief/brief.ts";
import { diffOf } from "./diff/diff.ts";
import { arabicKnowledge, knowledge, pack, recordOf, spring, taji } from "./fixture.ts";
import { reckon } from "./reckon.ts";
import { withoutWords } from "./without-words.ts";

/** An edition in which all have one name tells whether anything hangs on a name. */
const nameless = createKnowledge(
  [{ ...pack, entities: pack.entities.map((entity) => ({ ...entity, ar: "اسم" })) }],
  undefined,
  "ar",
);

test("a situation is the same in every language but for its words, whatever the names", () => {
  const asked = anyReports.chain((all) =>
    fc.record({ all: fc.constant(all), reviews: anyReviewsOf(all), day: anyDay }),
  );
  fc.assert(
    fc.property(asked, ({ all, reviews, day }) => {
      const record = { ...recordOf(...all), reviews };
      const at = { day, known: day };
      expect(withoutWords(reckon(record, nameless, at))).toEqual(withoutWords(reckon(record, knowledge, at)));
    }),
    { numRuns: 60 },
  );
});

test.each(["2020-03-20", "2020-03-31", "2020-04-10"])("as known on %s it changes alike too", (known) => {
  const record = recordOf(...spring, ...taji);
  const changes = [knowledge, nameless].map((edition) => {
    const at = (day: string) => reckon(record, edition, { day, known: day });
    return diffOf(at("2020-03-15"), at(known), record, edition);
  });
  expect(withoutWords(changes[1])).toEqual(withoutWords(changes[0]));
  expect(changes[0]?.length).toBeGreaterThan(3);
});

test("the brief in Arabic has no other letters but between isolates", () => {
  const record = recordOf(...spring, ...taji);
  const situation = reckon(record, arabicKnowledge, { day: "2020-04-10", known: "2020-04-10" });
  const { lead, sections } = brief(situation, record, arabicKnowledge);
  const text = [...lead, ...sections.flatMap(({ sentences }) => sentences)]
    .map(({ parts }) => parts.map((part) => (typeof part === "string" ? part : part.text)).join(""))
    .join("\n");
  expect(text).toContain("سلّم التحالف الدولي");
  expect(text.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/\p{Script=Latin}|[0-9]/u);
});
