import { expect, test } from "vitest";
import { fillers } from "../../model/claim.ts";
import { coded } from "../testing.ts";

/** "k1: kirkuk": each base that changes hands with the places told with it. */
function places(text: string): string[] {
  return coded(text)
    .claims.filter(({ type }) => type === "transfer")
    .map((claim) => {
      const ids = (role: "installation" | "place") => fillers(claim, role).map(({ entity }) => entity);
      return `${ids("installation")}: ${ids("place")}`;
    })
    .sort();
}

test("each base has the places told with it", () => {
  expect(places("US forces handed over the Taji base near Baghdad and the K1 base near Kirkuk.")).toEqual([
    "k1: kirkuk",
    "taji: baghdad",
  ]);
});

test("places told behind a list of bases are of all", () => {
  expect(places("In Iraq, US forces handed over Taji and K1.")).toEqual(["k1: iraq", "taji: iraq"]);
});
