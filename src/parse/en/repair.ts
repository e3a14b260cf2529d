import { causedInfinitive } from "./repairs/caused-infinitive.ts";
import { coordinatedClause } from "./repairs/coordinated-clause.ts";
import { coordinatedPast } from "./repairs/coordinated-past.ts";
import { countedDead } from "./repairs/counted-dead.ts";
import { ellipticalCount } from "./repairs/elliptical-count.ts";
import { gappedPassive } from "./repairs/gapped-passive.ts";
import { headlessVerb } from "./repairs/headless-verb.ts";
import { hyphenedParticiple } from "./repairs/hyphened-participle.ts";
import { hyphenedParticle } from "./repairs/hyphened-particle.ts";
import { invertedPassive } from "./repairs/inverted-passive.ts";
import { mainAsRelative } from "./repairs/main-as-relative.ts";
import { mainHave } from "./repairs/main-have.ts";
import { missedVerb } from "./repairs/missed-verb.ts";
import { modifiedByParticiple } from "./repairs/modified-by-participle.ts";
import { nameAsNoun } from "./repairs/name-as-noun.ts";
import { namedObject } from "./repairs/named-object.ts";
import { nounAsVerb } from "./repairs/noun-as-verb.ts";
import { nounInList } from "./repairs/noun-in-list.ts";
import { numberAsArgument } from "./repairs/number-as-argument.ts";
import { numberAsVerb } from "./repairs/number-as-verb.ts";
import { numberOfNoun } from "./repairs/number-of-noun.ts";
import { participleAsAdjective } from "./repairs/participle-as-adjective.ts";
import { perfect } from "./repairs/perfect.ts";
import { qualifiedNumber } from "./repairs/qualified-number.ts";
import { rankedBeside } from "./repairs/ranked-beside.ts";
import { relativeObject } from "./repairs/relative-object.ts";
import { relativeThat } from "./repairs/relative-that.ts";
import { sayingBehind } from "./repairs/saying-behind.ts";
import { sayingInside } from "./repairs/saying-inside.ts";
import { sayingInverted } from "./repairs/saying-inverted.ts";
import { shiftedObject } from "./repairs/shifted-object.ts";
import { subordinateVerb } from "./repairs/subordinate-verb.ts";
import { timeAsSubject } from "./repairs/time-as-subject.ts";
import { worthMoney } from "./repairs/worth-money.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./tokens.ts";

/**
 * Mends what the parser is known to get wrong and the surface shows plainly (docs/decisions/0002), each repair on what those before it left. `times`
 * and `names` are the characters of the text's time expressions and known names. The sentence given is not changed.
 */
export function repair(sentence: Sentence, times: Span[], names: Span[]): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token }));
  nameAsNoun(tokens, names);
  nounAsVerb(tokens);
  perfect(tokens);
  missedVerb(tokens);
  mainHave(tokens);
  hyphenedParticiple(tokens);
  hyphenedParticle(tokens);
  participleAsAdjective(tokens);
  modifiedByParticiple(tokens);
  nounInList(tokens);
  qualifiedNumber(tokens);
  numberOfNoun(tokens);
  numberAsArgument(tokens);
  countedDead(tokens);
  timeAsSubject(tokens, times);
  subordinateVerb(tokens);
  numberAsVerb(tokens);
  namedObject(tokens);
  shiftedObject(tokens);
  worthMoney(tokens);
  mainAsRelative(tokens);
  relativeThat(tokens);
  relativeObject(tokens);
  causedInfinitive(tokens);
  rankedBeside(tokens);
  invertedPassive(tokens);
  headlessVerb(tokens);
  coordinatedClause(tokens);
  coordinatedPast(tokens);
  ellipticalCount(tokens);
  gappedPassive(tokens);
  sayingInside(tokens);
  sayingInverted(tokens);
  sayingBehind(tokens);
  return { ...sentence, tokens };
}
