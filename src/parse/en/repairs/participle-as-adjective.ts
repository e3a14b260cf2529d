import type { Token } from "../sentence.ts";

/** Verbs whose participle is as often an adjective, by participle. */
export const VERB_OF = new Map(
  "wound injure kill displace detain damage destroy deploy station base house arrest capture besiege dispute contest close attack target ambush surround evacuate defeat free release trap abduct kidnap relocate rake riddle pepper strafe shell bomb bombard raid torch loot ransack stone execute massacre raze flatten"
    .split(" ")
    .map((verb) => [verb.endsWith("e") ? `${verb}d` : `${verb}ed`, verb] as const),
);

/** "Several soldiers were wounded", "was disappeared": a participle taken for an adjective or a past form is a passive. */
export function participleAsAdjective(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const isPast = token.upos === "VERB" && token.xpos === "VBD";
    const lemma = isPast ? token.lemma : token.upos === "ADJ" ? VERB_OF.get(token.text.toLowerCase()) : undefined;
    const copula = tokens.find((other) => other.head === at && other.rel === "cop" && other.lemma === "be");
    if (!lemma || !copula) return;
    copula.rel = "aux:pass";
    Object.assign(token, { upos: "VERB", xpos: "VBN", lemma });
    for (const other of tokens) if (other.head === at && other.rel === "nsubj") other.rel = "nsubj:pass";
  });
}
