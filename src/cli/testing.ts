import { afterEach, beforeEach, vi } from "vitest";
import { run } from "./program.ts";

/** A program that ended: its exit code, and what it printed on standard output and on standard error. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** For tests of the command line: gives what runs one. The environment that a test sets is its own alone. */
export function commandLine(): (words: string[]) => Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  beforeEach(() => {
    vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
    vi.spyOn(process.stderr, "write").mockImplementation((text) => err.push(String(text)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  return async (words) => {
    out.length = err.length = 0;
    const code = await run(words);
    return { code, out: out.join(""), err: err.join("") };
  };
}
