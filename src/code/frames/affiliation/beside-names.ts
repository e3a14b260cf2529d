import type { Mention } from "../../../model/claim.ts";
import type { Mode } from "../../../model/claim-types.ts";
import type { Entity } from "../../../model/pack.ts";
import { type Group, groupAt } from "../../../parse/en/groups.ts";
import type { ParsedSentence } from "../../../parse/en/parse.ts";
import type { Reference } from "../../reference.ts";
import type { Affiliation } from "./found.ts";
import { isSide, SIDES } from "./standing.ts";

type Name = ParsedSentence["names"][number];

const MEMBER =
  /^,?\s*(?:(?:which|that|who)\s(?:is|are|was|were)\s|(?:is|are|was|were)\s)?(?:an?|one of the|the)?\s*(?:[\p{L}-]+\s){0,4}?(?:group|militia|faction|wing|branch|part|member|affiliate|unit|component|arm|offshoot|force|brigade|militias|factions|member states?)\s(?:within|of|in|inside|affiliated (?:with|to))\s(?:the\s)?/u;
const BACKED = /(?:^|[\s(])(?:the\s)?([\p{L}.]+)[-–](?:backed|supported|aligned|sponsored|funded|allied)\s/u;
const ALIAS =
  /^,?\s*\(?(?:(?:also |formerly |better |previously |then |sometimes |commonly |now )?known (?:\p{L}+ly )?as|also called|(?:since |later |now )?(?:renamed|rebranded as|called))\s(?:the\s)?/u;
const LEADS =
  /^,\s(?:the\s)?(?:[\p{L}-]+\s){0,3}?(?:commander(?:-in-chief)?|leader|head|chief|founder)\sof\s(?:the\s)?/u;

/** What the words right beside the names of a sentence say of them. */
export function besideNames(text: string, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  const isOutermost = (name: Name) =>
    !sentence.names.some((o) => o.start <= name.start && o.end >= name.end && o.end - o.start > name.end - name.start);
  const known = sentence.names.filter(isOutermost).flatMap((name) => {
    const actor = mentionOf(name, sentence, reference);
    if (!actor) return [];
    return [...behind(text, name, actor, sentence, reference), ...backers(text, name, actor, sentence)];
  });
  return [...known, ...backedGroups(text, sentence, reference)];
}

const BACKED_BY = /^[-–](?:backed|supported|aligned|sponsored|funded|allied)\b/;

/** "Turkish-backed fighters", "the Iran-backed armed group". */
function backedGroups(text: string, sentence: ParsedSentence, reference: Reference): Affiliation[] {
  return sentence.names.flatMap((name) => {
    const suffix = BACKED_BY.exec(text.slice(name.end, name.end + 14));
    const backer = name.readings.find(({ entity }) => entity.kind === "state") ?? name.readings[0];
    if (!suffix || !backer) return [];
    const group = groupBehind(sentence, name.end + suffix[0].length);
    if (!group || !isSide(group, reference)) return [];
    const actor = reference.mention(group, "actor");
    if (actor.entity === backer.entity.id) return [];
    const parent = {
      text: text.slice(name.start, name.end),
      start: name.start,
      end: name.end,
      entity: backer.entity.id,
    };
    return [
      {
        mode: "backed-by" as const,
        rule: "affiliation/backed-group",
        actor,
        parent,
        start: name.start,
        end: group.end,
      },
    ];
  });
}

/** The noun that the words behind a character modify. */
function groupBehind({ tree, names }: ParsedSentence, at: number): Group | undefined {
  const { tokens } = tree.sentence;
  const first = tokens.findIndex(({ start }) => start >= at);
  const stop = tokens.findIndex(({ upos }, i) => i >= first && !/^(?:ADJ|NOUN|PROPN)$/.test(upos));
  const last = (stop < 0 ? tokens.length : stop) - 1;
  return first >= 0 && last >= first && /^(?:NOUN|PROPN)$/.test(tokens[last]?.upos ?? "")
    ? groupAt(tree, last, names)
    : undefined;
}

/** The name's group as an actor or a person; a demonym or a place is neither. */
function mentionOf(
  name: Name,
  sentence: ParsedSentence,
  reference: Reference,
): { mention: Mention; kind: Entity["kind"] } | undefined {
  const entity = name.readings.find(
    ({ entity: e, via }) => via === "name" && (SIDES.has(e.kind) || e.kind === "person" || e.kind === "state"),
  )?.entity;
  if (!entity) return undefined;
  const word = sentence.sentence.tokens.findIndex((token) => token.start <= name.start && token.end > name.start);
  if (word < 0) return undefined;
  const group = groupAt(sentence.tree, word, sentence.names);
  const mention = group.names[0] === name ? reference.mention(group, "actor") : undefined;
  return {
    kind: entity.kind,
    mention:
      mention?.entity === entity.id
        ? mention
        : { text: textOf(name, sentence), start: name.start, end: name.end, entity: entity.id },
  };
}

function textOf(name: Name, { sentence }: ParsedSentence): string {
  const words = sentence.tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  return words
    .map((token, i) => (i > 0 && token.start > (words[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join("");
}

const BEHIND: {
  mode: Mode;
  rule: string;
  words: RegExp;
  of: (kind: Entity["kind"]) => boolean;
  to: (kind: Entity["kind"]) => boolean;
}[] = [
  {
    mode: "member-of",
    rule: "member-of",
    words: MEMBER,
    of: (kind) => SIDES.has(kind),
    to: (kind) => SIDES.has(kind),
  },
  { mode: "alias", rule: "alias", words: ALIAS, of: (kind) => SIDES.has(kind), to: (kind) => SIDES.has(kind) },
  { mode: "leads", rule: "leads", words: LEADS, of: (kind) => kind === "person", to: (kind) => SIDES.has(kind) },
];

function behind(
  text: string,
  name: Name,
  actor: { mention: Mention; kind: Entity["kind"] },
  sentence: ParsedSentence,
  reference: Reference,
): Affiliation[] {
  const after = text.slice(name.end, sentence.sentence.end);
  return BEHIND.flatMap(({ mode, rule, words, of, to }) => {
    const match = of(actor.kind) ? words.exec(after) : null;
    const parentName =
      match &&
      sentence.names.find(
        (other) => other.start >= name.end && Math.abs(other.start - name.end - match[0].length) <= 1,
      );
    const parent = parentName && mentionOf(parentName, sentence, reference);
    if (!parent || !to(parent.kind) || parent.mention.entity === actor.mention.entity) return [];
    const start = actor.mention.start ?? name.start;
    const end = parent.mention.end ?? parentName.end;
    return [{ mode, rule: `affiliation/${rule}`, actor: actor.mention, parent: parent.mention, start, end }];
  });
}

/** "the Iran-backed Kataib Hezbollah", "Kataib Hezbollah, an Iran-backed group". */
function backers(
  text: string,
  name: Name,
  actor: { mention: Mention; kind: Entity["kind"] },
  sentence: ParsedSentence,
): Affiliation[] {
  if (!SIDES.has(actor.kind)) return [];
  const before = text.slice(Math.max(sentence.sentence.start, name.start - 40), name.start);
  const apposition =
    /^,\s(?:an?|the)\s[^,.;]{0,60}?(?:group|militia|faction|force|organisation|organization|party|network|paramilitary)\b/u.exec(
      text.slice(name.end, sentence.sentence.end),
    );
  const leading =
    /(?:[\p{L}.]+[-–](?:backed|supported|aligned|sponsored|funded|allied)\s)(?:(?:armed|militant|militia|paramilitary|rebel|opposition|Shia|Shiite|group|faction|forces|fighters|coalition|party)\s){0,3}$/u.exec(
      before,
    );
  const span = leading
    ? { start: name.start - leading[0].length, end: name.end }
    : apposition && BACKED.test(apposition[0])
      ? { start: name.start, end: name.end + apposition[0].length }
      : undefined;
  const backer =
    span &&
    sentence.names.find(
      (other) =>
        other.start >= span.start &&
        other.end <= span.end &&
        /^[-–](?:backed|supported|aligned|sponsored|funded|allied)/.test(text.slice(other.end)),
    );
  const reading = backer?.readings.find(({ entity }) => entity.kind === "state") ?? backer?.readings[0];
  if (!span || !backer || !reading) return [];
  const parent: Mention = {
    text: text.slice(backer.start, backer.end),
    start: backer.start,
    end: backer.end,
    entity: reading.entity.id,
  };
  return [
    {
      mode: "backed-by",
      rule: "affiliation/backed-by",
      actor: actor.mention,
      parent,
      start: span.start,
      end: span.end,
    },
  ];
}
