import type { Gender } from "./gender.ts";
import type { Name } from "./name.ts";

/** What is told: a verb, masculine and feminine, with what follows its subject, and the same as a verbal noun. */
export interface Clause {
  /** Who did it; absent where the clause tells only that it happened. */
  who?: Name;
  verb: [masculine: string, feminine: string];
  rest: string;
  /** The verbal noun: "تسليم", "الانسحاب". */
  deed: string;
  /** What follows it, where that is not the same. */
  ofDeed?: string;
  isDeedFeminine?: boolean;
  /** Whether it tells how things stood, so that its verb is "كان" and another follows the subject. */
  isState?: boolean;
}

/** How things stood: "كانت القوات تسيطر على القاعدة". */
export function stood(who: Name, verb: { [gender in Gender]: string }, deed: string, rest: string): Clause {
  return { who, verb: ["كان", "كانت"], rest: `${verb[who.gender]} ${rest}`.trim(), deed, ofDeed: rest, isState: true };
}

/** What somebody did: "انسحبت القوات من القاعدة". */
export function act(who: Name, verb: [string, string], deed: string, ...rest: string[]): Clause {
  return { who, verb, deed, rest: rest.filter(Boolean).join(" ") };
}

/** What is done to somebody or something, named as an object and behind the verbal noun. */
export function actOn(who: Name, verb: [string, string], deed: string, target: Name, ...rest: string[]): Clause {
  const [done, ofDeed] = [target.object, target.oblique].map((name) => [name, ...rest].filter(Boolean).join(" "));
  return { who, verb, deed, rest: done ?? "", ofDeed: ofDeed ?? "" };
}

/** What is told without one who did it: as a sentence, and as a noun. */
export function happened(sentence: string, deed: string, isDeedFeminine = false): Clause {
  return { verb: [sentence, sentence], rest: "", deed, isDeedFeminine };
}

/** What comes over its subject: "تشكّل التحالف", of which the noun is "تشكّل التحالف" too. */
export function became(who: Name, verb: [string, string], deed: string, isDeedFeminine = false, rest = ""): Clause {
  const did = verb[who.gender === "feminine" ? 1 : 0];
  const tail = rest ? ` ${rest}` : "";
  return happened(`${did} ${who.subject}${tail}`, `${deed} ${who.oblique}${tail}`, isDeedFeminine);
}
