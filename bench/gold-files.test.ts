import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { goldPaths, readGold } from "./gold-files.ts";

const folder = mkdtempSync(join(tmpdir(), "situ-gold-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

it("takes files as they are named, and folders with all JSON below them, by name", () => {
  mkdirSync(join(folder, "b"));
  const [second, first] = [file("c.json", {}), file("b/a.json", {})];
  file("notes.txt", {});
  expect(goldPaths([folder])).toEqual([first, second]);
  expect(goldPaths([second, folder])).toEqual([second, first, second]);
});

it("refuses a file without a report's text or without claims, by name", () => {
  for (const content of [{}, { report: { text: "x" } }, { claims: [] }]) {
    const path = file("bad.json", content);
    expect(() => readGold(path)).toThrow(`${path} is no gold file`);
  }
  expect(readGold(file("good.json", { report: { text: "x" }, claims: [] })).report.text).toBe("x");
});
