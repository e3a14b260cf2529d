import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

describe("paragraphs of a plain text", () => {
  it("are parted by blank lines, with white space folded", () => {
    expect(paragraphsOf("One  two\tthree\r\n \r\n\r\n  Four\u00a0five ")).toEqual(["One two three", "Four five"]);
  });

  it("are the lines where no blank line parts them", () => {
    expect(paragraphsOf("The headline\nThe first paragraph.\nThe second.")).toHaveLength(3);
  });

  it("are joined again where a text was wrapped to a width", () => {
    const wrapped =
      "The army took over the base in the\nnorth on Sunday, and the coalition\nleft it.\nA second paragraph follows.";
    expect(paragraphsOf(wrapped)).toEqual([
      "The army took over the base in the north on Sunday, and the coalition left it.",
      "A second paragraph follows.",
    ]);
  });

  it("lose control characters, soft hyphens and marks of direction, and keep letters and quotation marks", () => {
    expect(paragraphsOf("\ufeffThe\u0000 ba\u00adse \u202e“K1”\u202c\u0007 fell\u2028Next")).toEqual([
      "The base “K1” fell",
      "Next",
    ]);
  });

  it("keep letters in the form they came in", () => {
    expect(paragraphsOf("caf\u0065\u0301")).toEqual(["caf\u0065\u0301"]);
  });

  it("have no half of a surrogate pair", () => {
    expect(paragraphsOf("a\ud800b 😀")).toEqual(["a\ufffdb 😀"]);
  });
});
