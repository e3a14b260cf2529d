import type { Token } from "../sentence.ts";

/** "The army killed and wounded scores": the first of two verbs in the past is taken for the subject of the second. */
export function coordinatedPast(tokens: Token[]): void {
  tokens.forEach((first, at) => {
    const second = tokens[first.head];
    if (first.upos !== "VERB" || first.rel !== "nsubj" || first.head !== at + 2 || second?.upos !== "VERB") return;
    if (tokens[at + 1]?.upos !== "CCONJ" || !tokens.some(({ head, rel }) => head === at && rel === "nsubj")) return;
    Object.assign(first, { xpos: "VBD", head: second.head, rel: second.rel });
    Object.assign(second, { head: at, rel: "conj" });
    for (const other of tokens)
      if (other.head === at + 2 && /^(?:obj|punct|parataxis|mark)$/.test(other.rel)) other.head = at;
  });
}
