import subsetFont from "subset-font";
import type { Plugin } from "vite";

/** What the desk writes and most of what it shows; rarer letters stand in the reader's own fonts. The style sheet names the same. */
export const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0600, 0x06ff],
  [0x200c, 0x200e],
];

const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join("");

/** Leaves the letters of other languages out of the Arabic fonts: with them, a page on a slow line waits for twice the bytes. */
export function arabicFonts(): Plugin {
  return {
    name: "arabic-fonts",
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !/-arabic-arabic-\S+\.woff2$/.test(file.fileName)) continue;
        file.source = await subsetFont(Buffer.from(file.source), CHARACTERS, { targetFormat: "woff2" });
      }
    },
  };
}
