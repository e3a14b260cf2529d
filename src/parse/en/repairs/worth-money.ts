import type { Token } from "../sentence.ts";

/** "Property worth 3 million dollars goes to Iraq": the money is what the noun before is worth, and no subject of its own. */
export function worthMoney(tokens: Token[]): void {
  tokens.forEach((worth, at) => {
    const noun = tokens[at - 1];
    if (worth.text !== "worth" || !/^(?:NOUN|PROPN)$/.test(noun?.upos ?? "")) return;
    const money = tokens.findIndex(
      ({ rel, lemma, upos }, i) =>
        i > at &&
        i <= at + 6 &&
        rel.startsWith("nsubj") &&
        (upos === "SYM" || /^(?:dollar|euro|pound|million|billion)$/.test(lemma)),
    );
    const verb = tokens[money]?.head ?? -1;
    if (money < 0 || noun?.head !== verb) return;
    Object.assign(worth, { head: at - 1, rel: "amod" });
    Object.assign(tokens[money] as Token, { head: at, rel: "obj" });
  });
}
