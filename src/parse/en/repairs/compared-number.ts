import type { Token } from "../sentence.ts";

/** "was no more than 100 soldiers": what stands before it is said of the soldiers, not of "more". */
export function comparedNumber(tokens: Token[]): void {
  tokens.forEach((more, at) => {
    const number = tokens[more.head];
    if (!/^(?:more|fewer|less)$/i.test(more.text) || tokens[at + 1]?.text !== "than" || more.rel !== "advmod") return;
    if (number?.upos !== "NUM") return;
    const said = number.rel === "nummod" ? number.head : more.head;
    for (const token of tokens) if (token.head === at && /^(?:nsubj|cop)/.test(token.rel)) token.head = said;
  });
}
