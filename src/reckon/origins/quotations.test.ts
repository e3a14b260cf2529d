import { expect, test } from "vitest";
import { passagesOf } from "./quotations.ts";

const quotedIn = (text: string) => passagesOf(text).flatMap(({ text: words, quoted }) => (quoted ? [words] : []));

test.each([
  ["curly", "He said “we stay” and left.", "“we stay”"],
  ["straight", 'He said "we stay" and left.', '"we stay"'],
  ["single curly", "He said ‘we stay’ and left.", "‘we stay’"],
  ["single straight", "He said 'we stay' and left.", "'we stay'"],
  ["French and Arabic", "قال «سنبقى هنا» ثم غادر", "«سنبقى هنا»"],
  ["German", "Er sagte: „wir bleiben“ und ging.", "„wir bleiben“"],
])("%s quotation marks are found", (_, text, quotation) => {
  expect(quotedIn(text)).toEqual([quotation]);
  expect(
    passagesOf(text)
      .map((passage) => passage.text)
      .join(""),
  ).toBe(text);
});

test("apostrophes quote nothing", () => {
  expect(quotedIn("Iraq's army and the soldiers' families left Kata'ib's base; they didn't return.")).toEqual([]);
});

test("a quotation that runs on in the next paragraph ends with its line", () => {
  expect(quotedIn("“We leave.\n\n“We do not come back.” That was all.")).toEqual([
    "“We leave.",
    "“We do not come back.”",
  ]);
});

test.each([
  [
    "straight",
    'They left." He stayed. "We stay too," he said. "All of us." Night fell.',
    ['"We stay too,"', '"All of us."'],
  ],
  ["curly", "They left.” He said “we stay and “all of us” too.", ["“all of us”"]],
])("a %s mark whose partner was cut away does not turn the rest about", (_, text, quotations) => {
  expect(quotedIn(text)).toEqual(quotations);
});

test("a text of nothing but opening marks is read in a moment", () => {
  const start = performance.now();
  for (const mark of ["'a ", "“", '"', "«"]) passagesOf(mark.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(5000);
});
