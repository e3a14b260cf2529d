import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { entitySchema, type Pack, sourceSchema, theatreSchema } from "../model/pack.ts";
import { type Compiled, keyOf, readCompiled } from "./compiled.ts";
import { INSTALLED_PACKS } from "./folder.ts";
import { PackError } from "./pack-error.ts";
import { readPlaces } from "./place-table.ts";
import { readYaml, shown } from "./yaml.ts";

export const entitiesFileSchema = z.array(entitySchema).meta({ title: "Entities of a pack" });
export const sourcesFileSchema = z.array(sourceSchema).meta({ title: "Sources of a pack" });
export const theatreFileSchema = theatreSchema.meta({ title: "Theatre of a pack" });

const SCHEMAS = { entities: entitiesFileSchema, sources: sourcesFileSchema, theatre: theatreFileSchema };
type Kind = keyof typeof SCHEMAS;
type Content<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;

/**
 * Loads every pack below `root` (the installed packs unless told otherwise): those of a theatre first, since of two readings of a name
 * that fit alike the first is taken; then by name. Throws PackError.
 */
export function loadPacks(root: string = INSTALLED_PACKS): Pack[] {
  if (!existsSync(root)) throw new PackError(`${root}: there is no such folder; give a folder of packs`);
  const compiled = readCompiled();
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && yamlFiles(join(root, entry.name)).length > 0)
    .map((entry) => loadPack(join(root, entry.name), compiled))
    .sort((a, b) => Number(!a.theatre) - Number(!b.theatre) || (a.id < b.id ? -1 : 1));
}

/**
 * Loads one pack, named for its folder: `theatre.yaml` is the theatre, `sources*.yaml` are sources, every other
 * YAML file is a list of entities, and a TSV file a table of places. `reports/` is not read. Throws PackError.
 */
export function loadPack(folder: string, compiled: Compiled = readCompiled()): Pack {
  const files = yamlFiles(folder);
  if (files.length === 0) throw new PackError(`${shown(folder)}: no YAML file here; give the folder of a pack`);
  const pack: Pack = { id: basename(folder), entities: [], sources: [] };
  for (const file of files) {
    const kind = kindOf(file);
    if (kind === "theatre") pack.theatre = contentOf(file, kind, compiled);
    else if (kind === "sources") pack.sources.push(...contentOf(file, kind, compiled));
    else pack.entities.push(...contentOf(file, kind, compiled));
  }
  for (const file of filesIn(folder, /\.tsv$/)) pack.entities.push(...readPlaces(file));
  return pack;
}

/** The files of every pack below `root` as they read now, for later starts. Throws PackError. */
export function compilePacks(root: string = INSTALLED_PACKS): Compiled {
  const files = yamlFiles(root).map((file): [Kind, string] => [kindOf(file), file]);
  return Object.fromEntries(files.map(([kind, file]) => [keyOf(kind, readFileSync(file)), contentOf(file, kind, {})]));
}

function yamlFiles(folder: string): string[] {
  return filesIn(folder, /\.ya?ml$/);
}

function filesIn(folder: string, named: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "reports" ? [] : filesIn(path, named);
      return named.test(entry.name) ? [path] : [];
    })
    .sort();
}

function kindOf(file: string): Kind {
  const name = basename(file).replace(/\.ya?ml$/, "");
  if (name === "theatre") return "theatre";
  return name.startsWith("sources") ? "sources" : "entities";
}

function contentOf<K extends Kind>(file: string, kind: K, compiled: Compiled): Content<K> {
  const bytes = readFileSync(file);
  const known = compiled[keyOf(kind, bytes)] as Content<K> | undefined;
  return known ?? readYaml(file, bytes, SCHEMAS[kind] as unknown as z.ZodType<Content<K>>);
}
