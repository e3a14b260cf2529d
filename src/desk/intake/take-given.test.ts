import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../../keep/ledger.ts";
import { readDocument } from "../../read/read-document.ts";
import { archive, response } from "../../read/warc/testing.ts";
import { openAccess } from "../access.ts";
import { openData } from "../data.ts";
import { openDesk } from "../open-desk.ts";
import { coderFor } from "../packs.ts";
import { takeGiven } from "./take-given.ts";

const { coder, theatre } = coderFor();
const root = mkdtempSync(join(tmpdir(), "situ-given-"));
let ledger: Ledger;

beforeEach(async () => {
  ledger = await openData(mkdtempSync(join(root, "data-")));
  return () => ledger.close();
});
afterAll(() => rmSync(root, { recursive: true }));

const give = (name: string, bytes: Uint8Array, mediaType?: string) =>
  takeGiven(
    { name, bytes, ...(mediaType && { mediaType }) },
    { theatre: theatre.id, ledger, coder, reader: { read: readDocument } },
  );
/** What a document is seen to state before it is kept. */
async function seen(name: string, bytes: Uint8Array) {
  const access = openAccess();
  try {
    return await openDesk(ledger, coder, access).preview({ name, bytes });
  } finally {
    await access.close();
  }
}
const page = (headline: string, words: string) =>
  `<!doctype html><html><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>${words}</p></article></body></html>`;
const HANDOVER = page(
  "Coalition leaves K1",
  "The US-led coalition handed the K1 base to the Iraqi army on 29 March 2020.",
);
const MENU = "<!doctype html><html><body><nav><a href='/'>Home</a></nav></body></html>";

describe("of a web archive that is given", () => {
  it.each([false, true])("all pages are taken, and the first report is told; compressed: %s", async (packed) => {
    const records = [
      response("https://a.example/menu", MENU),
      response("https://a.example/k1", HANDOVER),
      response(
        "https://a.example/taji",
        page(
          "Rockets hit Taji",
          "Militants fired ten rockets at the Taji base near Baghdad on 11 March 2020, the Iraqi army said.",
        ),
      ),
    ];
    const bytes = archive(records, packed);
    expect(await seen("pages.warc", bytes)).toMatchObject({
      ok: true,
      coded: { report: { headline: "Coalition leaves K1" } },
    });
    expect(await ledger.reports(theatre.id)).toEqual([]);
    const taken = await give("pages.warc", bytes);
    expect(taken).toMatchObject({
      file: "https://a.example/k1",
      headline: "Coalition leaves K1",
      added: true,
      failed: false,
    });
    expect(taken.notes).toContain("pages.warc: of 2 other pages in it 1 gave a report");
    expect((await ledger.reports(theatre.id)).map(({ report }) => report.headline)).toEqual([
      "Coalition leaves K1",
      "Rockets hit Taji",
    ]);
    expect((await ledger.failures(theatre.id)).map(({ file }) => file)).toEqual(["https://a.example/menu"]);
  });

  it("without a page the archive is kept, with what was passed over", async () => {
    const bytes = archive([response("https://a.example/photo", "…", { "Content-Type": "image/png" })]);
    expect(await seen("photo.warc", bytes)).toEqual({ ok: false, message: "No report was found in photo.warc." });
    const taken = await give("photo.warc", bytes);
    expect(taken.failed).toBe(true);
    expect(taken.notes[0]).toMatch(/^photo\.warc: there is no page in this web archive that can be read; .*pictures/);
    const [failure] = await ledger.failures(theatre.id);
    expect((await ledger.original(theatre.id, failure?.original?.sha256 ?? ""))?.bytes).toEqual(new Uint8Array(bytes));
  });
});

it("any other document is taken as it is", async () => {
  expect(await give("k1.html", new TextEncoder().encode(HANDOVER))).toMatchObject({ file: "k1.html", added: true });
});
