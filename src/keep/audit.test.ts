import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digest } from "../model/identity.ts";
import { type Entry, entryHash, GENESIS } from "./chain.ts";
import type { Audit } from "./ledger.ts";
import { openLedger } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "situ-audit-"));
const sound = join(folder, "sound.db");
let copies = 0;
const THEATRE = "syria-iraq";
const ENTRIES = 7;
let soundHead: string;

beforeAll(async () => {
  const ledger = await openLedger(sound, { now: () => "2026-01-02T03:04:05.000Z" });
  const bytes = new Uint8Array(Buffer.from("The army took over K1."));
  const original = { sha256: digest(bytes), mediaType: "text/plain", bytes };
  const { id } = await ledger.appendReport(THEATRE, {
    report: { text: "The army took over K1." },
    file: "a.txt",
    original,
  });
  const quote = { start: 0, end: 22, text: "The army took over K1." };
  const claim = { type: "transfer", roles: {}, modality: "asserted", quote } as const;
  await ledger.appendCoding(THEATRE, { report: id, coder: "1", claims: [claim] });
  const url = "https://herald.example/k1";
  await ledger.appendReport(THEATRE, { report: { url, text: "It was Sunday." }, file: "b.txt" });
  await ledger.appendReview(THEATRE, { decision: "accepted", claim: "c1", by: "Zoë" });
  await ledger.appendFailure(THEATRE, {
    file: "c.txt",
    code: "empty",
    message: "c.txt: the file is empty; save it again",
  });
  const seen = "2026-01-02T03:04:05.000Z";
  await ledger.appendPresence(THEATRE, { report: id, withdrawn: true, seen, reason: "410 Gone" });
  await ledger.appendReview(THEATRE, { decision: "rejected", claim: "c1", by: "Zoë" });
  soundHead = (await ledger.audit(THEATRE)).head;
  await ledger.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TRIGGERS = [
  "entry_follows",
  "entry_stays",
  "entry_is_kept",
  "original_is_new",
  "original_stays",
  "original_is_kept",
];

/** Changes a copy of the ledger behind its back, and audits it. */
async function auditAfter(change: (raw: Database.Database) => void): Promise<Audit> {
  const spoilt = join(folder, `${++copies}.db`);
  copyFileSync(sound, spoilt);
  const raw = new Database(spoilt);
  try {
    for (const trigger of TRIGGERS) raw.exec(`DROP TRIGGER ${trigger}`);
    change(raw);
  } finally {
    raw.close();
  }
  const ledger = await openLedger(spoilt);
  const audit = await ledger.audit();
  await ledger.close();
  rmSync(spoilt);
  return audit;
}

describe("an audit", () => {
  it("finds nothing in a ledger that nobody changed", async () => {
    expect(await auditAfter(() => {})).toEqual({ entries: ENTRIES, head: soundHead, problems: [] });
  });

  it("finds nothing in an empty ledger", async () => {
    const ledger = await openLedger(join(folder, "empty.db"));
    expect(await ledger.audit()).toEqual({ entries: 0, head: GENESIS, problems: [] });
  });

  it("gives one head for several theatres, that changes with each", async () => {
    const ledger = await openLedger(join(folder, "two.db"));
    await ledger.appendReview("a", { decision: "accepted", claim: "c1", by: "Zoë" });
    const one = await ledger.audit();
    await ledger.appendReview("b", { decision: "accepted", claim: "c1", by: "Zoë" });
    const two = await ledger.audit();
    expect(one.head).toBe((await ledger.audit("a")).head);
    expect(new Set([one.head, two.head, (await ledger.audit("b")).head]).size).toBe(3);
    expect(two.entries).toBe(2);
  });

  it("names the entry in which any byte of any column was changed", async () => {
    const column = fc.constantFrom("theatre", "seq", "kind", "id", "about", "recorded", "body", "prev", "hash");
    await fc.assert(
      fc.asyncProperty(
        column,
        fc.integer({ min: 1, max: ENTRIES }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, seq, at, flip) => {
          let changedTo = "";
          const { problems } = await auditAfter((raw) => {
            const before = raw
              .prepare(`SELECT CAST(${name} AS BLOB) FROM entry WHERE seq = ?`)
              .pluck()
              .get(seq) as Buffer | null;
            changedTo = changed(before ?? Buffer.from(""), at, flip, name === "seq");
            raw.prepare(`UPDATE entry SET ${name} = CAST(? AS TEXT) WHERE seq = ?`).run(changedTo, seq);
          });
          const named = name === "seq" ? [seq, Number(changedTo), seq + 1] : [seq];
          expect(problems.some((problem) => named.includes(problem.seq as number))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("names the original in which any byte of any column was changed", async () => {
    const column = fc.constantFrom("theatre", "sha256", "media_type", "bytes");
    await fc.assert(
      fc.asyncProperty(column, fc.nat(), fc.integer({ min: 1, max: 255 }), async (name, at, flip) => {
        const { problems } = await auditAfter((raw) => {
          const before = raw.prepare(`SELECT CAST(${name} AS BLOB) FROM original`).pluck().get() as Buffer;
          if (name === "bytes") {
            const bytes = Buffer.from(before);
            bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ flip;
            raw.prepare("UPDATE original SET bytes = ?").run(bytes);
          } else raw.prepare(`UPDATE original SET ${name} = ?`).run(changed(before, at, flip));
        });
        expect(problems.some(({ message }) => message.includes("original"))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("names the place where an entry was removed", async () => {
    for (let seq = 1; seq < ENTRIES; seq++) {
      const { problems } = await auditAfter((raw) => raw.exec(`DELETE FROM entry WHERE seq = ${seq}`));
      expect(problems).toContainEqual({
        theatre: THEATRE,
        seq: seq + 1,
        message: expect.stringContaining(`entry ${seq} is missing`),
      });
    }
  });

  it("shows entries cut off the end by another head", async () => {
    const { head, entries } = await auditAfter((raw) => raw.exec(`DELETE FROM entry WHERE seq = ${ENTRIES}`));
    expect(entries).toBe(ENTRIES - 1);
    expect(head).not.toBe(soundHead);
  });

  it("names both of two entries that were swapped", async () => {
    const { problems } = await auditAfter((raw) =>
      raw.exec(
        "UPDATE entry SET seq = -3 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 4; UPDATE entry SET seq = 4 WHERE seq = -3",
      ),
    );
    expect(problems.map(({ seq }) => seq)).toEqual(expect.arrayContaining([3, 4]));
  });

  it("names an entry that was rewritten with a hash to fit", async () => {
    const { problems } = await auditAfter((raw) => {
      const last = raw.prepare("SELECT * FROM entry WHERE seq = ?").get(ENTRIES) as Entry;
      const body = last.body.replace("rejected", "accepted");
      raw.prepare("UPDATE entry SET body = ?, hash = ? WHERE seq = ?").run(body, entryHash({ ...last, body }), ENTRIES);
    });
    expect(problems).toEqual([{ theatre: THEATRE, seq: ENTRIES, message: expect.stringContaining("the id") }]);
  });

  it("names a presence of a report that is not kept before it", async () => {
    const { problems } = await auditAfter((raw) => {
      raw.exec("UPDATE entry SET about = 'r0', body = replace(body, about, 'r0') WHERE kind = 'presence'");
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining("r0 that it is about") }),
    );
  });

  it("names an original that was removed", async () => {
    const { problems } = await auditAfter((raw) => raw.exec("DELETE FROM original"));
    expect(problems).toEqual([{ theatre: THEATRE, message: expect.stringContaining("is missing") }]);
  });
});

describe("the search index", () => {
  const CHANGES = {
    "a report with no page": "UPDATE report SET page = NULL",
    "another page": "UPDATE report SET page = 'herald.example/other' WHERE page IS NOT NULL",
    "no report": "DELETE FROM report",
    "a report that is none": "INSERT INTO report (theatre, seq) VALUES ('syria-iraq', 2)",
    "no words": "INSERT INTO words (words) VALUES ('delete-all')",
  };
  it.each(Object.keys(CHANGES))(
    "is named by an audit where it has %s, and is right once it is rebuilt",
    async (name) => {
      const file = join(folder, `${++copies}.db`);
      copyFileSync(sound, file);
      new Database(file).exec(CHANGES[name as keyof typeof CHANGES]).close();
      const ledger = await openLedger(file);
      const message = expect.stringMatching(
        /^the search index is wrong for entries [\d, ]+; rebuild it with "situ reindex"$/,
      );
      expect((await ledger.audit()).problems).toEqual([{ theatre: THEATRE, message }]);
      await ledger.reindex();
      expect(await ledger.audit()).toEqual({ entries: ENTRIES, head: soundHead, problems: [] });
      expect(await ledger.versions(THEATRE, "herald.example/k1")).toHaveLength(1);
      expect(await ledger.search(THEATRE, "sunday", 5)).toHaveLength(1);
      await ledger.close();
    },
  );
});

/** Text with one character changed for another (or one added to an empty text); a number that no entry has. */
function changed(before: Buffer, at: number, flip: number, isNumber = false): string {
  if (isNumber) return String(ENTRIES + 1 + flip);
  const characters = [...before.toString("utf8")];
  const place = characters.length ? at % characters.length : 0;
  const old = characters[place];
  const other = String.fromCharCode(32 + (flip % 90));
  characters[place] = other === old ? "~" : other;
  return characters.join("");
}
