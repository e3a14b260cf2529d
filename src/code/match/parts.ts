import type { Role } from "../../model/claim-types.ts";
import { countedGroupAt } from "../../parse/en/counted-group.ts";
import { type Group, groupAt } from "../../parse/en/groups.ts";
import type { Token } from "../../parse/en/sentence.ts";
import { tokenAt } from "../../parse/en/tree.ts";
import { amountIn } from "../amount.ts";
import type { Draft, Frame } from "../frame.ts";
import type { Reference } from "../reference.ts";

/** A part of a total and the words that state it. */
interface Part {
  group: Group;
  /** Where it is, if elsewhere than the total. */
  place?: Group;
  start: number;
  end: number;
}

/** "13 people, two of them children": the totals that drafts give, and their counted parts, each a claim of its own. */
export function withParts(frame: Frame, role: Role, drafts: Draft[], reference: Reference): Draft[] {
  const totals = drafts
    .filter((draft) => draft.roles[role]?.length)
    .sort((a, b) => totalEnd(a, role) - totalEnd(b, role));
  const parts = totals.map((draft, i) => {
    const next = totals.slice(i + 1).find((other) => totalEnd(other, role) > totalEnd(draft, role));
    return partsBehind(draft, totalEnd(draft, role), next && totalStart(next, role)).filter(
      (part) =>
        isSuch(part.group, reference) &&
        !isTotal(part.group, totals, role) &&
        (frame.type !== "force_level" || !isDone(part)),
    );
  });
  const trimmed = drafts.map((draft) => {
    const own = parts[totals.indexOf(draft)] ?? [];
    return withoutParts(withoutPlaces(draft, own), own);
  });
  return [
    ...trimmed,
    ...totals.flatMap((draft, i) => (parts[i] ?? []).flatMap((part) => partOf(frame, role, draft, part, reference))),
  ];
}

function partOf(
  frame: Frame,
  role: Role,
  draft: Draft,
  { group, place, start, end }: Part,
  reference: Reference,
): Draft[] {
  const { installation, ...others } = draft.roles;
  const where = place ? { ...others, place: [place] } : draft.roles;
  const part = { ...draft, roles: { ...where, [role]: [group] }, rule: `${draft.rule}-part`, start, end };
  const amount = numberIn(part, start, frame.unit) ?? amountIn(frame, part, reference);
  return amount ? [{ ...part, amount }] : [];
}

/** "35 of whom are to leave": what some of a force do is no level. */
function isDone({ group: { tree }, start, end }: Part): boolean {
  return tree.sentence.tokens.some((token) => token.upos === "VERB" && token.start >= start && token.end <= end);
}

/** Where a part alone is, is not where the total is. */
function withoutPlaces(draft: Draft, parts: Part[]): Draft {
  const elsewhere = parts.flatMap(({ place }) => (place ? [place.head] : []));
  const { place, ...others } = draft.roles;
  const left = place?.filter(({ head }) => !elsewhere.includes(head)) ?? [];
  return { ...draft, roles: left.length > 0 ? { ...others, place: left } : others };
}

/** A clause that ends with the parts states its total in the words before them. */
function withoutParts(draft: Draft, parts: Part[]): Draft {
  const [first, last] = [parts[0], parts.at(-1)];
  const { tree, head } = draft.predicate;
  if (!first || !last || last.end < draft.end || first.start <= tokenAt(tree, head).end) return draft;
  const end = draft.sentence.sentence.tokens.findLast(
    ({ end: to, text }) => to < first.start && !OPENER.test(text),
  )?.end;
  return { ...draft, end: end ?? draft.end };
}

const OPENER = /^(?:,|—|–|\(|among|amongst|them|whom|including|comprising|made|up|of)$/i;

/** The number that a part begins with. */
function numberIn({ sentence, end }: Draft, start: number, unit = "person"): Draft["amount"] {
  const amount = sentence.amounts.find((one) => !one.ordinal && one.end > start && one.start < end);
  return amount && amount.start <= start + 1 ? { amount, unit } : undefined;
}

function totalStart({ roles }: Draft, role: Role): number {
  return Math.min(...(roles[role] ?? []).map(({ start }) => start));
}

function totalEnd({ roles }: Draft, role: Role): number {
  return Math.max(...(roles[role] ?? []).map(({ end }) => end));
}

function isTotal(group: Group, totals: Draft[], role: Role): boolean {
  return totals.some((draft) => draft.roles[role]?.some((other) => other.start < group.end && group.start < other.end));
}

/** People, not the cars among what was hit. */
function isSuch(group: Group, reference: Reference): boolean {
  const classes = reference.classes(group);
  return classes.has("people") || classes.has("person") || classes.has("force") || classes.size === 0;
}

/** The parts between the end of a total and the next one. */
function partsBehind({ sentence, predicate: { tree } }: Draft, from: number, to = Number.POSITIVE_INFINITY): Part[] {
  const { tokens } = sentence.sentence;
  const found: Part[] = [];
  tokens.forEach(({ start }, at) => {
    if (start < from || start >= to || start < (found.at(-1)?.end ?? 0)) return;
    const opener = openerAt(tokens, at);
    if (opener > 0) found.push(...listAt(tree, at + opener, sentence.names));
    const own =
      ofThemAt(tree, at, sentence.names) ??
      elsewhereAt(tree, at, sentence.names) ??
      amongThemAt(tree, at, sentence.names) ??
      [];
    found.push(...own);
  });
  return found;
}

/** How many words "including", "made up of" or "among them" takes at a word; none where neither stands there. */
function openerAt(tokens: Token[], at: number): number {
  const [first, second] = tokens.slice(at, at + 2).map(({ text }) => text.toLowerCase());
  if (/^(?:including|comprising)$/.test(first ?? "")) return 1;
  if (first === "made" && second === "up" && tokens[at + 2]?.text === "of") return 3;
  return /^among(?:st)?$/.test(first ?? "") && /^(?:them|whom)$/.test(second ?? "") ? 2 : 0;
}

/** "four guards, two nurses and a tribal elder". */
function listAt(tree: Draft["predicate"]["tree"], at: number, names: Draft["sentence"]["names"]): Part[] {
  const { tokens } = tree.sentence;
  const parts: Part[] = [];
  for (let next = at; ; ) {
    const group = countedGroupAt(tree, next, names);
    const after = group && tokens[group.last + 1];
    if (!group || (parts.length > 0 && after && /^(?:VERB|AUX)$/.test(after.upos))) return parts;
    parts.push({ group, start: group.start, end: group.end });
    const joined = tokens.slice(group.last + 1, group.last + 3).map(({ text }) => text);
    if (!/^(?:,|and)$/.test(joined[0] ?? "")) return parts;
    next = group.last + (joined[1] === "and" ? 3 : 2);
  }
}

/** "two of them children", "20 of them seriously", "three of whom were headless". */
function ofThemAt(tree: Draft["predicate"]["tree"], at: number, names: Draft["sentence"]["names"]): Part[] | undefined {
  const { tokens } = tree.sentence;
  const [number, of, them] = tokens.slice(at, at + 3);
  if (number?.upos !== "NUM" || of?.text !== "of" || !them || !/^(?:them|whom|these)$/.test(them.text))
    return undefined;
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[at + 3]?.upos ?? "") ? tokens[at + 3] : undefined;
  const group: Group = noun
    ? { tree, head: at + 3, first: at + 3, last: at + 3, start: noun.start, end: noun.end, names: within(names, noun) }
    : { tree, head: at, first: at, last: at + 2, start: number.start, end: them.end, names: [] };
  const end = tokens.findIndex(({ text }, i) => i > at + 2 && /^(?:[,;:.—–)]|and)$/.test(text));
  const part = { group, start: number.start, end: tokens[end < 0 ? tokens.length - 1 : end - 1]?.end ?? them.end };
  return [part, ...(noun && tokens[end]?.text === "and" ? moreAt(tree, end + 1, names) : [])];
}

/** "(30 of them Iraqis and) 16 Syrians": numbers that no verb follows. */
function moreAt(tree: Draft["predicate"]["tree"], at: number, names: Draft["sentence"]["names"]): Part[] {
  const { tokens } = tree.sentence;
  if (tokens[at]?.upos !== "NUM") return [];
  return listAt(tree, at, names).filter(({ group }) => !/^(?:VERB|AUX)$/.test(tokens[group.last + 1]?.upos ?? ""));
}

function within(names: Draft["sentence"]["names"], { start, end }: Token): Draft["sentence"]["names"] {
  return names.filter((name) => name.start >= start && name.end <= end);
}

/** ", two from Mali and one from Niger", "and another 2,500 in Iraq", "alongside about 1,000 from other members". */
function elsewhereAt(
  tree: Draft["predicate"]["tree"],
  at: number,
  names: Draft["sentence"]["names"],
): Part[] | undefined {
  const { tokens } = tree.sentence;
  const number = tokens.findIndex(({ upos }, i) => i >= at && upos === "NUM");
  const [prep, next] = tokens.slice(number + 1, number + 3);
  const before = tokens.slice(Math.max(0, at - 1), number).map(({ text }) => text.toLowerCase());
  if (number < 0 || number > at + 3 || !prep || !next || !/^(?:DET|PROPN|ADJ)$/.test(next.upos)) return undefined;
  if (!OPENING.test(before[0] ?? "") || !before.slice(1).every((word) => QUALIFYING.test(word))) return undefined;
  if (!/^(?:from|in|at)$/.test(prep.text) || (prep.text !== "from" && next.upos !== "PROPN")) return undefined;
  const { start, end } = tokens[number] as Token;
  const group: Group = { tree, head: number, first: number, last: number, start, end, names: [] };
  const place = prep.text !== "from" && prep.head > number ? groupAt(tree, prep.head, names) : undefined;
  const close = tokens.findIndex(({ text }, i) => i > number && /^(?:[,;:.—–)]|and)$/.test(text));
  const stop = tokens[close < 0 ? tokens.length - 1 : close - 1]?.end ?? next.end;
  return [{ group, ...(place && { place }), start: tokens[at]?.start ?? start, end: stop }];
}

const OPENING = /^(?:,|and|alongside|plus|with|besides|—|–)$/;
const QUALIFYING = /^(?:another|further|about|some|around|roughly|nearly|almost|over|more|than|a)$/;

/** "three generals among them". */
function amongThemAt(
  tree: Draft["predicate"]["tree"],
  at: number,
  names: Draft["sentence"]["names"],
): Part[] | undefined {
  const { tokens } = tree.sentence;
  if (!/^[,(—–]$/.test(tokens[at]?.text ?? "")) return undefined;
  const parts = listAt(tree, at + 1, names);
  const last = parts.at(-1);
  const [among, them] = tokens.slice((last?.group.last ?? at) + 1, (last?.group.last ?? at) + 3);
  return last && among?.text === "among" && them?.text === "them" ? parts : undefined;
}
