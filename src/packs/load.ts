import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { LineCounter, parse, parseDocument, YAMLParseError } from "yaml";
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

/** JSON is YAML's flow style: a long file written so is parsed fifty times faster by the engine's own parser. */
function parseYaml(file: string, text: string): unknown {
  if (text.startsWith("[")) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML allows more than JSON does, such as comments, and says where an error is
    }
  }
  try {
    return parse(text, { prettyErrors: true, uniqueKeys: true });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line ?? 1;
    const what = error.message.split(/ at line|\n/)[0];
    throw new PackError(`${shown(file)}:${line}: ${what}; correct the YAML`);
  }
}

function entryName(data: unknown, index: unknown): string | undefined {
  const entry = Array.isArray(data) && typeof index === "number" ? data[index] : undefined;
  return typeof entry?.id === "string" ? entry.id : undefined;
}

/** The line of the value at `path`, or of the nearest thing around it that is there. */
function lineOf(text: string, path: unknown[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
