import type { Token } from "../sentence.ts";

/** "ten Peshmerga perished", "170 Afghans died": a number right before a plural counts it, though the parser gave it a place of its own. */
export function numberOfNoun(tokens: Token[]): void {
  tokens.forEach((number, at) => {
    const noun = tokens[at + 1];
    if (number.upos !== "NUM" || !noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || tokens[at - 1]?.upos === "PROPN")
      return;
    const verb = tokens[noun.head];
    if (verb?.upos !== "VERB" || !/^(?:nsubj|obj)/.test(noun.rel)) return;
    if (verb.head === at && /^acl/.test(verb.rel)) {
      Object.assign(verb, { head: number.head, rel: number.rel });
      for (const token of tokens)
        if (token.head === at && token !== noun && token !== verb && token.upos !== "ADV") token.head = noun.head;
    } else if (number.head !== noun.head || !/^(?:nsubj|obj|obl|nummod|dep)/.test(number.rel)) return;
    Object.assign(number, { head: at + 1, rel: "nummod" });
  });
}
