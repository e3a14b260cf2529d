import { byRule, irregular, type Lexicon, normalQuotes } from "../src/parse/en/lemma.ts";
import type { Tree } from "./treebank.ts";

/** The treebank's verbs, and the forms whose usual lemma the rules get wrong; what was seen once and looks like a slip of the pen is left out. */
export function learnLexicon(trees: Tree[]): Lexicon {
  const verbs = new Set<string>();
  const counts = new Map<string, Map<string, number>>();
  for (const tree of trees) {
    tree.forms.forEach((form, i) => {
      const [upos = "", xpos = ""] = (tree.tags[i] as string).split("|");
      const lemma = tree.lemmas[i] as string;
      if (lemma === "_" || upos === "PROPN" || upos === "X" || upos === "PUNCT") return;
      if (upos === "VERB" && /^[a-z]+$/.test(lemma)) verbs.add(lemma);
      const key = `${normalQuotes(form).toLowerCase()}/${xpos}`;
      const seen = counts.get(key) ?? new Map<string, number>();
      counts.set(key, seen.set(lemma, (seen.get(lemma) ?? 0) + 1));
    });
  }
  const exceptions = new Map<string, string>();
  for (const [key, seen] of counts) {
    const at = key.lastIndexOf("/");
    const [lower, xpos] = [key.slice(0, at), key.slice(at + 1)];
    const [usual, times] = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number];
    const slip = times < 2 && usual.charAt(0).toLowerCase() !== lower.charAt(0);
    const given = irregular(lower, xpos) ?? byRule(lower, lower, "", xpos, verbs);
    if (given !== usual && !slip && xpos !== "NNP") exceptions.set(key, usual);
  }
  return { verbs, exceptions };
}
