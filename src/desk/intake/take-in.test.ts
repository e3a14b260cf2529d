import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import { digest } from "../../model/identity.ts";
import { readDocument } from "../../read/read-document.ts";
import type { Coder } from "../coder.ts";
import { openData } from "../data.ts";
import type { Desk } from "../desk.ts";
import { openDesk } from "../open-desk.ts";
import { coderFor } from "../packs.ts";
import { codeAgain } from "./code-again.ts";
import { takeFile } from "./take-file.ts";

const PATIENCE_MS = 60_000;
const HANDOVER = "Coalition leaves K1\n\nThe coalition handed K1 base to the Iraqi army on 29 March 2020.\n";

const { coder, theatre } = coderFor();
const folder = mkdtempSync(join(tmpdir(), "situ-intake-"));
let ledger: Ledger;
let desk: Desk;

beforeAll(async () => {
  ledger = await openData(join(folder, "data"));
  desk = openDesk(ledger, coder);
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const take = (path: string, by: Coder = coder) =>
  takeFile(path, { theatre: theatre.id, ledger, coder: by, reader: { read: readDocument } });
const failuresOf = async (name: string) => (await desk.failures()).filter((failure) => failure.file === name);

describe("a document that gives no report", { timeout: PATIENCE_MS }, () => {
  const noArticle = "<!doctype html><html><body><nav><a href='/'>Home</a></nav></body></html>";
  it.each([
    ["nothing.txt", "", "empty", "the file is empty"],
    ["blank.txt", " \n\t\n", "empty", "only white space"],
    ["photo.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), "binary", "not text"],
    ["noise.txt", Uint8Array.from({ length: 512 }, (_, i) => i % 256), "binary", "not text"],
    ["menu.html", noArticle, "no-article", "list of links"],
    ["half.json", '{"report": {', "unreadable-json", "not valid JSON"],
  ])("%s is kept with its bytes and one line that says why", async (name, content, code, why) => {
    const taken = await take(file(name, content));
    expect(taken).toMatchObject({ failed: true, added: true, claims: 0 });
    expect(taken.notes).toEqual([expect.stringContaining(why)]);
    const [failure, ...more] = await failuresOf(name);
    expect(more).toEqual([]);
    expect(failure).toMatchObject({ code, message: taken.notes[0] });
    expect(failure?.message).not.toContain("\n");
    const bytes = Buffer.from(content);
    const kept = await ledger.original(theatre.id, digest(bytes));
    expect(Buffer.from(kept?.bytes ?? [])).toEqual(bytes);
  });

  it("a text of 50 MB is refused before it is loaded, and its reason kept", async () => {
    const path = file("large.txt", HANDOVER);
    truncateSync(path, 50_000_000);
    expect((await take(path)).notes).toEqual([expect.stringMatching(/50 MB.*save only the article$/)]);
    expect(await failuresOf("large.txt")).toMatchObject([{ code: "too-large" }]);
  });

  it("tried again, it adds nothing", async () => {
    const path = file("again.txt", "  ");
    await take(path);
    const size = await ledger.size(theatre.id);
    expect(await take(path)).toMatchObject({ failed: true, added: false });
    expect(await ledger.size(theatre.id)).toBe(size);
  });

  it("a path to nothing is no document: it gets its line and is not kept", async () => {
    const size = await ledger.size(theatre.id);
    expect((await take(join(folder, "nowhere.txt"))).notes).toEqual([expect.stringContaining("no such file")]);
    expect(await ledger.size(theatre.id)).toBe(size);
  });
});

describe("a report that gives no claims", { timeout: PATIENCE_MS }, () => {
  it.each([
    ["garden.txt", "A garden\n\nThe roses were red and the sky was blue.\n", "no-claims", "no sentence in it"],
    ["عربي.txt", "القوات تغادر\n\nسلمت القوات القاعدة إلى الجيش العراقي يوم الأحد.\n", "language", "not coded yet"],
  ])("%s is kept as a report, with the reason", async (name, content, code, why) => {
    const taken = await take(file(name, content));
    expect(taken).toMatchObject({ failed: false, added: true, claims: 0, notes: [expect.stringContaining(why)] });
    expect((await desk.reports()).get(taken.report ?? "")?.report.report.text).toBe(content.trim());
    expect(await failuresOf(name)).toMatchObject([{ code }]);
  });

  it("its reason no longer stands once a better coder finds its claims", async () => {
    const silent: Coder = { ...coder, version: "silent", code: () => ({ claims: [] }) };
    const path = file(
      "later.txt",
      "Base closes\n\nFrench troops handed the base in Taji to the Iraqi army on Monday.\n",
    );
    await take(path, silent);
    expect(await failuresOf("later.txt")).toHaveLength(1);
    expect(await codeAgain(theatre.id, ledger, coder)).toBeGreaterThan(0);
    expect(await failuresOf("later.txt")).toEqual([]);
    expect(await codeAgain(theatre.id, ledger, coder)).toBe(0);
  });
});

describe("a report with odd characters", { timeout: PATIENCE_MS }, () => {
  const latin = Buffer.from(HANDOVER.replace("base", "base (André Dupré)"), "latin1");
  const broken = Buffer.concat([Buffer.from(HANDOVER), Buffer.of(0xff, 0xfe, 0xc3, 0x28, 0xe2, 0x82)]);
  it.each([
    ["Latin-1 that says nothing of its encoding", latin],
    ["bytes that are no UTF-8", broken],
    ["UTF-16", Buffer.from(`\uFEFF${HANDOVER}`, "utf16le")],
    ["control characters", Buffer.from(HANDOVER.replace("K1", "\u001b[31mK1\u0007\u0000"))],
    ["right-to-left text among English", Buffer.from(HANDOVER.replace("base to", "base (قاعدة كي وان\u200f) to"))],
    ["emoji before the words", Buffer.from(`🚀🚀 ${HANDOVER}`)],
  ])("%s is read, and every quote is the text's own characters", async (name, bytes) => {
    const taken = await take(file(`${digest(name).slice(0, 8)}.txt`, bytes));
    expect(taken).toMatchObject({ failed: false, added: true });
    const page = (await desk.reports()).get(taken.report ?? "");
    const text = page?.report.report.text ?? "";
    expect(page?.claims.map(({ claim }) => claim.type)).toContain("transfer");
    for (const { claim } of page?.claims ?? []) {
      expect(text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
    }
  });
});

it("after all of them the audit finds nothing changed", async () => {
  const { entries, problems } = await ledger.audit();
  expect(entries).toBeGreaterThan(20);
  expect(problems).toEqual([]);
});
