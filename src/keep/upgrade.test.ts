import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { pageKey } from "../model/address.ts";
import { openLedger } from "./sqlite.ts";
import { newFiles } from "./testing.ts";

const newFile = newFiles();
const VERSION_1 = readFileSync(new URL("./version-1.sql", import.meta.url), "utf8");
const HEAD = "2b4fab93a954263ccfda338fab9a88103e15a546a080dd1f16fde89f24a78713";
const THEATRE = "syria-iraq";

function oldLedger(): string {
  const file = newFile();
  new Database(file).exec(VERSION_1).close();
  return file;
}
const recordIn = (file: string) => {
  const sqlite = new Database(file);
  const tables = ["entry ORDER BY theatre, seq", "original"].map((table) =>
    sqlite.prepare(`SELECT * FROM ${table}`).all(),
  );
  sqlite.close();
  return tables;
};

it("a ledger of version 1 keeps its entries to the byte, and its chain", async () => {
  const file = oldLedger();
  const before = recordIn(file);
  const ledger = await openLedger(file);
  expect(await ledger.audit()).toEqual({ entries: 7, head: HEAD, problems: [] });
  await ledger.close();
  expect(recordIn(file)).toEqual(before);
});

it("a ledger of version 1 is searched, has versions and is written on as a new one", async () => {
  const ledger = await openLedger(oldLedger());
  const versions = await ledger.versions(THEATRE, pageKey("https://herald.example/k1"));
  expect(versions.map(({ file }) => file)).toEqual(["k1.txt", "k1-again.txt"]);
  expect((await ledger.search(THEATRE, "sunday", 5)).map(({ report }) => report)).toEqual([versions[1]?.id]);
  expect(await ledger.search(THEATRE, "الجيش", 5)).toHaveLength(1);
  expect(await ledger.search("sahel", "gao", 5)).toHaveLength(1);
  const presence = { report: versions[0]?.id ?? "", withdrawn: true, seen: "2026-01-03T00:00:00.000Z", reason: "410" };
  await ledger.appendPresence(THEATRE, presence);
  await ledger.appendReport(THEATRE, { report: { text: "A patrol left." }, file: "d.txt" });
  expect(await ledger.search(THEATRE, "patrol", 5)).toHaveLength(1);
  expect(await ledger.audit()).toMatchObject({ entries: 9, problems: [] });
});

it("a ledger of version 1 that several open at once is brought up to date once", async () => {
  const file = oldLedger();
  const ledgers = await Promise.all([openLedger(file), openLedger(file), openLedger(file)]);
  for (const ledger of ledgers) expect(await ledger.search(THEATRE, "sunday", 5)).toHaveLength(1);
});

it("a ledger whose upgrade failed is as it was", async () => {
  const file = oldLedger();
  const spoil = new Database(file);
  spoil.exec("CREATE TABLE turn (a)");
  spoil.close();
  await expect(openLedger(file)).rejects.toThrow("turn");
  const after = new Database(file);
  expect(after.pragma("user_version", { simple: true })).toBe(1);
  expect(after.prepare("SELECT name FROM sqlite_schema WHERE name IN ('report', 'words', 'watched')").all()).toEqual(
    [],
  );
  after.exec("DROP TABLE turn");
  after.close();
  expect((await (await openLedger(file)).audit()).problems).toEqual([]);
});
