import { type Clauses, clausesOf } from "../../parse/en/clauses.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import type { Predicate } from "../../parse/en/predicates.ts";
import type { TimeExpression, TimeValue } from "../../parse/en/times.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { isOfInfinitive } from "./aside.ts";
import { areOfOneTense } from "./tense.ts";
import { attributeOf, firstWord, hangsOn, isRanking } from "./times-of.ts";

/** The characters among which a predicate's time may stand: what is said, for what is said. */
export type Scope = { start: number; end: number }[] | undefined;

/** The time of an event: that of an expression (else the story's), so long before or after it, or from it on. */
export interface Dated {
  time?: TimeExpression | undefined;
  moved?: { relation: TimeExpression; back: boolean };
  since?: boolean;
}

/** Nouns of speech, whose day is that of what is said in them. */
const SPEECH =
  /^(?:address|speech|statement|interview|broadcast|message|letter|conference|briefing|tweet|post|call|sermon)$/;

/** What is done to a missile, an attack or an accord to bring it about. */
const MAKING =
  /^(?:fire|launch|drop|lob|hurl|throw|detonate|carry|mount|stage|begin|agree|broker|reach|sign|strike|conclude|declare|announce|mediate|negotiate)$/;

/** How a clause hangs on another whose time it shares, of what happens and of what is said. */
export const HAPPENING = new Set(["joined", "beside", "while", "where", "afresh"]);
export const SAYING = new Set(["joined"]);

/** Looks for the time of a clause of one sentence: among the clause's own words, then in those around it. */
export class Search {
  private readonly sentence: ParsedSentence;
  private readonly times: TimeExpression[];
  private readonly all: TimeExpression[];
  private readonly found: Clauses;
  private readonly sharing: Set<string>;
  private readonly seen = new Set<number>();

  constructor(sentence: ParsedSentence, scope: Scope, sharing: Set<string>) {
    this.sentence = sentence;
    this.sharing = sharing;
    this.found = clausesOf(sentence.tree, sentence.times);
    this.all = sentence.times.filter((time) => time.value.kind !== "relation" && !isRanking(time, sentence));
    this.times = this.all.filter((time) => !scope || scope.some((s) => time.start >= s.start && time.end <= s.end));
  }

  clauseOf({ carrier, head }: Predicate): number {
    return this.found.of[carrier ?? head] ?? 0;
  }

  private clauseOfTime(time: TimeExpression): number {
    return this.found.of[firstWord(this.sentence, time)] ?? 0;
  }

  /** The time among a noun's own words: "the attack on Sunday", "Sunday's attack". */
  ofNoun({ head, carrier, start, end }: Predicate): Dated | undefined {
    const clause = this.found.of[head];
    const time = this.times.find((time) => {
      const attribute = attributeOf(time, this.sentence);
      if (attribute !== undefined) return attribute === head;
      if (this.clauseOfTime(time) !== clause) return false;
      const [first] = hangsOn(time, this.sentence);
      return (
        first === head ||
        (carrier !== undefined && first === carrier) ||
        (time.start >= start &&
          time.end <= end &&
          first !== undefined &&
          this.found.of[first] === clause &&
          !this.isVerb(first))
      );
    });
    return time && { time };
  }

  private isVerb(i: number): boolean {
    return ["VERB", "AUX"].includes(tokenAt(this.sentence.tree, i).upos);
  }

  /** The first time behind a participle, before another verb. */
  behind(head: number): Dated | undefined {
    const { tokens } = this.sentence.tree.sentence;
    const verb = tokens.findIndex(
      ({ xpos, text }, i) => i > head && (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) || text === ","),
    );
    const time = this.times.find((time) => {
      const first = firstWord(this.sentence, time);
      return first > head && (verb < 0 || first < verb);
    });
    return time && { time };
  }

  /** "Sunday's attack killed five": what a dated noun does is done then. */
  fromSubject({ tree, head, kind }: Predicate): Dated | undefined {
    if (kind !== "verb") return undefined;
    const subjects = dependents(tree, head, "nsubj");
    const time = this.times.find((time) => subjects.includes(attributeOf(time, this.sentence) ?? -1));
    return time ? { time } : this.fromParticiple(subjects);
  }

  /** "missiles fired on Sunday destroyed …", "a truce agreed on Friday held": the participle tells when it came about. */
  fromParticiple(nouns: number[]): Dated | undefined {
    const { tree } = this.sentence;
    for (const noun of nouns) {
      const made = dependents(tree, noun, "acl").find((i) => MAKING.test(tokenAt(tree, i).lemma));
      const at = made === undefined ? undefined : this.found.of[made];
      if (made !== undefined && at !== undefined && this.found.clauses[at]?.link === "reduced")
        return this.own(at, made);
    }
    return undefined;
  }

  /** A clause's own time, else that of what stands around it, else that of what hangs on it. */
  ofClause(at: number, head: number): Dated | undefined {
    if (this.seen.has(at)) return undefined;
    this.seen.add(at);
    return this.own(at, head) ?? this.inherited(at) ?? this.lent(at);
  }

  /** "promised a response on Friday": behind what is said without a clause, a time that hangs on no event of it. */
  ofVerb(at: number, head: number): Dated | undefined {
    const events = this.sentence.predicates
      .filter((p) => p.kind === "noun" && !SPEECH.test(p.lemma))
      .map((p) => p.head);
    const time = this.times.find((time) => {
      if (this.clauseOfTime(time) !== at || attributeOf(time, this.sentence) !== undefined) return false;
      if (this.found.clauses[at]?.link === "relative") return !isOfInfinitive(time, this.sentence);
      const path = hangsOn(time, this.sentence);
      return (
        path.includes(head) && !path.slice(0, path.indexOf(head)).some((i) => events.includes(i) || this.isVerb(i))
      );
    });
    return time && { time };
  }

  /** "112 deaths since fighting broke out on 2 March" */
  sinceEvent(at: number): Dated | undefined {
    const found = this.found.clauses.findIndex(({ link, parent }) => link === "since" && parent === at);
    const own = found < 0 ? undefined : this.own(found, this.found.clauses[found]?.verb ?? found);
    return own && { ...own, since: true };
  }

  private own(at: number, head: number): Dated | undefined {
    const { verb } = this.found.clauses[at] ?? {};
    const near = this.times.filter(
      (time) => this.clauseOfTime(time) === at && attributeOf(time, this.sentence) === undefined,
    );
    const attached = near.find((time) => hangsOn(time, this.sentence)[0] === head);
    const behind = near.find((time) => firstWord(this.sentence, time) > Math.max(head, verb ?? 0));
    const time = attached ?? behind ?? near.at(-1) ?? this.ofEventAround(head);
    const clause = this.found.clauses[at];
    const isBeyond = clause?.link === "since" && time && head > firstWord(this.sentence, time) && head !== clause.verb;
    return time && { time, ...(isBeyond && { since: true }) };
  }

  /** "died in the March attack": what happened in an event is of its day. */
  private ofEventAround(head: number): TimeExpression | undefined {
    const { tree } = this.sentence;
    const events = dependents(tree, head, "obl").filter((i) =>
      dependents(tree, i, "case").some((c) => /^(?:in|during)$/i.test(tokenAt(tree, c).text)),
    );
    return this.times.find((time) => events.includes(attributeOf(time, this.sentence) ?? -1));
  }

  private inherited(at: number): Dated | undefined {
    const clause = this.found.clauses[at];
    if (clause?.parent === undefined) return undefined;
    const { verb = clause.first } = this.found.clauses[clause.parent] ?? {};
    if (clause.link === "while") {
      const point = this.pointBefore(clause.first);
      if (point) return { time: point };
    }
    if (this.sharing.has(clause.link))
      return this.areOfOneTense(at, clause.parent) ? this.ofClause(clause.parent, verb) : undefined;
    if (clause.link === "relative")
      return this.ofAntecedent(clause.first) ?? this.ofRelation(clause.parent) ?? this.ofSequel(at, clause.first, verb);
    if (clause.link !== "relation" || !clause.opener) return undefined;
    const relation = clause.opener;
    const base = this.ofClause(clause.parent, verb)?.time ?? this.all.findLast(({ end }) => end <= relation.start);
    return base && { time: base, moved: { relation, back: true } };
  }

  private areOfOneTense(a: number, b: number): boolean {
    return areOfOneTense(a, b, this.found, this.sentence.tree);
  }

  /** "since 28 November, when …", "until October 2019, when …": the time that a clause with "when" stands behind. */
  private pointBefore(first: number): TimeExpression | undefined {
    const { tokens } = this.sentence.tree.sentence;
    const comma = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
    const before = tokens[comma];
    const isWhen = tokens[first]?.text.toLowerCase() === "when";
    const time =
      isWhen && before && this.sentence.times.find(({ start, end }) => start <= before.start && end >= before.end);
    return time ? { ...time, value: pointOf(time.value) } : undefined;
  }

  /** "two days after the bombing that killed 13": the bombing is all that the clause tells. */
  private ofRelation(at: number): Dated | undefined {
    const clause = this.found.clauses[at];
    return clause?.link === "relation" ? this.ofClause(at, clause.first) : undefined;
  }

  /** "protesters set fire to the consulate on Friday, whose staff escaped": behind its verb and a comma the tale goes on. */
  private ofSequel(at: number, first: number, verb: number): Dated | undefined {
    const { tokens } = this.sentence.tree.sentence;
    const parent = this.found.clauses[at]?.parent;
    const before = tokens[first - 1]?.upos === "ADP" ? first - 2 : first - 1;
    const isBehind = first > verb && tokens[before]?.text === ",";
    return isBehind && parent !== undefined && this.sharing === HAPPENING && this.areOfOneTense(at, parent)
      ? this.ofClause(parent, verb)
      : undefined;
  }

  /** "a strike on Friday that killed three": what an event did is of its day. */
  private ofAntecedent(first: number): Dated | undefined {
    const { predicates } = this.sentence;
    const { tokens } = this.sentence.tree.sentence;
    let before = first - 1;
    while (before > 0 && /^(?:PUNCT|ADP)$/.test(tokens[before]?.upos ?? "")) before--;
    const end = tokens[before]?.end ?? 0;
    const noun = predicates.findLast(
      (p) => p.kind === "noun" && p.head <= before && (p.head === before || (p.start <= end && p.end >= end)),
    );
    return noun && this.ofNoun(noun);
  }

  private lemmaOf(verb: number): string {
    return this.sentence.tree.sentence.tokens[verb]?.lemma ?? "";
  }

  /** "killed a family who were driving home on Friday" */
  private isGoingOn({ first }: { first: number }): boolean {
    const { tokens } = this.sentence.tree.sentence;
    const be = tokens.findIndex(({ xpos }, i) => i >= first && xpos === "VBD");
    return tokens[first - 1]?.text !== "," && tokens[be]?.lemma === "be" && tokens[be + 1]?.xpos === "VBG";
  }

  /** "was shelled and looted on Tuesday", "… when rockets fell on Sunday", "… two days after the vote on Friday". */
  private lent(at: number): Dated | undefined {
    const children = this.found.clauses.flatMap((clause, i) => (clause.parent === at ? [{ clause, i }] : []));
    for (const { clause, i } of children.reverse()) {
      const own = this.own(i, clause.verb ?? clause.first);
      if (clause.link === "relation" && clause.opener)
        return { ...(own?.time && { time: own.time }), moved: { relation: clause.opener, back: false } };
      if (clause.link === "since" && this.sharing === HAPPENING && (own || clause.verb === undefined))
        return { ...(own?.time && { time: own.time }), since: true };
      if (clause.link === "relative" && own && this.isGoingOn(clause)) return own;
      if (clause.link === "reduced" && own && MAKING.test(this.lemmaOf(clause.verb ?? clause.first))) return own;
      const shares = this.sharing.has(clause.link) && (clause.link === "joined" || clause.link === "while");
      if (own && shares && this.areOfOneTense(i, at)) return own;
    }
    return undefined;
  }
}

/** The time at which a stretch begins or ends. */
function pointOf(value: TimeValue): TimeValue {
  if (value.kind === "since" || value.kind === "from" || value.kind === "after") return value.start;
  return value.kind === "until" || value.kind === "before" ? value.end : value;
}
