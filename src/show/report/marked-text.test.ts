import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptClaim } from "../../model/situation.ts";
import { markText, readingOrder } from "./marked-text.ts";

const TEXT =
  "Base handed over\n\nThe coalition said it left K1, the third base this month. Rockets fell.\n\nNobody was hurt.";

function claim(id: string, quote: string): KeptClaim {
  const start = TEXT.indexOf(quote);
  return at(id, start, start + quote.length);
}

function at(id: string, start: number, end: number): KeptClaim {
  const quote = { start, end, text: TEXT.slice(start, end) };
  return { id, report: "r", claim: { type: "transfer", roles: {}, modality: "asserted", quote } };
}

describe("marked text", () => {
  it("has the report's paragraphs, its headline first", () => {
    const texts = markText(TEXT, []).map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
    expect(texts).toEqual(TEXT.split("\n\n"));
  });

  it("puts a claim inside another one: the shorter is the closer", () => {
    const claims = [
      claim("said", "The coalition said it left K1, the third base this month"),
      claim("left", "it left K1"),
    ];
    const inner = markText(TEXT, claims)[1]?.pieces.find((piece) => piece.text === "it left K1");
    expect(inner).toEqual({ text: "it left K1", claims: ["left", "said"], ends: ["left"] });
  });

  it("numbers claims by where their words begin, the longer first", () => {
    const claims = [
      claim("left", "it left K1"),
      claim("said", "The coalition said it left K1"),
      claim("hurt", "Nobody"),
    ];
    expect(readingOrder(claims).map(({ id }) => id)).toEqual(["said", "left", "hurt"]);
  });

  it("gives a claim whose quote runs into a blank line to the paragraph before it", () => {
    const paragraphs = markText(TEXT, [at("blank", 0, "Base handed over\n\n".length)]);
    expect(paragraphs.map(({ ends }) => ends)).toEqual([["blank"], [], []]);
  });

  it("marks ten times the text with ten times the claims in about ten times the time", () => {
    const time = (claims: number) => {
      const sentence = "The coalition said it left K1 on Sunday. ";
      const text = sentence.repeat(claims).replaceAll(/((?:[^.]+\. ){40})/g, "$1\n\n");
      const quotes = [...text.matchAll(/it left K1/g)].map(({ index }, i) => ({
        ...at(`c${i}`, 0, 0),
        claim: {
          type: "transfer" as const,
          roles: {},
          modality: "asserted" as const,
          quote: { start: index, end: index + 10, text: "it left K1" },
        },
      }));
      const begun = performance.now();
      const marked = markText(text, quotes).flatMap(({ ends }) => ends);
      expect(marked.length).toBe(claims);
      return performance.now() - begun;
    };
    time(5_000);
    const few = Math.min(...[1, 2, 3].map(() => time(5_000)));
    expect(time(50_000)).toBeLessThan(Math.max(40 * few, 400));
  });

  it("shows each character of the paragraphs once, under exactly the claims that quote it", () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (pairs) => {
        const claims = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b], i) => at(`c${i}`, Math.min(a, b), Math.max(a, b)));
        let offset = 0;
        for (const { pieces } of markText(TEXT, claims)) {
          for (const piece of pieces) {
            offset = TEXT.indexOf(piece.text, offset);
            const over = claims.filter(
              ({ claim: { quote } }) => quote.start < offset + piece.text.length && quote.end > offset,
            );
            expect([...piece.claims].sort()).toEqual(over.map(({ id }) => id).sort());
            offset += piece.text.length;
          }
        }
        const shown = markText(TEXT, claims).map(({ pieces }) => pieces.map(({ text }) => text).join(""));
        expect(shown.join("\n\n")).toBe(TEXT);
      }),
    );
  });
});
