import type { Token } from "../sentence.ts";

/**
 * "12 locally made rifles", "288 improvised explosive devices": a participle between a number or an adverb and its noun is taken for a verb that has
 * the noun for its object; the noun stands where its number stood, and the participle describes it.
 */
export function modifiedByParticiple(tokens: Token[]): void {
  tokens.forEach((participle, at) => {
    if (participle.xpos !== "VBN" || !/^(?:advcl|acl|conj|xcomp)$/.test(participle.rel)) return;
    const noun = objectBehind(tokens, at);
    const number = tokens[numberBefore(tokens, at)];
    if (!noun || !number || number.head === at || number.rel === "nummod") return;
    const place = tokens.indexOf(noun);
    const where = tokens.indexOf(number);
    for (const other of tokens) if (other.head === where && other !== participle) other.head = place;
    Object.assign(noun, { head: number.head, rel: number.rel });
    Object.assign(number, { head: place, rel: "nummod" });
    for (const other of tokens.slice(place + 1)) if (other.head === at) other.head = place;
    Object.assign(participle, { head: place, rel: "amod" });
  });
}

/** The participle's object, where nothing but words before a noun stands between. */
function objectBehind(tokens: Token[], at: number): Token | undefined {
  const noun = tokens
    .slice(at + 1, at + 5)
    .find(({ head, rel, upos }) => head === at && rel === "obj" && upos === "NOUN");
  const between = noun ? tokens.slice(at + 1, tokens.indexOf(noun)) : [];
  return between.every(({ upos }) => upos === "ADJ" || upos === "NOUN") ? noun : undefined;
}

/** The number straight before the participle and its adverb. */
function numberBefore(tokens: Token[], at: number): number {
  const before = tokens[at - 1]?.upos === "ADV" ? at - 2 : at - 1;
  return tokens[before]?.upos === "NUM" ? before : -1;
}
