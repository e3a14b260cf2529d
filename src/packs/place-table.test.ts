import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPlaces } from "./place-table.ts";

const HEADING = "name\ttype\tin\tlat\tlon\tradiusKm\tpopulation";

function table(...rows: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "places-")), "towns.tsv");
  writeFileSync(file, `${[HEADING, ...rows].join("\n")}\n`);
  return file;
}

test("each row is a place, its id the name's; the population may be left out", () => {
  const file = table(
    "Paris, Texas\ttown\ttexas\t33.66\t-95.56\t5\t25171",
    "Āqchah, Afghanistan\ttown\tafghanistan\t36.9\t66.2\t5\t",
  );
  const [paris, aqchah] = readPlaces(file);
  expect(paris).toEqual({
    id: "paris-texas",
    kind: "place",
    type: "town",
    name: "Paris, Texas",
    in: "texas",
    lat: 33.66,
    lon: -95.56,
    radiusKm: 5,
    population: 25171,
  });
  expect(aqchah?.id).toBe("aqchah-afghanistan");
  expect(aqchah).not.toHaveProperty("population");
});

test("a row that lacks something is named by its line", () => {
  expect(() => readPlaces(table("Paris, Texas\ttown\ttexas\tnorth\t-95.56\t5\t"))).toThrow(
    /towns\.tsv:2: a place has name/,
  );
});

test("other columns are refused", () => {
  const file = table();
  writeFileSync(file, "name\tlat\tlon\n");
  expect(() => readPlaces(file)).toThrow(/:1: the columns are to be name, type/);
});
