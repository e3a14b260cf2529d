import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { expect, it } from "vitest";
import { readGold } from "./gold-files.ts";

const here = import.meta.dirname;
const OCCURRENCES = new Set(
  "transfer withdrawal deployment attack clash seizure casualties arrest abduction protest property agreement group disaster".split(
    " ",
  ),
);

const names = (folder: string) => readdirSync(folder).map((file) => parse(file).name);
const read = <T>(file: string): T => JSON.parse(readFileSync(join(here, file), "utf8"));

it("puts each gold claim that tells an occurrence into one event, and no other", () => {
  const folder = join(here, "gold", "sample");
  const eligible = names(folder).flatMap((name) =>
    readGold(join(folder, `${name}.json`)).claims.flatMap(({ type }, index) =>
      OCCURRENCES.has(type) ? [`${name} ${index}`] : [],
    ),
  );
  const { events } = read<{ events: { claims: [string, number][] }[] }>("sample-events.json");
  expect(events.flatMap(({ claims }) => claims.map((claim) => claim.join(" "))).sort()).toEqual(eligible.sort());
});

it("gives each report of the sample one origin", () => {
  const { origins } = read<{ origins: { reports: string[] }[] }>("sample-origins.json");
  const reports = names(join(here, "..", "packs", "syria-iraq", "reports"));
  expect(origins.flatMap(({ reports }) => reports).sort()).toEqual(reports.sort());
});
