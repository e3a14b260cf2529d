import { relative } from "node:path";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { z } from "zod";
import { PackError } from "./pack-error.ts";

/** What a YAML file says, as `schema` has it. Throws PackError with the line of the first thing wrong. */
export function readYaml<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): T {
  const text = new TextDecoder().decode(bytes);
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

/** A path as a person would type it here. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
