import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { z } from "zod";
import { entitySchema, type Pack, sourceSchema, theatreSchema } from "../model/pack.ts";

/** A pack that cannot be used; the message is one line: file, line, what is wrong, what to do. */
export class PackError extends Error {
  override name = "PackError";
}

export const entitiesFileSchema = z.array(entitySchema).meta({ title: "Entities of a pack" });
export const sourcesFileSchema = z.array(sourceSchema).meta({ title: "Sources of a pack" });
export const theatreFileSchema = theatreSchema.meta({ title: "Theatre of a pack" });

const INSTALLED_PACKS = fileURLToPath(new URL("../../packs", import.meta.url));

/** Loads every pack below `root` (the installed packs unless told otherwise), by name. Throws PackError. */
export function loadPacks(root: string = INSTALLED_PACKS): Pack[] {
  if (!existsSync(root)) throw new PackError(`${root}: there is no such folder; give a folder of packs`);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && yamlFiles(join(root, entry.name)).length > 0)
    .map((entry) => loadPack(join(root, entry.name)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Loads one pack, named for its folder: `theatre.yaml` is the theatre, `sources*.yaml` are sources, every other
 * YAML file is a list of entities. `reports/` is not read. Throws PackError.
 */
export function loadPack(folder: string): Pack {
  const files = yamlFiles(folder);
  if (files.length === 0) throw new PackError(`${shown(folder)}: no YAML file here; give the folder of a pack`);
  const pack: Pack = { id: basename(folder), entities: [], sources: [] };
  for (const file of files) {
    const name = basename(file).replace(/\.ya?ml$/, "");
    if (name === "theatre") pack.theatre = loadFile(file, theatreFileSchema);
    else if (name.startsWith("sources")) pack.sources.push(...loadFile(file, sourcesFileSchema));
    else pack.entities.push(...loadFile(file, entitiesFileSchema));
  }
  return pack;
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "reports" ? [] : yamlFiles(path);
      return /\.ya?ml$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

function loadFile<T>(file: string, schema: z.ZodType<T>): T {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const data = parseYaml(file, text);
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const path = issue?.path.map((key) => (typeof key === "symbol" ? key.description : key)) ?? [];
  const where = [entryName(data, path[0]), ...path.slice(typeof path[0] === "number" ? 1 : 0)]
    .filter(Boolean)
    .join(".");
  throw new PackError(
    `${shown(file)}:${lineOf(text, path)}: ${where ? `${where}: ` : ""}${issue?.message}; correct it as the schema in packs/schema says`,
  );
}

/** Days stay text: the core schema knows no timestamps. */
function parseYaml(file: string, text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new PackError(`${shown(file)}:${(error.mark?.line ?? 0) + 1}: ${error.reason}; correct the YAML`);
  }
}

function entryName(data: unknown, index: unknown): string | undefined {
  const entry = Array.isArray(data) && typeof index === "number" ? data[index] : undefined;
  return typeof entry?.id === "string" ? entry.id : undefined;
}

/** The line of the entry at `path`, and in it of its key where that has a line of its own. */
function lineOf(text: string, [first, second]: unknown[]): number {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, i) => (line.startsWith("- ") ? [i] : []));
  const isEntry = typeof first === "number";
  const from = isEntry ? (starts[first] ?? 0) : 0;
  const to = isEntry ? (starts[first + 1] ?? lines.length) : lines.length;
  const key = isEntry ? second : first;
  const at = lines.slice(from, to).findIndex((line) => line.replace(/^-?\s*/, "").startsWith(`${String(key)}:`));
  return from + Math.max(at, 0) + 1;
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
