import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { commandLine } from "./testing.ts";

const PATIENCE_MS = 60_000;
const HANDOVER = "Coalition leaves K1\n\nThe coalition handed K1 base to the Iraqi army on 29 March 2020.\n";

const K1 = expect.objectContaining({ text: "K1 base", entity: "k1" });

const home = mkdtempSync(join(tmpdir(), "situ-cli-"));
afterAll(() => rmSync(home, { recursive: true }));

const command = commandLine();

/** Runs a command line in a folder of data and gives its exit code with what it printed. */
function situ(words: string[], data = join(home, "data")) {
  vi.stubEnv("SITU_DATA", data);
  return command(words);
}

function file(name: string, content: string): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

describe("the command line", { timeout: PATIENCE_MS }, () => {
  const commands = [
    [],
    ["start"],
    ["serve"],
    ["read"],
    ["brief"],
    ["diff"],
    ["explain"],
    ["review"],
    ["review", "accept"],
    ["review", "same"],
    ["review", "undo"],
    ["audit"],
    ["reindex"],
    ["watch"],
    ["watch", "add"],
    ["watch", "list"],
    ["pack"],
    ["pack", "check"],
    ["pack", "who"],
    ["pack", "where"],
  ];
  it.each(commands.map((command) => [command.join(" "), command]))(
    "situ %s --help says what it does",
    async (_, command) => {
      const { code, out, err } = await situ([...command, "--help"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`Usage: ${["situ", ...command].join(" ")}`);
    },
  );

  it("without a command it shows what there is, as a usage error", async () => {
    const { code, err } = await situ([]);
    expect([code, err]).toEqual([2, expect.stringContaining("Commands:")]);
  });

  it.each([
    [["fly"], /unknown command 'fly'/],
    [["reed"], /unknown command 'reed' \(Did you mean read\?\)/],
    [["read"], /missing required argument 'source'/],
    [["read", "--fast", "x"], /unknown option '--fast'/],
    [["brief", "--at", "yesterday"], /--at is "yesterday": give a day such as 2020-03-29/],
    [["brief", "--at", "2020-02-30"], /--at is "2020-02-30"/],
    [["brief", "--known", "2020-03-29Tea"], /--known is "2020-03-29Tea"/],
    [["brief", "--lang", "fr"], /Allowed choices are en, ar; see "situ --help"/],
    [["diff", "Sunday", "2020-03-29"], /FROM is "Sunday": give a day such as 2020-03-29/],
    [["diff", "2020-03-26", "2020-03-32"], /TO is "2020-03-32"/],
    [["diff", "2020-03-26", "2020-03-29", "--day", "x"], /--day is "x"/],
    [["explain", "k1", "--at", "x"], /--at is "x"/],
    [["review", "accept", "c1"], /required option '--by <name>' not specified/],
    [["review", "accept", "c1", "--by", " "], /--by is empty: give the name of whoever decides/],
    [["read", "--published", "29.3.2020", "x"], /--published is "29.3.2020": give a day/],
    [["read", "--json", "--explain", "x"], /'--json' cannot be used with option '--explain'/],
    [["read", "--theatre", "atlantis", "x"], /no theatre "atlantis": choose one of syria-iraq/],
  ])("situ %j is a usage error, told in one line", async (words, line) => {
    const { code, out, err } = await situ(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(line);
    expect(err).toMatch(/^situ: [^\n]+\n$/);
  });

  it.each(["web", "70000", "-1", "80.5"])("PORT=%s is a usage error that says what a port is", async (port) => {
    vi.stubEnv("PORT", port);
    expect(await situ(["serve"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/PORT is .*number from 1 to 65535/),
    });
  });

  it.each(["http://wiki.example.org", "10.0.0.0/8", "10.0.0.5:8080", "wiki.example.org/page"])(
    "SITU_ALLOW=%s is a usage error that says what a host is",
    async (allowed) => {
      vi.stubEnv("SITU_ALLOW", `10.0.0.5, ${allowed}`);
      const { code, err } = await situ(["read", "x"]);
      expect([code, err]).toEqual([2, expect.stringContaining(`"${allowed}", which is no host`)]);
    },
  );

  it.each([
    ["brief"],
    ["audit"],
    ["serve"],
    ["explain k1"],
    ["diff 2020-03-26 2020-03-29"],
    ["review accept c12345 --by Ada"],
  ])("situ %s without a ledger says how to begin one", async (command) => {
    const { code, err } = await situ(command.split(" "), join(home, "none"));
    expect([code, err]).toEqual([1, expect.stringMatching(/^situ: There is no ledger in .*situ start.*\n$/)]);
  });

  it("a data folder that cannot be made is told in one line", async () => {
    const { code, err } = await situ(["read", file("a.txt", HANDOVER)], file("taken", ""));
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^situ: The folder .* cannot be made .*SITU_DATA=FOLDER.\n$/),
    ]);
  });
});

describe("situ read", { timeout: PATIENCE_MS }, () => {
  const handover = file("handover.txt", HANDOVER);
  const empty = file("empty.txt", "");

  it("keeps reports, tells each in a line, and once only", async () => {
    const first = await situ(["read", handover, "--published", "2020-03-30"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^1\. read: Coalition leaves K1: \d+ claims?\n$/);
    const second = await situ(["read", handover, "--published", "2020-03-30"]);
    expect(second.out).toBe("1. kept before: Coalition leaves K1\n");
    expect(await situ(["brief", "--at", "2020-03-30T09:00Z"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("K1"),
    });
    const before = await situ(["brief", "--known", "2019-01-01"]);
    expect(before.out).toContain("The desk has no report that could be known then.");
    expect(before.out).not.toContain("reviewed");
    expect(await situ(["audit"])).toMatchObject({ code: 0, out: expect.stringContaining("nothing was changed") });
  });

  it("says why a file gives no report, reads the others, and ends with 1", async () => {
    const { code, out, err } = await situ(["read", empty, handover]);
    expect(code).toBe(1);
    expect(err).toBe("1. not read: empty.txt: the file is empty; save the page again\n");
    expect(out).toMatch(/^2\. (?:read|kept before): Coalition leaves K1[^\n]*\n2 documents: [^\n]*1 not read\n$/);
  });

  it("reads a folder with all that is in it, tells what it passes over, and counts", async () => {
    const folder = join(home, "folder");
    mkdirSync(join(folder, "inner"), { recursive: true });
    file("folder/b.txt", HANDOVER.replace("29 March", "28 March"));
    file("folder/inner/a.md", "# Base shelled\n\nRockets hit K1 base on 27 December 2019, the coalition said.\n");
    file("folder/notes.xyz", "not for reading");
    const { code, out, err } = await situ(["read", folder], join(home, "of-folder"));
    expect(code).toBe(0);
    expect(out).toMatch(/^1\. read: .*\n2\. read: .*\n2 documents: 2 new with \d+ claims?\n$/);
    expect(err).toMatch(/1 file/);
  });

  it("says of a folder without reports that there is nothing to read in it", async () => {
    const folder = join(home, "bare");
    mkdirSync(folder);
    expect(await situ(["read", folder])).toEqual({
      code: 0,
      out: "",
      err: `${folder}: there is nothing to read in it\n`,
    });
  });

  it("passes no control character of a headline or a name to the terminal", async () => {
    const { err } = await situ(["read", file("a\u001b[2Jb.txt", "")]);
    expect(err).toContain("a\uFFFD[2Jb.txt");
  });

  it("--json prints a line a file in the order asked, an error in its place, and keeps nothing", async () => {
    const data = join(home, "untouched");
    const { code, out } = await situ(["read", "--json", handover, empty, "nowhere.txt", handover], data);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines.map(({ report, error }) => report?.headline ?? [error.file, error.code])).toEqual([
      "Coalition leaves K1",
      [empty, "empty"],
      ["nowhere.txt", "not-found"],
      "Coalition leaves K1",
    ]);
    const [{ report, claims }] = lines;
    expect(claims).toContainEqual(
      expect.objectContaining({ type: "transfer", roles: expect.objectContaining({ installation: K1 }) }),
    );
    for (const { quote } of claims) expect(report.text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(await situ(["audit"], data)).toMatchObject({ code: 1, err: expect.stringContaining("no ledger") });
  });

  it("--published dates the report, and with it what “on Sunday” means", async () => {
    const sunday = file("sunday.txt", "Base\n\nThe coalition handed K1 base to the Iraqi army on Sunday.\n");
    const { out } = await situ(["read", "--json", "--published", "2020-03-31", "--theatre", "syria-iraq", sunday]);
    const { report, claims } = JSON.parse(out);
    expect(report.published).toMatchObject({ from: "2020-03-31", to: "2020-03-31" });
    expect(claims[0].when).toMatchObject({ from: "2020-03-29", to: "2020-03-29" });
  });

  it("takes the report of a CLAIMS.md file as given and ignores its claims", async () => {
    const report = {
      headline: "Base",
      text: HANDOVER.trim(),
      published: { from: "2020-03-30", to: "2020-03-30", basis: "url" },
    };
    const gold = file("gold.json", JSON.stringify({ report, claims: [{ type: "protest" }] }));
    const coded = JSON.parse((await situ(["read", "--json", gold])).out);
    expect(coded.report).toEqual(report);
    expect(coded.claims.map(({ type }: { type: string }) => type)).toContain("transfer");
  });

  it("--explain shows each sentence with its parse, what it speaks of and the rule that fired", async () => {
    const { code, out } = await situ(["read", "--explain", handover], join(home, "untouched"));
    expect(code).toBe(0);
    expect(out).toMatch(/The coalition handed K1 base .*\n.*handed\(root\)/);
    expect(out).toMatch(/→ transfer handover \[transfer\//);
    expect(out).toMatch(/body: The coalition = cjtf-oir/);
  });
});

describe("situ pack check", { timeout: PATIENCE_MS }, () => {
  it("finds no error in the installed packs, and only counts the notes", async () => {
    const { code, out } = await situ(["pack", "check"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^packs: \d+, entities: \d+, errors: 0, notes: [^\n]*\n$/)]);
  });

  it("ends with 1 for a pack whose entity lies in nothing, with the notes on the pack", async () => {
    mkdirSync(join(home, "my-pack"), { recursive: true });
    file("my-pack/places.yaml", "- { id: my-place, kind: place, name: My place, in: nowhere-at-all }\n");
    const { code, out } = await situ(["pack", "check", join(home, "my-pack")]);
    expect(code).toBe(1);
    expect(out).toMatch(/^error: my-pack, my-place: .*nowhere-at-all/);
    expect(out).toMatch(/^note: my-pack, my-place: has no Arabic name: give ar$/m);
  });

  it("a folder that holds no pack gets its line", async () => {
    expect(await situ(["pack", "check", join(home, "none")])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^situ: .*no YAML file here/),
    });
  });
});

describe("situ pack who and where", { timeout: PATIENCE_MS }, () => {
  it("tell what a name means, why, and what is known of each that bears it", async () => {
    const { code, out } = await situ(["pack", "where", "Qayyarah"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^“Qayyarah” has \d+ readings. Alone, it is read so:\nas a place: Qayyarah \(qayyarah\)\n/);
    expect(out).toMatch(/^as an installation: .*\(qayyarah-west\)$/m);
    expect(out).toMatch(
      /^ {2}9.5 points: its kind fits \(6\), it lies in the theatre \(1\.5\), it is named itself \(1\), /m,
    );
    expect(out).toMatch(/^ {2}lies in: .*Nineveh Governorate, Iraq$/m);
    expect(out).toMatch(/^ {2}point: 35\.\d+, 43\.\d+, within \d+ km$/m);
  });

  it("who gives the memberships up to the state, and on a day those that held then", async () => {
    const ever = (await situ(["pack", "who", "Yahya Rasool"])).out;
    expect(ever).toMatch(/^ {2}speaks for .* as spokesman of the commander-in-chief, 2020-06-01 to 2024-11-30$/m);
    const then = (await situ(["pack", "who", "Yahya Rasool", "--on", "2020-03-29"])).out;
    expect(then).toMatch(/^ {2}speaks for .* as spokesman, 2015-01-01 to 2020-05-31\n {4}/m);
    expect(then).not.toContain("2024-11-30");
    expect(then).toMatch(/^ {2}side: /m);
  });

  it("take a name in Arabic", async () => {
    expect((await situ(["pack", "where", "كركوك"])).out).toMatch(/^Kirkuk \(kirkuk\): place, city; pack syria-iraq\n/);
  });

  it("know the names and whoever else was added on the desk", async () => {
    const data = join(home, "of-additions");
    await situ(["read", file("guards.txt", HANDOVER)], data);
    const entity = file(
      "guards.json",
      '{"id": "hawija-guards", "kind": "armed-group", "name": "Hawija Guards", "in": "iraq"}',
    );
    await situ(["review", "entity", entity, "--by", "Ada"], data);
    await situ(["review", "name", "taji", "Camp Kandawi", "--by", "Ada"], data);
    const { out } = await situ(["pack", "who", "Hawija Guards"], data);
    expect(out).toMatch(/^Hawija Guards \(hawija-guards\): armed-group; added on the desk\n/);
    expect((await situ(["pack", "where", "Camp Kandawi"], data)).out).toMatch(
      /^Camp Taji \(taji\).*\n(?:.*\n)*.*Camp Kandawi/,
    );
    expect(await situ(["pack", "who", "Hawija Guards"], join(home, "of-nobody"))).toMatchObject({ code: 1 });
  });

  it("a name that no pack has ends with 1 and the nearest names", async () => {
    expect(await situ(["pack", "where", "Kirkuck"])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/^situ: No pack has the name “Kirkuck”: did you mean “Kirkuk”[^\n]*\n$/),
    });
  });

  it("a day that is none is a usage error", async () => {
    expect(await situ(["pack", "who", "Hezbollah", "--on", "2020-02-30"])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--on is "2020-02-30"'),
    });
  });
});
