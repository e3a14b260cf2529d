import type { Token } from "../sentence.ts";
import { isBelow } from "./dependent.ts";

const PARTICLE = /^(?:out|over|back|down|up|off|in)$/i;

/** "plans to pull-out from bases": a verb with its particle behind a hyphen. */
export function hyphenedParticle(tokens: Token[]): void {
  tokens.forEach((verb, at) => {
    const particle = tokens[at + 2];
    if (!/^VB[PDG]?$/.test(verb.xpos) || tokens[at + 1]?.text !== "-" || !particle || !PARTICLE.test(particle.text))
      return;
    if (isBelow(tokens, at, at + 1) || isBelow(tokens, at, at + 2)) return;
    for (const other of tokens) if (other.head === at + 2 || other.head === at + 1) other.head = at;
    Object.assign(particle, { upos: "ADP", xpos: "RP", head: at, rel: "compound:prt" });
    Object.assign(tokens[at + 1] ?? particle, { head: at, rel: "punct" });
    for (const other of tokens) {
      const hasCase = tokens.some((below) => tokens[below.head] === other && below.rel === "case");
      if (other.head === at && other.rel === "nmod" && hasCase) other.rel = "obl";
    }
  });
}
