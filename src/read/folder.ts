import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** Extensions of files that may hold reports or lists of them. */
const READABLE = /\.(?:txt|md|markdown|x?html?|json|eml|pdf|xml|rss|atom|opml|warc)(?:\.gz)?$/i;

/**
 * The files in a folder and its folders, in the order of their names. Hidden files and those of kinds that nobody reads
 * are passed over; a folder that is reached twice, by a link, is read once.
 *
 * @param tell hears at the end how many files were passed over
 */
export async function* filesIn(folder: string, tell: (note: string) => void): AsyncGenerator<string> {
  const seen = new Set<string>();
  let others = 0;
  yield* within(folder);
  if (others > 0)
    tell(`${folder}: passed over ${others} ${others === 1 ? "file" : "files"} of kinds that are not read`);

  async function* within(path: string): AsyncGenerator<string> {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of (await readdir(path)).sort()) {
      if (name.startsWith(".")) continue;
      const inside = join(path, name);
      if (await isFolder(inside)) yield* within(inside);
      else if (READABLE.test(name)) yield inside;
      else others++;
    }
  }
}

/** A link that leads nowhere is no folder. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
