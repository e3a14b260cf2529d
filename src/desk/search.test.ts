import { describe, expect, it } from "vitest";
import { searchReports } from "./search.ts";

async function marked(words: string, excerpt: string): Promise<string> {
  const ledger = { search: async () => [{ report: "r1", excerpt }] };
  const [found] = await searchReports(ledger, "theatre", words);
  return (found?.excerpt ?? []).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");
}

describe("an excerpt marks", () => {
  it("each word searched for, whatever its case and accents", async () => {
    expect(await marked("qayyarah base", "The Base at Qayyārah, a base in Iraq")).toBe(
      "The [Base] at [Qayyārah], a [base] in Iraq",
    );
  });

  it("what begins with the last word, and not what begins with another", async () => {
    expect(await marked("base roc", "Rockets hit bases and a base")).toBe("[Rockets] hit bases and a [base]");
  });

  it("Arabic words however their letters are formed", async () => {
    expect(await marked("القاعده", "قصف القاعدة أمس")).toBe("قصف [القاعدة] أمس");
  });

  it("nothing where only the headline holds the words", async () => {
    expect(await marked("convoy", "Trucks left at dawn.")).toBe("Trucks left at dawn.");
  });
});
