import type { Mode } from "../../model/claim-types.ts";

const HARM =
  "(?:strike|attack|hit|respond|retaliate|crush|bury|punish|destroy|avenge|hunt|burn|flatten|fight on|open fire|shoot|kill|target|make (?:you|them|him) pay)";
const THREAT = new RegExp(
  `\\b(?:we|it|they|he|she|I) (?:will|would|shall) (?:[a-z]+ )?${HARM}\\b|\\b(?:we|they|I)[’']ll ${HARM}\\b|\\b(?:will|would) (?:pay (?:for|a|the|dearly)|pay\\b|be (?:crushed|punished|killed|shot|targeted|destroyed))`,
  "i",
);
const DENIAL = /\bha(?:d|s|ve) (?:no (?:part|role|hand|involvement)|nothing to do)\b/i;
const DEED =
  /\b(?:it|they|we|its \p{L}+|their \p{L}+) (?:had |have |has )?(?:carried out|was behind|were behind|staged|mounted|executed) (?:the|an?|this|that) (?:\p{L}+ )?(?:attack|bombing|strike|killing|assault|raid|explosion|blast|operation|ambush|abduction|kidnapping)\b|^ ?to have (?:killed|attacked|struck|hit|shot|bombed|ambushed|destroyed|targeted)\b/iu;

/** What kind of speech plain words of saying are by what they say: "we will strike again", "had no part in it", "its men carried out the attack". */
export function modeByContent(mode: Mode | "belief", said: string): Mode | "belief" {
  if (mode !== "say") return mode;
  if (DEED.test(said)) return "claim-responsibility";
  if (DENIAL.test(said)) return "deny";
  return THREAT.test(said) ? "threaten" : mode;
}
