import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Ledger } from "../keep/ledger.ts";
import { readDocument } from "../read/read-document.ts";
import { openData } from "./data.ts";
import type { Desk } from "./desk.ts";
import { takeFile } from "./intake/take-file.ts";
import { openDesk } from "./open-desk.ts";
import { coderFor } from "./packs.ts";

const { coder, theatre } = coderFor();
const root = mkdtempSync(join(tmpdir(), "situ-desk-"));
let folder: string;
let ledger: Ledger;
let desk: Desk;

beforeEach(async () => {
  folder = mkdtempSync(join(root, "data-"));
  ledger = await openData(folder);
  desk = openDesk(ledger, coder);
  return () => ledger.close();
});
afterAll(() => rmSync(root, { recursive: true }));

async function take(name: string, published: string | undefined, words: string): Promise<string> {
  const file = join(folder, `${name}.md`);
  const date = published ? `published: ${published}\n` : "";
  writeFileSync(file, `---\nheadline: ${name}\noutlet: ${name}\n${date}---\n\n${words}\n`);
  return (await takeFile(file, { theatre: theatre.id, ledger, coder, reader: { read: readDocument } })).report ?? "";
}

const ROCKETS = "Nine rockets were fired at the K1 base in Kirkuk on 27 December 2019.";
const HANDOVER = "The US-led coalition handed the K1 base in Kirkuk to the Iraqi army on 29 March 2020.";

describe("the desk", { timeout: 60_000 }, () => {
  it("with nothing kept ends on the day that its theatre begins, and has no event", async () => {
    const day = await desk.lastDay();
    expect(day).toBe(theatre.firstDay);
    expect((await desk.situation({ day, known: day })).events).toEqual([]);
  });

  it("sees what is kept while it is open", async () => {
    await take("Rockets", "2019-12-28", ROCKETS);
    expect(await desk.lastDay()).toBe("2019-12-28");
    const id = await take("Handover", "2020-03-30", HANDOVER);
    expect(await desk.lastDay()).toBe("2020-03-30");
    expect((await desk.reports()).get(id)?.claims.map(({ claim }) => claim.type)).toContain("transfer");
  });

  it("answers what was known before a report appeared, and who held the base on a day before and after", async () => {
    await take("Rockets", "2019-12-28", ROCKETS);
    await take("Handover", "2020-03-30", HANDOVER);
    const eventTypes = async (known: string) =>
      (await desk.situation({ day: "2020-04-01", known })).events.map(({ type }) => type);
    expect(await eventTypes("2020-03-29")).not.toContain("transfer");
    expect(await eventTypes("2020-03-30")).toContain("transfer");
    const holder = async (day: string) => {
      const { installations } = await desk.situation({ day, known: "2020-03-30" });
      return installations.find(({ installation }) => installation === "k1")?.holder?.entity;
    };
    expect(await holder("2020-03-28")).not.toBe("iraqi-army");
    expect(await holder("2020-03-29")).toBe("iraqi-army");
  });

  it("gives reports in the order in which the world could know them, whichever was read first", async () => {
    const later = await take("Handover", "2020-03-30", HANDOVER);
    const earlier = await take("Rockets", "2019-12-28", ROCKETS);
    expect([...(await desk.reports()).keys()]).toEqual([earlier, later]);
  });

  it("ends on the last day on which a report without a date can have been published, by the record", async () => {
    await take("Handover", "2020-03-29", HANDOVER);
    const words =
      "The coalition handed the K1 base to the Iraqi army on Sunday. It has trained Iraqi forces since October 2019";
    const undated = await take("Undated", undefined, `${words} and will do so throughout 2020.`);
    const last = await desk.lastDay();
    expect(last).toBe("2020-04-04");
    expect((await desk.situation({ day: last, known: last })).reports).toContain(undated);
  });
});
