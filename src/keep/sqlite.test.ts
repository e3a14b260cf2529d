import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import type { Claim } from "../model/claim.ts";
import { claimId } from "../model/claim-id.ts";
import { digest } from "../model/identity.ts";
import type { Review } from "../model/review.ts";
import { entryHash, reportId } from "./chain.ts";
import type { Ledger, NewReport, Original } from "./ledger.ts";
import { openLedger } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "situ-keep-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => join(folder, `${++files}.db`);
const openNew = () => openLedger(newFile(), { now: () => "2026-01-02T03:04:05.000Z" });

const THEATRE = "syria-iraq";
const TEXT = "The army took over K1. The coalition left.";

const original = (content: string): Original => {
  const bytes = new Uint8Array(Buffer.from(content));
  return { sha256: digest(bytes), mediaType: "text/plain", bytes };
};
const page = (text = TEXT): NewReport => ({ report: { text }, file: "a.txt", original: original(text) });
const claim = (from = 0, to = 22): Claim => ({
  type: "transfer",
  roles: { recipient: { text: "The army" } },
  modality: "asserted",
  quote: { start: from, end: to, text: TEXT.slice(from, to) },
  rule: "transfer/active",
});
const accept = (id: string): Review => ({ decision: "accepted", claim: id, by: "Jane" });

describe("a report", () => {
  it("is kept with its original and read back as it was", async () => {
    const ledger = await openNew();
    const { id, added } = await ledger.appendReport(THEATRE, page());
    const { sha256, mediaType, bytes } = original(TEXT);
    const stored = {
      id,
      recorded: "2026-01-02T03:04:05.000Z",
      file: "a.txt",
      report: { text: TEXT },
      original: { sha256, mediaType },
    };
    expect(added).toBe(true);
    expect(id).toBe(reportId(THEATRE, { text: TEXT }));
    expect(await ledger.report(THEATRE, id)).toEqual(stored);
    expect(await ledger.reports(THEATRE)).toEqual([stored]);
    expect(await ledger.original(THEATRE, sha256)).toEqual({ sha256, mediaType, bytes });
    await ledger.close();
  });

  it("adds nothing when it is read a second time, from whatever file", async () => {
    const ledger = await openNew();
    const first = await ledger.appendReport(THEATRE, page());
    const second = await ledger.appendReport(THEATRE, { report: { text: TEXT }, file: "b.txt" });
    expect(second).toEqual({ added: false, id: first.id });
    expect((await ledger.audit()).entries).toBe(1);
  });

  it("belongs to its theatre", async () => {
    const ledger = await openNew();
    const here = await ledger.appendReport(THEATRE, page());
    const there = await ledger.appendReport("sahel", page());
    expect(there.added).toBe(true);
    expect(there.id).not.toBe(here.id);
    expect(await ledger.report("sahel", here.id)).toBeUndefined();
    expect(await ledger.reports("sahel")).toHaveLength(1);
    expect(await ledger.original("ukraine", original(TEXT).sha256)).toBeUndefined();
    expect(await ledger.theatres()).toEqual(["sahel", THEATRE]);
  });

  it("is refused with an original whose digest is another's", async () => {
    const ledger = await openNew();
    const wrong = { ...page(), original: { ...original(TEXT), sha256: "0".repeat(64) } };
    await expect(ledger.appendReport(THEATRE, wrong)).rejects.toMatchObject({ code: "wrong-digest" });
    expect(await ledger.reports(THEATRE)).toEqual([]);
  });

  it("keeps text of any script, and NUL and quotation marks", async () => {
    const ledger = await openNew();
    const text = 'تسلم الجيش “K1” \u0000 \\ " 😀';
    const { id } = await ledger.appendReport(THEATRE, page(text));
    expect((await ledger.report(THEATRE, id))?.report.text).toBe(text);
    expect((await ledger.audit()).problems).toEqual([]);
  });
});

describe("a coding", () => {
  const coding = (report: string, claims: Claim[], coder = "1") => ({ report, coder, claims });

  it("gives its claims ids that do not depend on the rule, and each claim once", async () => {
    const ledger = await openNew();
    const { id } = await ledger.appendReport(THEATRE, page());
    await ledger.appendCoding(THEATRE, coding(id, [claim(), { ...claim(), rule: "another" }, claim(23, 42)]));
    const claims = await ledger.claims(THEATRE);
    expect(claims.map((kept) => [kept.id, kept.report])).toEqual([
      [claimId(id, claim()), id],
      [claimId(id, claim(23, 42)), id],
    ]);
    expect(claimId(id, { ...claim(), rule: "another" })).toBe(claimId(id, claim()));
  });

  it("counts when it is the report's latest; the same one twice in a row is one; an older one can come back", async () => {
    const ledger = await openNew();
    const { id } = await ledger.appendReport(THEATRE, page());
    const other = await ledger.appendReport(THEATRE, page(`${TEXT} It was Sunday.`));
    await ledger.appendCoding(THEATRE, coding(id, [claim()], "1"));
    await ledger.appendCoding(THEATRE, coding(other.id, [], "1"));
    expect((await ledger.appendCoding(THEATRE, coding(id, [claim()], "1"))).added).toBe(false);
    expect((await ledger.appendCoding(THEATRE, coding(id, [], "2"))).added).toBe(true);
    expect((await ledger.codings(THEATRE)).map(({ report, coder }) => [report, coder])).toEqual([
      [other.id, "1"],
      [id, "2"],
    ]);
    expect((await ledger.appendCoding(THEATRE, coding(id, [claim()], "1"))).added).toBe(true);
    expect(await ledger.claims(THEATRE)).toHaveLength(1);
    expect((await ledger.audit()).problems).toEqual([]);
  });

  it("dates a report whose page has no date, and not one whose page has", async () => {
    const ledger = await openNew();
    const march = { from: "2020-03-29", to: "2020-03-31", basis: "text" as const };
    const may = { from: "2020-05-01", to: "2020-05-01", basis: "metadata" as const };
    const undated = await ledger.appendReport(THEATRE, page());
    const dated = await ledger.appendReport(THEATRE, { report: { text: TEXT, published: may }, file: "b.txt" });
    for (const { id } of [undated, dated]) await ledger.appendCoding(THEATRE, { ...coding(id, []), published: march });
    expect((await ledger.reports(THEATRE)).map(({ published }) => published)).toEqual([march, may]);
    expect((await ledger.report(THEATRE, undated.id))?.published).toEqual(march);
  });

  it("is refused for a report that is not kept, and with a quote that the text does not have", async () => {
    const ledger = await openNew();
    await expect(ledger.appendCoding(THEATRE, coding("r0", []))).rejects.toMatchObject({ code: "unknown-report" });
    const { id } = await ledger.appendReport(THEATRE, page());
    const wrong = { ...claim(), quote: { start: 1, end: 23, text: TEXT.slice(0, 22) } };
    await expect(ledger.appendCoding(THEATRE, coding(id, [wrong]))).rejects.toMatchObject({ code: "wrong-quote" });
    await expect(ledger.appendCoding("sahel", coding(id, []))).rejects.toMatchObject({ code: "unknown-report" });
  });
});

describe("reviews and failures", () => {
  it("keep every review in order, one for the same given twice in a row", async () => {
    const ledger = await openNew();
    const reject: Review = { decision: "rejected", claim: "c1", by: "Jane" };
    const added = [];
    for (const review of [accept("c1"), accept("c1"), reject, accept("c1")]) {
      added.push((await ledger.appendReview(THEATRE, review)).added);
    }
    expect(added).toEqual([true, false, true, true]);
    expect((await ledger.reviews(THEATRE)).map(({ review }) => review)).toEqual([accept("c1"), reject, accept("c1")]);
    expect((await ledger.audit()).problems).toEqual([]);
  });

  it("keep what could not be read, with its bytes and the reason, once", async () => {
    const ledger = await openNew();
    const failure = { file: "a.pdf", code: "binary", message: "a.pdf: this is a PDF; save it as text" };
    const { id } = await ledger.appendFailure(THEATRE, { ...failure, original: original("%PDF") });
    expect(await ledger.appendFailure(THEATRE, { ...failure, original: original("%PDF") })).toEqual({
      added: false,
      id,
    });
    await ledger.appendFailure(THEATRE, { ...failure, code: "too-large" });
    const { sha256, mediaType } = original("%PDF");
    expect(await ledger.failures(THEATRE)).toMatchObject([
      { ...failure, original: { sha256, mediaType } },
      { ...failure, code: "too-large" },
    ]);
    expect((await ledger.audit()).problems).toEqual([]);
  });
});

describe("a transaction", () => {
  it("keeps all its appends or none", async () => {
    const ledger = await openNew();
    const both = (claims: Claim[]) =>
      ledger.transaction(async (inside) => {
        const { id } = await inside.appendReport(THEATRE, page());
        await inside.appendCoding(THEATRE, { report: id, coder: "1", claims });
      });
    await expect(both([{ ...claim(), quote: { start: 0, end: 1, text: "?" } }])).rejects.toMatchObject({
      code: "wrong-quote",
    });
    expect((await ledger.audit()).entries).toBe(0);
    await both([claim()]);
    expect((await ledger.audit()).entries).toBe(2);
  });

  it("lets no other append come in between", async () => {
    const ledger = await openNew();
    const slow = ledger.transaction(async (inside) => {
      await inside.appendReview(THEATRE, accept("c1"));
      await new Promise((done) => setTimeout(done, 20));
      await inside.appendReview(THEATRE, accept("c2"));
    });
    await Promise.all([slow, ledger.appendReview(THEATRE, accept("c3"))]);
    expect((await ledger.reviews(THEATRE)).map(({ review }) => "claim" in review && review.claim)).toEqual([
      "c1",
      "c2",
      "c3",
    ]);
  });
});

describe("the file", () => {
  it("holds everything after the ledger was closed and opened again", async () => {
    const file = join(folder, "new", "folder", "situ.db");
    const before = await openLedger(file);
    const { id } = await before.appendReport(THEATRE, page());
    await before.close();
    const after = await openLedger(file);
    expect((await after.report(THEATRE, id))?.report).toEqual({ text: TEXT });
  });

  it.each([
    "UPDATE entry SET body = '{}'",
    "DELETE FROM entry",
    "UPDATE original SET bytes = x'00'",
    "DELETE FROM original",
  ])("refuses everything but appending: %s", async (sql) => {
    const file = newFile();
    const ledger = await openLedger(file);
    await ledger.appendReport(THEATRE, page());
    await ledger.close();
    expect(() => new Database(file).exec(sql)).toThrow("append-only");
  });

  it.each(["entry", "original"])("refuses to replace a row of %s", async (table) => {
    const file = newFile();
    const ledger = await openLedger(file);
    await ledger.appendReport(THEATRE, page());
    await ledger.close();
    expect(() => new Database(file).exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(
      "append-only",
    );
  });

  const failures: [string, () => string][] = [
    [
      "not-a-ledger",
      () => fileWith("this is a text and no database, and it is long enough to be seen as one".repeat(20)),
    ],
    ["not-a-ledger", () => databaseWith("CREATE TABLE other (a)")],
    [
      "newer",
      () => databaseWith("CREATE TABLE entry (a); PRAGMA application_id = 1399420021; PRAGMA user_version = 99"),
    ],
    ["unwritable", () => join(fileWith("no folder"), "situ.db")],
    ["unwritable", () => folder],
  ];
  it.each(failures)("is refused in one line that says what to do: %s", async (code, make) => {
    await expect(openLedger(make(), { patience: 0 })).rejects.toMatchObject({
      name: "LedgerError",
      code,
      message: expect.stringMatching(/^[^\n]+; [^\n]+$/),
    });
  });

  it("is said to be in use when another program holds it too long", async () => {
    const file = newFile();
    const ledger = await openLedger(file, { patience: 50 });
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
    await expect(ledger.appendReview(THEATRE, accept("c1"))).rejects.toMatchObject({ code: "locked" });
    other.exec("ROLLBACK");
    expect((await ledger.appendReview(THEATRE, accept("c1"))).added).toBe(true);
  });

  function fileWith(content: string): string {
    const file = newFile();
    writeFileSync(file, content);
    return file;
  }
  function databaseWith(sql: string): string {
    const file = newFile();
    new Database(file).exec(sql).close();
    return file;
  }
});

describe("several processes", () => {
  const append = (file: string, name: string, count: number) =>
    spawn(process.execPath, [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      `import { openLedger } from ${JSON.stringify(new URL("./sqlite.ts", import.meta.url).href)};
       const ledger = await openLedger(${JSON.stringify(file)});
       for (let i = 0; i < ${count}; i++) {
         const page = "${name}.example/" + i;
         const id = await ledger.transaction(async (inside) => {
           const { id } = await inside.appendReport("${THEATRE}", { report: { text: "${name} " + i }, file: page });
           const visit = { url: "https://" + page, feed: "", found: "", failures: 0, visits: 1 };
           await inside.watchlist.keepPage("${THEATRE}", { page, ...visit, state: "read", report: id });
           return id;
         });
         console.log(id);
       }`,
    ]);
  const said = async (child: ReturnType<typeof append>, until = Number.POSITIVE_INFINITY) => {
    let out = "";
    for await (const chunk of child.stdout) {
      out += chunk;
      if (out.split("\n").length > until) child.kill("SIGKILL");
    }
    return out.split("\n").slice(0, -1);
  };

  it("append to one ledger at once, and every append is kept", async () => {
    const file = newFile();
    const children = [append(file, "one", 40), append(file, "two", 40)];
    const [one, two] = await Promise.all(children.map((child) => said(child)));
    const ledger: Ledger = await openLedger(file);
    const kept = (await ledger.reports(THEATRE)).map(({ id }) => id);
    expect(kept).toHaveLength(80);
    expect(new Set(kept)).toEqual(new Set([...(one as string[]), ...(two as string[])]));
    expect((await ledger.audit()).problems).toEqual([]);
  }, 60_000);

  it("lose nothing that was appended when one is killed", async () => {
    const file = newFile();
    const child = append(file, "killed", 1_000_000);
    const [acknowledged] = await Promise.all([said(child, 30), once(child, "exit")]);
    const ledger = await openLedger(file);
    const kept = new Set((await ledger.reports(THEATRE)).map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(30);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect((await ledger.audit()).problems).toEqual([]);
    expect(await ledger.watchlist.counts(THEATRE)).toEqual([{ feed: "", state: "read", count: kept.size }]);
    expect(await ledger.search(THEATRE, "killed", 1_000_000)).toHaveLength(kept.size);
  }, 60_000);
});

it("the hash chain's format is that of the decision record, for ever", () => {
  const entry = {
    theatre: "sahel",
    seq: 1,
    kind: "review" as const,
    id: "v0123456789abcdef",
    recorded: "2026-01-02T03:04:05.000Z",
    body: '{"by":"Zoë","claim":"c1","decision":"accepted"}',
    prev: "0".repeat(64),
  };
  expect(entryHash(entry)).toBe("62fcecf1a83cd23b1bf2151f8b2c2c9f3e6ffe277743084b28c9673bd00ef88c");
});
