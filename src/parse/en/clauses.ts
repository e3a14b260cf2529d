import { type Link, NO_PARTICIPLE, NOMINAL, SAYING, SUBORDINATE, SUBORDINATORS } from "./clause-links.ts";
import type { Token } from "./sentence.ts";
import type { TimeExpression } from "./times.ts";
import type { Tree } from "./tree.ts";

interface Clause {
  link: Link;
  /** The clause that it stands in. */
  parent?: number;
  /** The word that it begins with. */
  first: number;
  /** The last word of its verb, where it has had one. */
  verb?: number;
  /** The time that opens a `relation`. */
  opener?: TimeExpression;
}

/** The clauses of a sentence and the clause of each word. */
export interface Clauses {
  clauses: Clause[];
  of: number[];
}

const known = new WeakMap<Tree, Clauses>();

/** The clauses of a sentence, read from left to right by the words that open and close them, so that a wrong attachment does no harm. */
export function clausesOf(tree: Tree, times: TimeExpression[]): Clauses {
  const found = known.get(tree) ?? new ClauseReader(tree.sentence.tokens, times).read();
  known.set(tree, found);
  return found;
}

class ClauseReader {
  private readonly clauses: Clause[] = [{ link: "main", first: 0 }];
  private readonly of: number[] = [];
  private readonly tokens: Token[];
  private readonly times: TimeExpression[];
  private at = 0;

  constructor(tokens: Token[], times: TimeExpression[]) {
    this.tokens = tokens;
    this.times = times;
  }

  read(): Clauses {
    this.tokens.forEach((token, i) => {
      const time = this.timeAt(i);
      if (!time) this.readWord(i, token);
      else if (time.value.kind === "relation" && token.start === time.start) this.openRelation(i, time);
      this.of[i] ??= this.at;
    });
    return { clauses: this.clauses, of: this.of };
  }

  /** "…, the ministry said on Friday, two days after …": counted from the nearest clause, though a comma ends it. */
  private openRelation(i: number, opener: TimeExpression): void {
    const before = this.of[i - 1];
    if (before !== undefined && this.clauses[before]?.link === "source") this.at = before;
    this.open("relation", i, { opener });
  }

  private timeAt(i: number): TimeExpression | undefined {
    const token = this.tokens[i];
    return token && this.times.find(({ start, end }) => start <= token.start && token.end <= end);
  }

  private get current(): Clause {
    return this.clauses[this.at] ?? { link: "main", first: 0 };
  }

  private readWord(i: number, token: Token): void {
    if (this.beginsAnotherPhrase(i, token)) this.at = this.current.parent ?? 0;
    const link = this.linkOpenedBy(i, token);
    if (token.text === ";" || token.text === ":") this.startAfresh(i);
    else if (token.text === ",") this.closeAtComma(i);
    else if (link) this.open(link, i, /^VB[GN]$/.test(token.xpos) ? { verb: i } : {});
    else if (this.isFinite(i)) this.readVerb(i);
    else if (this.current.verb === i - 1 && /^(?:RB|VB|VBN|VBG)$/.test(token.xpos)) this.current.verb = i;
  }

  /** "Hours before the announcement a missile struck": at a sentence's head a second noun phrase begins what it tells. */
  private beginsAnotherPhrase(i: number, { upos }: Token): boolean {
    const { link, verb, parent } = this.current;
    const isAtHead =
      parent !== undefined &&
      this.clauses[parent]?.verb === undefined &&
      this.current.first === this.clauses[parent]?.first;
    const before = this.tokens[i - 1];
    const isNew =
      upos === "DET" && before?.upos === "NOUN" && !/^(?:day|moment|time|night|week|year)$/.test(before.lemma);
    return isAtHead && isNew && verb === undefined && (link === "relation" || link === "apart");
  }

  private open(link: Link, first: number, more: Partial<Clause> = {}): void {
    this.clauses.push({ link, parent: this.at, first, ...more });
    this.at = this.clauses.length - 1;
  }

  /** After a semicolon nothing within the last clause goes on. */
  private startAfresh(i: number): void {
    this.at = 0;
    if (this.current.verb !== undefined) this.open("afresh", i);
  }

  /** A comma ends a subordinate clause that has had its verb, and itself belongs to it. */
  private closeAtComma(i: number): void {
    this.of[i] = this.at;
    if (this.opensApposition(i)) return;
    const { link, first, parent } = this.current;
    const verb =
      this.current.verb ?? this.tokens.slice(first, i).find(({ xpos }) => link === "relative" && /^VB/.test(xpos));
    const isOver =
      verb !== undefined
        ? SUBORDINATE.has(link) || link === "joined" || link === "source"
        : NOMINAL.has(link) && i > first + 1;
    if (isOver && parent !== undefined) this.at = parent;
  }

  /** "Between 2013 and 2015, it says, …" */
  private isParenthesis(i: number): boolean {
    const end = this.tokens.findIndex(({ text }, j) => j > i && text === ",");
    const verb = this.tokens.findIndex((_, j) => j >= i && this.isFinite(j));
    return end > 0 && end - i <= 6 && verb > i && verb < end && SAYING.has(this.tokens[verb]?.lemma ?? "");
  }

  /** "since its capital, Singa, fell": the clause goes on behind the name. */
  private opensApposition(i: number): boolean {
    if (this.current.verb !== undefined || !NOMINAL.has(this.current.link)) return false;
    if (this.isFinite(i + 1)) return true;
    const next = this.tokens.findIndex(({ text }, j) => j > i && text === ",");
    return (
      next > 0 &&
      next - i <= 6 &&
      this.isFinite(next + 1) &&
      !this.tokens.slice(i, next).some((_, j) => this.isFinite(i + j))
    );
  }

  private linkOpenedBy(i: number, token: Token): Link | undefined {
    const lower = token.text.toLowerCase();
    const isBehindComma = this.tokens[i - 1]?.text === ",";
    if (/^(?:WP|WP\$|WDT)$/.test(token.xpos)) return "relative";
    if (lower === "according" && this.tokens[i + 1]?.text === "to") return "source";
    const link = Object.hasOwn(SUBORDINATORS, lower) ? SUBORDINATORS[lower] : undefined;
    if (link && this.isSubordinator(token, lower, link)) return link;
    if (isBehindComma && token.xpos === "VBG" && !NO_PARTICIPLE.test(lower)) return "joined";
    if (token.xpos === "VBN" && this.isReduced(i, token)) return "reduced";
    if (isBehindComma && token.xpos === "VBN" && this.current.verb !== undefined && this.hasObject(i)) return "joined";
    if (isBehindComma && token.xpos === "VBN" && this.current.verb === undefined) return "relative";
    if (isBehindComma && this.current.verb === undefined && this.isParenthesis(i)) return "source";
    return token.upos === "CCONJ" ? this.coordinateAt(i) : undefined;
  }

  /** "the truce agreed on Friday", "drones, bought from Turkey last year": a participle behind its noun, without an object. */
  private isReduced(i: number, { rel }: Token): boolean {
    const before = this.tokens[i - 1];
    const isBehindNoun = before !== undefined && (before.text === "," || /^(?:NOUN|PROPN|NUM)$/.test(before.upos));
    return rel.startsWith("acl") && isBehindNoun && !this.hasObject(i) && !this.isVerbOfItsClause(i);
  }

  /** "since fighting erupted on Friday": where no finite verb follows, the participle is one. */
  private isVerbOfItsClause(i: number): boolean {
    if (this.current.verb !== undefined || !NOMINAL.has(this.current.link)) return false;
    const stop = this.tokens.findIndex(({ text }, j) => j > i && /^[,;.]$/.test(text));
    return !this.tokens.slice(i, stop).some((_, j) => this.isFinite(i + j));
  }

  /** "had killed 20, nabbed 17 and …" */
  private hasObject(i: number): boolean {
    return /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(this.tokens[i + 1]?.upos ?? "") && !this.timeAt(i + 1);
  }

  private isSubordinator(token: Token, lower: string, link: Link): boolean {
    if (lower === "that") return token.upos === "SCONJ" && this.current.verb !== undefined;
    if (lower === "as") return token.upos === "SCONJ";
    return token.upos !== "ADV" || link === "while" || link === "where";
  }

  /** "and looted it" shares all with its clause, "and the army fled" has its own subject; "and a lorry" opens nothing. */
  private coordinateAt(i: number): Link | undefined {
    if (this.current.verb === undefined) return undefined;
    const stop = this.tokens.findIndex((token, j) => j > i && (this.isFinite(j) || this.isStop(token)));
    if (stop < 0) return undefined;
    const hasSubject = this.tokens.some(
      (token, j) => j > i && j < stop && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos) && !this.timeAt(j),
    );
    if (this.isFinite(stop)) return hasSubject ? "beside" : "joined";
    return undefined;
  }

  private isStop({ text, xpos, upos }: Token): boolean {
    return /^[,;]$/.test(text) || /^(?:WP|WDT|WRB)$/.test(xpos) || upos === "CCONJ";
  }

  private isFinite(i: number): boolean {
    return /^(?:VBD|VBZ|VBP|MD)$/.test(this.tokens[i]?.xpos ?? "");
  }

  private readVerb(i: number): void {
    const clause = this.current;
    if (clause.verb === undefined || clause.verb === i - 1) clause.verb = i;
    else if (clause.parent !== undefined && SUBORDINATE.has(clause.link)) {
      this.at = clause.parent;
      this.readVerb(i);
    } else this.split(i, clause.verb);
  }

  /** "A truce agreed on Friday was holding": by the verb behind it the first is seen to be a participle. */
  private wasParticiple(verb: number): boolean {
    const { xpos, lemma } = this.tokens[verb] ?? {};
    const next = this.tokens[verb + 1];
    const isBehindNoun = /^(?:NOUN|PROPN)$/.test(this.tokens[verb - 1]?.upos ?? "");
    const isBare = next?.upos === "ADP" || this.timeAt(verb + 1) !== undefined;
    return xpos === "VBD" && isBehindNoun && isBare && !SAYING.has(lemma ?? "");
  }

  private turnParticiple(i: number, verb: number): void {
    const { at } = this;
    this.clauses.push({ link: "reduced", parent: at, first: verb, verb });
    for (let j = verb; j < i; j++) if (this.of[j] === at) this.of[j] = this.clauses.length - 1;
    this.current.verb = i;
  }

  /** A second verb that no word announces: behind a comma who says so, else what is said. */
  private split(i: number, verb: number): void {
    const comma = this.tokens.findLastIndex(({ text }, j) => j < i && j > verb && text === ",");
    if (comma < 0 && this.wasParticiple(verb)) {
      this.turnParticiple(i, verb);
      return;
    }
    const parent = this.at;
    let first = Math.max(comma, verb) + 1;
    while (comma < 0 && first < i && this.timeAt(first)) first++;
    const isListed = comma > 0 && first === i && !SAYING.has(this.tokens[i]?.lemma ?? "");
    this.open(isListed ? "joined" : comma > 0 ? "source" : "content", first, { verb: i });
    for (let j = first; j < i; j++) if (this.of[j] === parent) this.of[j] = this.at;
  }
}
