import type { Role } from "../../model/claim-types.ts";
import type { Group } from "../../parse/en/groups.ts";
import type { ParsedSentence } from "../../parse/en/parse.ts";
import { dependents, tokenAt } from "../../parse/en/tree.ts";
import { ARMED_KINDS } from "../forces.ts";
import type { Filled, Frame } from "../frame.ts";
import { isSomeOfPosts } from "../reference/group-words.ts";
import type { Reference } from "../reference.ts";
import { isProper } from "./place-names.ts";

/** A weekday is no target, nor is "at least", nor what "how many" asks for, nor a relative pronoun whose noun the parser lost. */
export function canFill(group: Group, sentence: ParsedSentence): boolean {
  const head = tokenAt(group.tree, group.head);
  if (/^(?:least|most)$/i.test(head.text) || isForOnesPart(group)) return false;
  if (sentence.times.some((time) => time.start <= head.start && head.end <= time.end)) return false;
  if (
    sentence.sentence.tokens
      .slice(Math.max(0, group.first - 1), group.first + 1)
      .some(({ text }) => /^how$/i.test(text))
  )
    return false;
  return (
    /^(?:NOUN|PROPN|NUM|ADJ)$/.test(head.upos) ||
    (head.upos === "PRON" && !/^(?:which|who|that|what|whom)$/i.test(head.text))
  );
}

/** "for their part" is no place. */
function isForOnesPart({ tree, first, last }: Group): boolean {
  const words = tree.sentence.tokens.slice(first, last + 1).map(({ text }) => text);
  return /^(?:its|their|his|her|our) part$/.test(words.join(" "));
}

/** The role, and with it the group, that a slot's filler takes in a frame; none where it does not fit. */
export function place(frame: Frame, role: Filled, group: Group, reference: Reference): { role: Role; group: Group }[] {
  const classes = reference.classes(group);
  if (role === "thing") {
    if (classes.has("installation")) return [{ role: "installation", group }];
    if (frame.sites && isSomeOfPosts(group)) return [{ role: "installation", group }];
    if (classes.has("equipment")) return [{ role: "equipment", group }];
    if (frame.sites && reference.entity(group, "installation")?.kind === "installation")
      return [{ role: "installation", group }];
    if (isIt(group) && reference.entity(group, "installation")) return [{ role: "installation", group }];
    if (isIt(group)) return reference.entity(group, "place")?.kind === "place" ? [{ role: "area", group }] : [];
    return classes.has("place") ? [{ role: "area", group }] : [];
  }
  if (role === "site") {
    const known = place(frame, "thing", group, reference).filter(({ role: at }) => at !== "equipment");
    const isPlace = isUnknownName(group, reference) || isQuarter(group);
    return known.length > 0 || !isPlace ? known : [{ role: "area", group }];
  }
  if (role === "left") {
    const isBase =
      reference.entity(group, "installation")?.kind === "installation" &&
      (frame.sites || isIt(group) || classes.has("installation"));
    return isBase || fitsRole(frame, "origin", group, reference)
      ? [{ role: isBase ? "installation" : "origin", group }]
      : [];
  }
  if (role === "hit") return isWay(group) ? [] : [{ role: roleOfHit(group, classes, reference), group }];
  return fitsRole(frame, role, group, reference) ? [{ role, group }] : [];
}

/** "the north of the country", "the east". */
export function isQuarter({ tree, first, head }: Group): boolean {
  const words = tree.sentence.tokens.slice(first, head + 1).map(({ text }) => text);
  return /^(?:much of |most of )?(?:the|\S+ ['’]s) (?:far |whole )?(?:north|south|east|west)(?:-?(?:east|west))?$/i.test(
    words.join(" "),
  );
}

/** "Shusha remains under siege": a name that no pack knows, where only a place can stand. */
function isUnknownName(group: Group, reference: Reference): boolean {
  const head = tokenAt(group.tree, group.head);
  return head.upos === "PROPN" && reference.classes(group).size === 0 && reference.entity(group) === undefined;
}

/** "an ambush on the road to Gao", "shells fell on the outskirts": where, not what is hit; one that is shelled itself is hit. */
function isWay({ tree, head }: Group): boolean {
  return (
    /^(?:road|highway|way|motorway|route|outskirt|outskirts|edge|border|frontier|front|front-?line|eve|anniversary|soil)$/.test(
      tokenAt(tree, head).lemma.toLowerCase(),
    ) && dependents(tree, head, "case").length > 0
  );
}

function roleOfHit(group: Group, classes: ReadonlySet<string>, reference: Reference): Role {
  if (classes.has("installation") && isBase(group, reference)) return "installation";
  if (isUnknownName(group, reference) && isAround(group)) return "place";
  const isPlace = reference.entity(group, "place")?.kind === "place" || (classes.has("place") && isProper(group));
  return isPlace && !classes.has("force") ? "place" : "target";
}

/** "an ambush at Koutougou". */
function isAround({ tree, head }: Group): boolean {
  return dependents(tree, head, "case").some((at) => /^(?:at|in|near|outside|around)$/i.test(tokenAt(tree, at).text));
}

/** An installation that is known, named as one ("Camp Simba", "Bagrat air base") or a base by its noun. */
function isBase(group: Group, reference: Reference): boolean {
  const entity = reference.entity(group, "installation");
  if (entity) return entity.kind === "installation";
  const { upos, xpos } = tokenAt(group.tree, group.head);
  return upos === "PROPN" || (xpos !== "NNS" && /^(?:base|airbase|airfield|outpost)$/.test(reference.noun(group)));
}

function fitsRole(frame: Frame, role: Role, group: Group, reference: Reference): boolean {
  const allowed = frame.allows[role];
  if (!allowed) return true;
  const classes = reference.classes(group);
  if (role === "installation" && frame.sites && isSomeOfPosts(group)) return true;
  if (allowed.some((name) => classes.has(name))) return true;
  const kind = reference.entity(group, "actor")?.kind ?? "";
  if (allowed.includes("body") && kind === "state") return true;
  if (allowed.includes("force") && ARMED_KINDS.has(kind)) return true;
  const head = tokenAt(group.tree, group.head);
  if (head.xpos === "PRP$" && role !== "actor") return false;
  if (isCountedPeople(head, reference.noun(group))) return allowed.includes("people");
  if (classes.size > 0) return false;
  return (
    head.upos === "PROPN" ||
    (head.upos === "PRON" && !/^(?:it|that|this|which|what)$/i.test(head.text)) ||
    reference.entity(group, "actor") !== undefined
  );
}

function isIt({ tree, head }: Group): boolean {
  return /^(?:it|them)$/i.test(tokenAt(tree, head).text);
}

/** "68 others", "25 of them", "dozens", "2,600 lives": people, where people can stand. */
function isCountedPeople(head: { upos: string; text: string }, noun: string): boolean {
  return (
    head.upos === "NUM" ||
    head.text === "lives" ||
    /^(?:other|dozen|hundred|thousand|score|many|several|some|all|those|rest|remainder|pair|trio|couple|handful|few|number|percent|majority|half|third|quarter|former|latter|both|neither)$/.test(
      noun,
    )
  );
}
