import type { Draft } from "../../frame.ts";

/** States target each other with sanctions and strike back by sending diplomats home; arms and victims in the sentence make it an attack. */
export function isBySanctions({ predicate, sentence }: Draft): boolean {
  const lemmas = sentence.sentence.tokens.map(({ lemma }) => lemma.toLowerCase());
  const isDiplomacy = lemmas.some((lemma) => /^(?:sanction|tariff|embargo|diplomat|ambassador|visa)$/.test(lemma));
  return (
    isDiplomacy && /^(?:target|hit|strike|blast|attack)$/.test(predicate.lemma) && !lemmas.some((l) => VIOLENT.test(l))
  );
}

const VIOLENT =
  /^(?:kill|wound|injure|bomb|bombing|rocket|missile|drone|airstrike|shell|gunman|militant|rebel|army|troop|soldier|fire|blast)$/;
