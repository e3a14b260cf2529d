import type { Claim } from "../../model/claim.ts";
import { groupAt } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Context } from "./context.ts";
import { quoted } from "./quoted.ts";

const UNCLAIMED = /\b(?:no|without)\b(?:\s+\p{L}+){0,2}\s+claims?\s+of\s+responsibility\b/iu;

/** "There was no immediate claim of responsibility for the attack": nobody says that they did it. */
export function unclaimed({ sentence, tree, names }: ParsedSentence, { parsed, reference }: Context): Claim[] {
  const match = UNCLAIMED.exec(parsed.text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const after = sentence.start + match.index + match[0].length;
  const next = sentence.tokens.findIndex(({ start }) => start >= after);
  const noun = sentence.tokens.findIndex(({ upos }, i) => i > next && /^(?:NOUN|PROPN)$/.test(upos));
  const isNamed = sentence.tokens[next]?.text === "for" && noun > 0 && noun - next < 5;
  const topic = isNamed ? reference.mention(groupAt(tree, noun, names)) : undefined;
  return [
    {
      type: "statement",
      mode: "claim-responsibility",
      roles: topic ? { topic } : {},
      modality: "denied",
      quote: quoted(parsed.text, sentence.start, sentence.end),
      rule: "statement/unclaimed",
    },
  ];
}
