import { compare } from "../record/record.ts";
import { createDistinctTexts } from "./distinct-texts.ts";

/** Texts by their ids, with their near copies. */
export interface CopyIndex {
  /**
   * Takes a text in, unless its id is known, and gives the ids, sorted, of the texts taken in before that are near copies of it. Which texts are near
   * copies of each other does not depend on the order in which they were taken in.
   */
  add(id: string, text: string): string[];
}

/**
 * An index of near copies: texts of which one was made from the other by changing, cutting, adding or moving up to two fifths of its
 * words. Words in quotation marks alone make no copy, nor do shared names and numbers. Candidates come from MinHash over pairs of
 * words (text-words.ts, min-hash.ts, candidates.ts), and each is then compared word by word (shared-words.ts).
 */
export function createCopyIndex(): CopyIndex {
  const texts = createDistinctTexts();
  const numberOf = new Map<string, number | undefined>();
  const idsOf: string[][] = [];

  return {
    add(id, text) {
      const isKnown = numberOf.has(id);
      const number = isKnown ? numberOf.get(id) : texts.put(text);
      numberOf.set(id, number);
      if (number === undefined) return [];
      idsOf[number] ??= [];
      let ids = idsOf[number].filter((other) => other !== id);
      for (const other of texts.candidates(number)) {
        if (texts.areCopies(number, other)) ids = ids.concat(idsOf[other] ?? []);
      }
      if (!isKnown) insert(id, idsOf[number]);
      return ids.sort(compare);
    },
  };
}

/** Puts an id where it belongs among sorted ones: they then need no sorting when they are given, however many there are. */
function insert(id: string, sorted: string[]): void {
  let at = sorted.length;
  while (at > 0 && compare(sorted[at - 1] as string, id) > 0) at--;
  sorted.splice(at, 0, id);
}
