import { type Group, groupAt, isNominal } from "../parse/en/groups.ts";
import type { ParsedReport, ParsedSentence } from "../parse/en/parse.ts";
import type { TimeExpression } from "../parse/en/times.ts";
import { hasRel } from "../parse/en/tree.ts";
import { classesOfNoun } from "./classes.ts";
import type { KnownWorld } from "./known-world.ts";
import type { Found } from "./mentions/found.ts";
import { kindOfGroup, kindOfName } from "./mentions/kinds.ts";
import { createLeadingStates, type LeadingStates } from "./mentions/leading-states.ts";
import { knowSurnames } from "./mentions/surnames.ts";
import { joinTitles } from "./mentions/titles.ts";
import { createNames, type Named, type Names } from "./reference/names.ts";
import { createReference, type Reference } from "./reference.ts";

/** All that a report's words speak of, in order; a name inside a longer mention ("Kirkuk" in "the Kirkuk police") is one of its own. */
export function mentionsOf(parsed: ParsedReport, world: KnownWorld): Found[] {
  const reference = createReference(parsed, world);
  const names = createNames(parsed, world);
  const named = new Map(names.named.map((name) => [name.start, name]));
  const leading = createLeadingStates(world);
  const found = parsed.sentences.flatMap((sentence) => {
    const groups = groupsOf(sentence).flatMap((group) => ofGroup(group, reference) ?? []);
    const inside = namesOf(sentence, names, named).filter(
      (name) => !groups.some((group) => isSurname(name, group, sentence, parsed.text)),
    );
    const states = statesBefore(sentence, leading, parsed.text);
    return [...sentence.times.map(timeOf), ...groups, ...inside, ...states];
  });
  const first = new Map<string, Found>();
  for (const mention of found) {
    const span = `${mention.start}-${mention.end}`;
    if (!first.has(span)) first.set(span, mention);
  }
  const inOrder = [...first.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return knowSurnames(joinTitles(inOrder, parsed.text), parsed.text);
}

/** "on Sunday" speaks of Sunday. */
function timeOf({ start, end, text }: TimeExpression): Found {
  const bare = text.replace(/^(?:on|in|at|since|from|by|until|till|during|for|before|after|over|through)\s+/i, "");
  return { kind: "time", start: start + text.length - bare.length, end };
}

/** "Haddadi" of "Zeynab Haddadi" is the same person; "Zeynab Haddadi" of "Minister Zeynab Haddadi" is the name alone. */
function isSurname(name: Found, group: Found, { sentence }: ParsedSentence, text: string): boolean {
  if (name.kind !== "person" || group.kind !== "person" || group.start >= name.start || group.end !== name.end)
    return false;
  if (sentence.tokens.some(({ start, end }) => start < name.start && name.start < end)) return true;
  const before = sentence.tokens.findLast(({ end }) => end <= name.start);
  const isFullName = /\s/.test(text.slice(name.start, name.end));
  return !isFullName && before?.upos === "PROPN" && !classesOfNoun(before.lemma.toLowerCase()).has("person");
}

/** The noun groups of a sentence that are no part of another's name. */
function groupsOf({ tree, names, times, sentence }: ParsedSentence): Group[] {
  const heads = sentence.tokens.flatMap((token, i) => {
    const inTime = times.some(({ start, end }) => start <= token.start && token.end <= end);
    return isNominal(token) && !inTime && !hasRel(token, "flat", "compound", "goeswith") ? [i] : [];
  });
  return heads.map((head) => groupAt(tree, head, names));
}

function ofGroup(group: Group, reference: Reference): Found | undefined {
  const kind = kindOfGroup(group, reference);
  if (!kind) return undefined;
  const { start, end, entity } = reference.mention(group, kind === "place" ? "place" : undefined);
  return { kind, start: start ?? group.start, end: end ?? group.end, ...(entity && { entity }) };
}

/** The names that the packs know, each as it is read where it stands; "York" of "New York" is none, "Assad" of "the Assad regime" is. */
function namesOf({ names: matches }: ParsedSentence, names: Names, named: Map<number, Named>): Found[] {
  return matches.flatMap((match): Found[] => {
    const { start, end } = match;
    const { entity, via } = names.choose(match, undefined) ?? {};
    if (entity && via === "demonym") return [{ kind: "nationality", start, end, entity: entity.id }];
    const whole = named.get(start);
    return entity && (whole?.end === end || entity.kind === "person")
      ? [{ kind: kindOfName(entity), start, end, entity: entity.id }]
      : [];
  });
}

/** "Syrian" of "Syrian government forces": inside a longer name, the state speaks of a nationality. */
function statesBefore({ names }: ParsedSentence, leading: LeadingStates, text: string): Found[] {
  return names.flatMap(({ start, end }) => {
    const state = leading(text.slice(start, end));
    return state ? [{ kind: "nationality", start, end: start + state.length, entity: state.id }] : [];
  });
}
