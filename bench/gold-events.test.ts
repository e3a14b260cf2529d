import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { expect, it } from "vitest";
import { OCCURRENCES } from "./event-clustering/mentions.ts";
import { goldEvents } from "./event-clustering/sample-theatre.ts";
import { readGold } from "./gold-files.ts";

const here = import.meta.dirname;

const names = (folder: string) => readdirSync(folder).map((file) => parse(file).name);
const read = <T>(file: string): T => JSON.parse(readFileSync(join(here, file), "utf8"));

it("puts each gold claim that tells an occurrence into one event, and no other", () => {
  const folder = join(here, "gold", "sample");
  const eligible = names(folder).flatMap((name) =>
    readGold(join(folder, `${name}.json`)).claims.flatMap(({ type }, index) =>
      OCCURRENCES.has(type) ? [`${name} ${index}`] : [],
    ),
  );
  expect(
    goldEvents()
      .flatMap(({ claims }) => claims.map((claim) => claim.join(" ")))
      .sort(),
  ).toEqual(eligible.sort());
});

it("gives each report of the sample one origin", () => {
  const { origins } = read<{ origins: { reports: string[] }[] }>("sample-origins.json");
  const reports = names(join(here, "..", "packs", "syria-iraq", "reports"));
  expect(origins.flatMap(({ reports }) => reports).sort()).toEqual(reports.sort());
});
