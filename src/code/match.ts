import { ROLES, type Role } from "../model/claim-types.ts";
import type { Group } from "../parse/en/groups.ts";
import { moodOf } from "../parse/en/mood.ts";
import type { ParsedSentence } from "../parse/en/parse.ts";
import type { Phrase, Predicate } from "../parse/en/predicates.ts";
import { dependents, hasRel, tokenAt } from "../parse/en/tree.ts";
import { amountIn } from "./amount.ts";
import { PART_NOUNS } from "./classes.ts";
import type { Draft, Filled, Frame, Pattern, Slot } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** How far behind its verb a particle or an idiom's noun can stand, in words. */
const IDIOM_REACH = 7;

/** All claims of a frame's type that a sentence states. */
export function matchFrame(frame: Frame, sentence: ParsedSentence, reference: Reference): Draft[] {
  return sentence.predicates
    .filter((predicate) => !isTime(predicate, sentence))
    .flatMap((predicate) => {
      for (const pattern of frame.patterns) {
        const idiom = matchWords(pattern, predicate);
        if (!idiom) continue;
        const draft = fill(frame, pattern, idiom, predicate, sentence, reference);
        if (isStated(frame, pattern, draft, reference)) return split(frame, draft, reference);
      }
      return [];
    });
}

/** "in early March" is no march. */
function isTime({ tree, head }: Predicate, { times }: ParsedSentence): boolean {
  const { start, end } = tokenAt(tree, head);
  return times.some((time) => time.start <= start && end <= time.end);
}

/** The words beside the verb that the pattern's idiom used up; undefined where the pattern's words do not stand. */
function matchWords(pattern: Pattern, predicate: Predicate): number[] | undefined {
  const list = predicate.kind === "noun" ? pattern.nouns : pattern.verbs;
  const words = list
    ?.map((entry) => entry.split(" "))
    .find(([first, ...rest]) => first === predicate.lemma && idiomAfter(predicate, rest));
  return words && (idiomAfter(predicate, words.slice(1)) ?? []);
}

function idiomAfter({ tree, head, kind }: Predicate, rest: string[]): number[] | undefined {
  const used: number[] = [];
  let from = (kind === "copula" ? copulaOf(tree, head) : head) + 1;
  for (const word of rest) {
    const reach = Math.min(tree.sentence.tokens.length, from - 1 + IDIOM_REACH);
    const at = findWord(predicateTokens(tree, from, reach), word);
    if (at === undefined) return undefined;
    used.push(from + at);
    from += at + 1;
  }
  return used;

  function predicateTokens(t: Predicate["tree"], start: number, end: number) {
    const tokens = t.sentence.tokens.slice(start, end);
    const verb = tokens.findIndex((token) => token.upos === "VERB");
    return verb < 0 ? tokens : tokens.slice(0, verb);
  }
}

function copulaOf(tree: Predicate["tree"], head: number): number {
  return dependents(tree, head, "cop")[0] ?? head;
}

function findWord(tokens: { lemma: string; text: string }[], word: string): number | undefined {
  const at = tokens.findIndex(({ lemma, text }) => lemma.toLowerCase() === word || text.toLowerCase() === word);
  return at < 0 ? undefined : at;
}

function fill(
  frame: Frame,
  pattern: Pattern,
  idiom: number[],
  predicate: Predicate,
  sentence: ParsedSentence,
  reference: Reference,
): Draft {
  const roles: Draft["roles"] = {};
  const taken = new Set<number>(idiom);
  for (const [role, slots] of Object.entries(pattern.roles) as [Filled, Slot[]][]) {
    for (const slot of slots) {
      const groups = slotGroups(slot, predicate, idiom, reference).filter(
        (group) => !taken.has(group.head) && isThing(group, sentence),
      );
      const placed = groups.flatMap((group) => place(frame, role, group, reference));
      if (placed.length === 0) continue;
      for (const { role: at, group } of placed) {
        roles[at] = [...(roles[at] ?? []), group];
        taken.add(group.head);
      }
      break;
    }
  }
  locate(frame, roles, predicate.phrases, predicate, taken, reference);
  if (!roles.place && !roles.installation) locateByClause(frame, roles, sentence, predicate, taken, reference);
  const draft: Draft = {
    type: frame.type,
    mode: pattern.mode,
    rule: `${frame.type}/${pattern.rule}`,
    sentence,
    predicate,
    roles,
    mood: moodOf(predicate),
    start: predicate.start,
    end: predicate.end,
  };
  draft.mode ??= frame.mode?.(draft, reference);
  draft.amount = amountIn(frame, draft, reference);
  return draft;
}

/** "rocket attack" names its weapon; "troop withdrawal" names nobody. */
function isThingNoun(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return classes.size > 0 && !classes.has("force") && !classes.has("body");
}

/** A weekday is no target, nor is a relative pronoun whose noun the parser lost. */
function isThing(group: Group, sentence: ParsedSentence): boolean {
  const head = tokenAt(group.tree, group.head);
  if (sentence.times.some((time) => time.start <= head.start && head.end <= time.end)) return false;
  return (
    /^(?:NOUN|PROPN|NUM|ADJ)$/.test(head.upos) ||
    (head.upos === "PRON" && !/^(?:which|who|that|what|whom)$/i.test(head.text))
  );
}

/** The groups in a slot. A particle that the parser took for a preposition gives its noun back: "handed over the base". */
function slotGroups(slot: Slot, predicate: Predicate, idiom: number[], reference: Reference): Group[] {
  switch (slot) {
    case "subject":
      return predicate.subjects.flatMap((group) => parts(group, predicate, reference));
    case "object":
      return [...predicate.objects, ...ofParticle(predicate, idiom)].flatMap((group) =>
        parts(group, predicate, reference),
      );
    case "recipient":
      return predicate.recipients;
    case "modifier":
      return predicate.modifiers.filter((group) => group.names.length > 0 || isThingNoun(group, reference));
    default:
      return nearest(predicate.phrases.filter(({ prep }) => prep === slot)).flatMap((group) =>
        parts(group, predicate, reference),
      );
  }
}

function ofParticle(predicate: Predicate, idiom: number[]): Group[] {
  const particles = new Set(idiom.map((i) => tokenAt(predicate.tree, i).text.toLowerCase()));
  return predicate.phrases.filter(({ prep, depth }) => depth === 0 && particles.has(prep)).map(({ group }) => group);
}

function nearest(phrases: Phrase[]): Group[] {
  const depth = Math.min(...phrases.map((phrase) => phrase.depth));
  return phrases.filter((phrase) => phrase.depth === depth).map(({ group }) => group);
}

/** "the international sections of Al Qaim base and at the Qayyarah base" are the two bases; a part of something unnamed stays itself. */
function parts(group: Group, predicate: Predicate, reference: Reference): Group[] {
  if (!PART_NOUNS.has(reference.noun(group)) || isNamed(group)) return [group];
  const wholes = predicate.phrases
    .filter(
      ({ prep, group: g }) => ["of", "at", "inside", "within", "in", "on"].includes(prep) && g.start > group.start,
    )
    .map(({ group: g }) => g)
    .filter((g) => reference.classes(g).has("installation") && reference.entity(g, "installation"));
  return wholes.length > 0 ? wholes : [group];
}

function isNamed(group: Group): boolean {
  const head = tokenAt(group.tree, group.head);
  return group.names.some((name) => name.start <= head.start && head.end <= name.end);
}

function place(frame: Frame, role: Filled, group: Group, reference: Reference): { role: Role; group: Group }[] {
  const classes = reference.classes(group);
  if (role === "thing") {
    if (classes.has("installation")) return [{ role: "installation", group }];
    if (classes.has("equipment")) return [{ role: "equipment", group }];
    if (frame.sites && reference.entity(group, "installation")?.kind === "installation")
      return [{ role: "installation", group }];
    return classes.has("place") ? [{ role: "area", group }] : [];
  }
  if (role === "left") {
    const isBase =
      reference.entity(group, "installation")?.kind === "installation" && (frame.sites || classes.has("installation"));
    return isBase || fitsRole(frame, "origin", group, reference)
      ? [{ role: isBase ? "installation" : "origin", group }]
      : [];
  }
  if (role === "hit") return [{ role: roleOfHit(group, classes, reference), group }];
  return fitsRole(frame, role, group, reference) ? [{ role, group }] : [];
}

function roleOfHit(group: Group, classes: ReadonlySet<string>, reference: Reference): Role {
  if (classes.has("installation") && reference.entity(group, "installation")?.kind === "installation")
    return "installation";
  return reference.entity(group, "place")?.kind === "place" && !classes.has("force") ? "place" : "target";
}

function fitsRole(frame: Frame, role: Role, group: Group, reference: Reference): boolean {
  const allowed = frame.allows[role];
  if (!allowed) return true;
  const classes = reference.classes(group);
  if (allowed.some((name) => classes.has(name))) return true;
  if (allowed.includes("body") && reference.entity(group, "actor")?.kind === "state") return true;
  const head = tokenAt(group.tree, group.head);
  if (isCountedPeople(head, reference.noun(group))) return allowed.includes("people");
  if (classes.size > 0) return false;
  return (
    head.upos === "PROPN" ||
    (head.upos === "PRON" && !/^(?:it|that|this|which|what)$/i.test(head.text)) ||
    reference.entity(group, "actor") !== undefined
  );
}

/** "68 others", "25 of them", "dozens": people, where people can stand. */
function isCountedPeople(head: { upos: string }, noun: string): boolean {
  return (
    head.upos === "NUM" || /^(?:other|dozen|hundred|thousand|score|many|several|some|all|those|number)$/.test(noun)
  );
}

const LOCATIVE = new Set(
  "in at near on inside outside around across from throughout within along of off by over beside between towards toward against to into".split(
    " ",
  ),
);
const WEAK_LOCATIVE = new Set(["of", "from", "by", "against", "to", "into", "between", "over"]);

/** Gives the claim the places and the installation that its clause names, where no role has them yet. */
function locate(
  frame: Frame,
  roles: Draft["roles"],
  phrases: Phrase[],
  predicate: Predicate,
  taken: Set<number>,
  reference: Reference,
): void {
  for (const { prep, group, depth } of phrases) {
    const words = prep.split(" ");
    if (taken.has(group.head) || !words.some((word) => LOCATIVE.has(word))) continue;
    if (words.every((word) => WEAK_LOCATIVE.has(word)) && depth === 0 && predicate.kind !== "noun") continue;
    const classes = reference.classes(group);
    const entity = reference.entity(group, "place");
    if (classes.has("installation") && (entity || depth === 0)) {
      if (frame.splits?.includes("installation") && roles.installation) continue;
      roles.installation ??= [group];
    } else if (isPlace(group, classes, entity?.kind, reference)) {
      const known = entity?.id;
      if (known && roles.place?.some((other) => reference.entity(other, "place")?.id === known)) continue;
      roles.place = [...(roles.place ?? []), group];
    } else continue;
    taken.add(group.head);
  }
}

function isPlace(group: Group, classes: ReadonlySet<string>, kind: string | undefined, reference: Reference): boolean {
  if (kind === "place" || kind === "state") return true;
  if (!classes.has("place") || kind !== undefined || group.names.length === 0) return false;
  return /^(?:border|frontier|coast|desert|capital)$/.test(reference.noun(group));
}

function isStated(frame: Frame, pattern: Pattern, draft: Draft, reference: Reference): boolean {
  if (draft.mood.unreal) return false;
  const needs = pattern.needs ? [pattern.needs] : frame.needs;
  if (!needs.every((roles) => roles.length === 0 || roles.some((role) => draft.roles[role]?.length))) return false;
  return pattern.fits?.(draft, reference) ?? true;
}

/** One claim for each installation that changes hands, each place attacked, each group of victims. */
function split(frame: Frame, draft: Draft, reference: Reference): Draft[] {
  let drafts = [draft];
  for (const role of ROLES.filter((r) => frame.splits?.includes(r))) {
    drafts = drafts.flatMap((one) => {
      const groups = distinct(one.roles[role] ?? [], reference);
      if (groups.length < 2)
        return [{ ...one, roles: { ...one.roles, ...(groups.length === 1 && { [role]: groups }) } }];
      return groups.map((group) => {
        const each = { ...one, roles: { ...one.roles, [role]: [group] } };
        return { ...each, amount: amountIn(frame, each, reference) };
      });
    });
  }
  return drafts;
}

function distinct(groups: Group[], reference: Reference): Group[] {
  const key = (group: Group) => reference.entity(group, "installation")?.id ?? `${group.start}`;
  return groups.filter((group, i) => groups.findIndex((other) => key(other) === key(group)) === i);
}

/** "…, wounding three" happened where the clause that it hangs on says. */
function locateByClause(
  frame: Frame,
  roles: Draft["roles"],
  sentence: ParsedSentence,
  predicate: Predicate,
  taken: Set<number>,
  reference: Reference,
): void {
  const { tree } = predicate;
  const verb = tokenAt(tree, predicate.carrier ?? predicate.head);
  if (
    !hasRel(verb, "advcl", "conj", "xcomp", "acl", "obj", "nsubj", "obl", "nmod") ||
    hasRel(verb, "acl:relcl") ||
    verb.head < 0
  )
    return;
  const isOwnClause = hasRel(verb, "conj") && dependents(tree, predicate.head, "nsubj").length > 0;
  const above = isOwnClause
    ? undefined
    : sentence.predicates.find((other) => other.head === verb.head && other.kind !== "noun");
  if (!above) return;
  const objects = above.objects.map((group) => ({ prep: "at", group, depth: 1 }));
  locate(frame, roles, [...objects, ...above.phrases], above, new Set([...taken, predicate.head]), reference);
}
