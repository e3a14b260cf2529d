import type { Token } from "../sentence.ts";

/** "35 vehicles, most of them lorries": the lorries say what the vehicles are; they are not one thing more. */
export function partOfThem(tokens: Token[]): void {
  tokens.forEach(({ text }, of) => {
    if (text !== "of" || !/^(?:them|whom|which)$/.test(tokens[of + 1]?.text ?? "") || !isQuantity(tokens[of - 1]))
      return;
    const end = tokens.findIndex(
      (token, i) => i > of + 1 && (token.upos === "PUNCT" ? token.text !== "-" : /^(?:VERB|AUX)$/.test(token.upos)),
    );
    tokens.forEach((noun, i) => {
      const isBehind = i > of + 1 && (end < 0 || i < end);
      if (isBehind && noun.rel === "conj" && noun.head < of - 1 && /^(?:NOUN|PROPN)$/.test(noun.upos))
        noun.rel = "appos";
    });
  });
}

function isQuantity(token: Token | undefined): boolean {
  return token?.upos === "NUM" || /^(?:most|many|some|all|several|half|both|dozens|scores)$/i.test(token?.text ?? "");
}
