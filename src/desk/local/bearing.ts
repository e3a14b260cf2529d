import type { Entity } from "../../model/pack.ts";
import { createNameIndex, foldName } from "../../packs/name-index.ts";

/** Finds the texts in which one of these names stands, as the coder would find it. */
export function bearing(names: string[]): (text: string) => boolean {
  const named = [...new Set(names)].map(
    (name, at): Entity => ({ id: `name-${at}`, kind: "place", name, demonyms: [name] }),
  );
  const index = createNameIndex(named);
  const longest = named.map(({ name }) => longestWord(foldName(name)));
  return (text) => {
    const folded = plain(text);
    return longest.some((word) => folded.includes(word)) && index.find(text).length > 0;
  };
}

/** A text without it does not have the name: this is asked of each text before the name itself is looked for. */
function longestWord(folded: string): string {
  return folded.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

function plain(text: string): string {
  const letters = /^[\u0020-\u007e\s]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/['’ʼ‘`]/g, "").toLowerCase();
}
