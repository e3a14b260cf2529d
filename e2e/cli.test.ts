import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterAll, afterEach, describe, expect, it } from "vitest";

const PATIENCE_MS = 120_000;
/** The program as `npm install` and `npm test` build it. */
const PROGRAM = join(import.meta.dirname, "..", "dist", "cli", "main.js");
const SAMPLES = join(import.meta.dirname, "..", "packs", "syria-iraq", "reports");
const OPEN = /^The desk is open on http:\/\/localhost:(\d+) /m;

const folders: string[] = [];
const running = new Set<ChildProcessByStdio<null, Readable, Readable>>();
afterEach(() => {
  for (const program of running) program.kill("SIGKILL");
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, as a newcomer has it. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "situ-newcomer-"));
  folders.push(folder);
  return folder;
}

interface Run {
  program: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has printed so far. */
  out(): string;
  err(): string;
  /** Waits until what it has printed matches; gives the match, or undefined when it ended before. */
  prints(pattern: RegExp): Promise<RegExpExecArray | undefined>;
  /** Waits for its end; gives the exit code. */
  end(): Promise<number | null>;
}

/** Runs `situ` in a folder; on any free port unless told otherwise. */
function situ(folder: string, words: string[], settings: Record<string, string> = {}): Run {
  const { SITU_DATA: _, ...rest } = process.env;
  const program = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    env: { ...rest, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(program);
  const ended = once(program, "close").then(([code]) => {
    running.delete(program);
    return code as number | null;
  });
  let [out, err] = ["", ""];
  program.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  program.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  const prints = async (pattern: RegExp) => {
    while (!pattern.test(out) && running.has(program)) await Promise.race([once(program.stdout, "data"), ended]);
    return pattern.exec(out) ?? undefined;
  };
  return { program, out: () => out, err: () => err, prints, end: () => ended };
}

async function entries(folder: string): Promise<string> {
  const audit = situ(folder, ["audit"]);
  expect(await audit.end()).toBe(0);
  return audit.out();
}

describe("situ start in an empty folder", { timeout: PATIENCE_MS }, () => {
  it("reads the sample, prints the brief and serves the desk on this machine alone; again, it re-reads nothing", async () => {
    const folder = emptyFolder();
    const first = situ(folder, ["start"]);
    const [, port] = (await first.prints(OPEN)) ?? [];
    expect(first.err()).toBe("");
    expect(first.out().match(/^ {2}read: /gm)).toHaveLength(readdirSync(SAMPLES).length);
    expect(first.out()).toContain("WHO HOLDS WHAT");
    expect(existsSync(join(folder, "data", "situ.db"))).toBe(true);

    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("K1")]);
    const data = await fetch(`http://127.0.0.1:${port}/reports`, { headers: { accept: "application/json" } });
    expect(((await data.json()) as { reports: unknown[] }).reports).toHaveLength(readdirSync(SAMPLES).length);
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow();
    first.program.kill("SIGINT");
    expect(await first.end()).toBe(0);

    const kept = await entries(folder);
    const second = situ(folder, ["start"]);
    await second.prints(OPEN);
    second.program.kill("SIGTERM");
    expect(await second.end()).toBe(0);
    expect(second.out()).toContain("all kept before");
    expect(second.out()).not.toMatch(/^ {2}(read|kept before): /m);
    expect(await entries(folder)).toBe(kept);
    const brief = (out: string) => out.slice(out.indexOf("\n\n"), out.search(OPEN));
    expect(brief(second.out())).toBe(brief(first.out()));
  });

  it("killed half way, it has lost nothing: the audit is clean and the next start reads the rest", async () => {
    const folder = emptyFolder();
    const first = situ(folder, ["start"]);
    await first.prints(/(^ {2}read: .*\n){3}/m);
    first.program.kill("SIGKILL");
    await first.end();
    const before = Number.parseInt(await entries(folder), 10);
    const second = situ(folder, ["start"]);
    await second.prints(OPEN);
    second.program.kill("SIGINT");
    await second.end();
    const after = Number.parseInt(await entries(folder), 10);
    expect(before).toBeGreaterThanOrEqual(6);
    const reports = readdirSync(SAMPLES).length;
    // A report and its coding each, and of the Arabic page why it has no claims.
    expect(after).toBe(2 * reports + 1);
    expect(second.out().match(/^ {2}read: /gm) ?? []).toHaveLength(reports - before / 2);
  });

  it("says in one line that the port is taken, and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const start = situ(emptyFolder(), ["start"], { PORT: String(port) });
    expect(await start.end()).toBe(1);
    expect(start.err()).toMatch(new RegExp(`^situ: Port ${port} is taken [^\\n]*PORT=4001\\.\\n$`));
    other.close();
  });

  it("says in one line that the data folder cannot be made", async () => {
    const start = situ(emptyFolder(), ["start"], { SITU_DATA: PROGRAM });
    expect(await start.end()).toBe(1);
    expect(start.err()).toMatch(/^situ: The folder [^\n]* cannot be made [^\n]*SITU_DATA=FOLDER\.\n$/);
  });
});

describe("situ read --json", { timeout: PATIENCE_MS }, () => {
  const samples = readdirSync(SAMPLES).map((name) => join(SAMPLES, name));

  it("prints one coded report a line and makes no folder", async () => {
    const folder = emptyFolder();
    const read = situ(folder, ["read", "--json", ...samples]);
    expect(await read.end()).toBe(0);
    const reports = read
      .out()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(reports.map(({ report }) => Boolean(report.text))).toEqual(samples.map(() => true));
    expect(readdirSync(folder)).toEqual([]);
  });

  it("ends quietly when nobody reads on", async () => {
    const read = situ(emptyFolder(), ["read", "--json", ...samples]);
    await read.prints(/\n/);
    read.program.stdout.destroy();
    expect([await read.end(), read.err()]).toEqual([0, ""]);
  });

  it("goes on when nobody reads what goes wrong", async () => {
    const read = situ(emptyFolder(), ["read", "--json", "nowhere.txt", "nowhere.txt", samples[0] ?? ""]);
    read.program.stderr.destroy();
    await read.end();
    expect(read.out().trimEnd().split("\n")).toHaveLength(3);
  });
});
