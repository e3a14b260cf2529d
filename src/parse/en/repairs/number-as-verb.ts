import type { Token } from "../sentence.ts";

/** "brings to seven the number of posts": a number word behind "to" is no verb; what it seemed to govern hangs on the verb before. */
export function numberAsVerb(tokens: Token[]): void {
  tokens.forEach((number, at) => {
    if (number.upos !== "VERB" || !NUMBER.test(number.text) || number.head < 0) return;
    const to = tokens.findIndex(({ head, rel, text }) => head === at && rel === "mark" && text === "to");
    if (to < 0) return;
    Object.assign(tokens[to] as Token, { upos: "ADP", xpos: "IN", rel: "case" });
    Object.assign(number, { upos: "NUM", xpos: "CD", rel: "obl" });
    tokens.forEach((token, i) => {
      if (token.head !== at || i === to) return;
      token.head = number.head;
    });
    relate(tokens, number.head);
  });
}

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty)$/;

/** A clause with "that" right behind the noun that it hung beside describes that noun. */
function relate(tokens: Token[], verb: number): void {
  tokens.forEach((that, at) => {
    const clause = tokens[that.head];
    const noun = tokens[at - 1];
    if (that.text !== "that" || that.rel !== "mark" || clause?.head !== verb || noun?.upos !== "NOUN") return;
    Object.assign(clause, { head: at - 1, rel: "acl" });
  });
}
