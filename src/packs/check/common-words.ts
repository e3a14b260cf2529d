import { namesOf } from "../name-index.ts";
import type { Checked } from "./checked.ts";
import { note, type Problem } from "./problem.ts";

/**
 * A name in one word is no everyday word: where a sentence or a headline begins with a capital, one cannot be told from the other.
 * Acronyms and names listed in lower case are found by their case.
 */
export function namesThatAreWords({ entries, commonWords }: Checked): Problem[] {
  return entries.flatMap(({ pack, entity }) =>
    [...namesOf(entity)]
      .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && commonWords.has(name.toLowerCase()))
      .map((name) =>
        note(pack, `“${name}” is a common word and will be found where none is meant: list a longer name`, entity.id),
      ),
  );
}
