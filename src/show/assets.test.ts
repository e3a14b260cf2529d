import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AssetsMissing, loadAssets } from "./assets.ts";

async function built(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "situ-assets-"));
  await mkdir(join(folder, ".vite"));
  const manifest = { "web/main.ts": { file: "assets/main-1.js", isEntry: true, css: ["assets/main-1.css"] } };
  await writeFile(join(folder, ".vite", "manifest.json"), JSON.stringify(manifest));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "main-1.js"), "export {};");
  await writeFile(join(folder, "..", "outside.js"), "secret");
  return folder;
}

describe("the browser's files", () => {
  it("are named by what was built", async () => {
    const assets = await loadAssets(await built());
    expect([assets.script, assets.styles]).toEqual(["/static/assets/main-1.js", ["/static/assets/main-1.css"]]);
    expect((await assets.file("assets/main-1.js"))?.type).toContain("text/javascript");
  });

  it("are all that is given: nothing outside their folder, nothing hidden", async () => {
    const assets = await loadAssets(await built());
    for (const path of ["../outside.js", "assets/../../outside.js", ".vite/manifest.json", "assets/none.js"]) {
      expect(await assets.file(path)).toBeUndefined();
    }
  });

  it("say how to build them where they are missing", async () => {
    const empty = await mkdtemp(join(tmpdir(), "situ-empty-"));
    await expect(loadAssets(empty)).rejects.toBeInstanceOf(AssetsMissing);
  });
});
