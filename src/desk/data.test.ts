import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openData, openKept } from "./data.ts";
import { coderFor, UnknownTheatre } from "./packs.ts";
import { Refusal, refusalLine } from "./refusal.ts";

const folder = mkdtempSync(join(tmpdir(), "situ-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a folder for the ledger", () => {
  it("is made with the ledger in it, and found again", async () => {
    const place = join(folder, "a", "b");
    await (await openData(place)).close();
    const kept = await openKept(place);
    expect(await kept.theatres()).toEqual([]);
    await kept.close();
  });

  it("that cannot be made is refused in one line that names another", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    for (const place of [file, join(file, "data")]) {
      await expect(openData(place)).rejects.toThrow(/^The folder .* \(a file is in its place.*SITU_DATA=FOLDER\.$/);
      await expect(openData(place)).rejects.toBeInstanceOf(Refusal);
    }
  });

  it("without a ledger is not made one by those who only look", async () => {
    const place = join(folder, "empty");
    await expect(openKept(place)).rejects.toThrow(/no ledger in .*situ start/);
    expect(existsSync(place)).toBe(false);
  });

  it("with something else under the ledger's name is refused in a line that can be shown", async () => {
    writeFileSync(join(folder, "situ.db"), "not a database, but long enough to look like a file that somebody keeps");
    const error = await openKept(folder).catch((refused: unknown) => refused);
    expect(refusalLine(error)).toMatch(/situ\.db is not a ledger/);
  });
});

it("a theatre that no pack has is refused with those that there are", { timeout: 60_000 }, () => {
  expect(() => coderFor("atlantis")).toThrow(UnknownTheatre);
  expect(() => coderFor("atlantis")).toThrow(/no theatre "atlantis": choose one of .*syria-iraq/);
});

it("a fault of the program has no line for a person", () => {
  expect(refusalLine(new TypeError("x is not a function"))).toBeUndefined();
});
