import type { NameMatch } from "../../../packs/name-match.ts";
import { coordinated } from "../coordination.ts";
import type { Group } from "../groups.ts";
import type { Phrase, Predicate } from "../predicates.ts";
import { dependents, type Tree, tokenAt } from "../tree.ts";
import { grammaticalObjects } from "./objects.ts";
import { isPassive } from "./passive.ts";
import { phrasesOf } from "./phrases.ts";
import { clauseSpan } from "./spans.ts";
import { grammaticalSubject } from "./subjects.ts";

/** What a verb says, its voice undone. */
export function verbAt(tree: Tree, head: number, names: NameMatch[]): Predicate {
  const passive = isPassive(tree, head);
  const subject = grammaticalSubject(tree, head, names);
  const object = grammaticalObjects(tree, head, names);
  const phrases = phrasesOf(tree, head, names);
  const agents = passive ? agentsIn(phrases) : [];
  return {
    tree,
    kind: "verb",
    head,
    lemma: tokenAt(tree, head).lemma.toLowerCase(),
    subjects: passive ? agents : subject,
    objects: passive ? [...subject, ...object] : object,
    recipients: dependents(tree, head, "iobj").flatMap((child) => coordinated(tree, child, names)),
    phrases,
    modifiers: [],
    passive,
    ...clauseSpan(tree, head),
  };
}

/** The "by"-phrases nearest to the verb; the parser hangs some on the noun between ("on Wednesday by the minister"). */
function agentsIn(phrases: Phrase[]): Group[] {
  const by = phrases.filter(({ prep, depth }) => prep === "by" && depth < 2);
  return by.filter(({ group, depth }) => depth === by[0]?.depth && !isWayOrHour(group)).map(({ group }) => group);
}

/** "by road", "by dawn": how or when, not by whom. */
function isWayOrHour({ tree, head, first, last }: Group): boolean {
  return first === last && WAY_OR_HOUR.test(tokenAt(tree, head).text);
}

const WAY_OR_HOUR =
  /^(?:road|air|sea|land|rail|train|bus|car|helicopter|plane|boat|ship|truck|lorry|ferry|foot|parachute|hand|phone|accident|chance|law|dawn|dusk|noon|midday|midnight|nightfall|sunrise|sunset|daybreak|morning|evening|night)$/;
