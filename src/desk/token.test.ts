import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keptToken } from "./token.ts";

const home = mkdtempSync(join(tmpdir(), "situ-token-"));
afterAll(() => rmSync(home, { recursive: true }));

it("the desk's token stays the same, differs between desks, and is its owner's alone", async () => {
  const [one, other] = [mkdtempSync(join(home, "a-")), mkdtempSync(join(home, "b-"))];
  const token = await keptToken(one);
  expect(token).toMatch(/^[\w-]{32}$/);
  expect(await keptToken(one)).toBe(token);
  expect(await keptToken(other)).not.toBe(token);
  if (process.platform !== "win32") expect(statSync(join(one, "token")).mode & 0o777).toBe(0o600);
});

it("an empty token file, which would let anybody in, gets a token", async () => {
  const folder = mkdtempSync(join(home, "c-"));
  writeFileSync(join(folder, "token"), "\n");
  expect(await keptToken(folder)).toMatch(/^[\w-]{32}$/);
});
