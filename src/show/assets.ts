import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Locale } from "../model/locale.ts";

/** The browser's files as vite built them. */
export interface Assets {
  script: string;
  styles: string[];
  /** Fonts that every page in a language needs at once. */
  preload(locale: Locale): string[];
  /** A built file by its path under `/static/`. */
  file(path: string): Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | undefined>;
}

/** The browser files are not there; the message says how to make them. */
export class AssetsMissing extends Error {}

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

interface ManifestEntry {
  file: string;
  src?: string;
  isEntry?: boolean;
  css?: string[];
}

const FIRST_FONTS: Record<Locale, RegExp> = {
  en: /(source-serif-4-latin-(400|600)-normal|inter-latin-(400|600)-normal)\.woff2$/,
  ar: /noto-(naskh|sans)-arabic-arabic-(400|600)-normal\.woff2$/,
};

/**
 * Opens the folder that `vite build` made.
 * @throws AssetsMissing when it has no manifest.
 */
export async function loadAssets(folder: string): Promise<Assets> {
  const manifest = await readFile(join(folder, ".vite", "manifest.json"), "utf8").catch(() => {
    throw new AssetsMissing(`No browser files in ${folder}: run "npx vite build" first.`);
  });
  const entries = Object.values(JSON.parse(manifest) as Record<string, ManifestEntry>);
  const entry = entries.find(({ isEntry }) => isEntry);
  if (!entry) throw new AssetsMissing(`${folder} has no entry: run "npx vite build" again.`);
  return {
    script: `/static/${entry.file}`,
    styles: (entry.css ?? []).map((path) => `/static/${path}`),
    preload: (locale) =>
      entries.filter(({ src }) => src && FIRST_FONTS[locale].test(src)).map((font) => `/static/${font.file}`),
    file: (path) => readAsset(folder, path),
  };
}

async function readAsset(folder: string, path: string) {
  const type = TYPES[extname(path)];
  const inside = normalize(path);
  if (!type || inside.startsWith("..") || inside.split(sep).some((part) => part.startsWith("."))) return undefined;
  const body = await readFile(join(folder, inside)).catch(() => undefined);
  return body && { body: new Uint8Array(body), type };
}
