import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../src/model/report.ts";
import type { Gold } from "./scoring.ts";

/** A gold file: a report with every codable claim of its text (CLAIMS.md, "Gold"). */
export type GoldFile = Gold & { report: Report };

/** The gold files that paths lead to: files as they are, folders with all that is in them, by name. */
export function goldPaths(paths: string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() ? goldPaths([inside]) : entry.name.endsWith(".json") ? [inside] : [];
    });
  });
}

/** Reads a gold file. Throws an error of one line when it is none. */
export function readGold(path: string): GoldFile {
  const gold = JSON.parse(readFileSync(path, "utf8")) as Partial<GoldFile>;
  if (typeof gold.report?.text === "string" && Array.isArray(gold.claims)) return gold as GoldFile;
  throw new Error(`${path} is no gold file: it needs a report with its text, and claims.`);
}
