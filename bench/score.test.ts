import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const PATIENCE_MS = 60_000;
const TSX = createRequire(import.meta.url).resolve("tsx/cli");

function run(...paths: string[]) {
  const score = join(import.meta.dirname, "score.ts");
  return spawnSync(process.execPath, [TSX, score, ...paths], { encoding: "utf8" });
}

describe("npm run score", { timeout: PATIENCE_MS }, () => {
  it("prints a line a gold file, and the total as JSON last", () => {
    const { status, stdout } = run(join(import.meta.dirname, "gold", "sample"));
    const lines = stdout.trimEnd().split("\n");
    const total = JSON.parse(lines.pop() ?? "");
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(9);
    for (const line of lines) expect(line).toMatch(/^\S+ +P \S+ R \S+ F1 \S+ roles \S+ when \S+$/);
    expect(Object.keys(total)).toEqual(expect.arrayContaining(["precision", "recall", "claims_f1", "quotes", "gold"]));
    expect(total.quotes).toBe(1);
  });

  it("without a file says how it is used, and for what is no gold says so in a line", () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining("usage: ") });
    expect(run(join(import.meta.dirname, "..", "tsconfig.json"))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/is no gold file.*\n$/),
    });
  });
});
