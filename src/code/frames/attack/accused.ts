import { isArmed } from "../../forces.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** Attacks told by whose work they are said to be, or not to be. */
export const BY_BLAME: Pattern[] = [
  {
    rule: "blamed-for",
    verbs: phrases("blame, accuse, hold responsible, charge, hold accountable, attribute, ascribe, pin"),
    roles: { actor: ["object", "on", "to"], hit: ["against", "on", "at"] },
    needs: ["actor"],
    fits: isBlamedForAttack,
  },
  {
    rule: "claimed-by",
    verbs: phrases(
      "claim responsibility, take responsibility, admit responsibility, claim credit, take credit, accept responsibility, be behind, be responsible, have hand, play part, take part",
    ),
    roles: { actor: ["subject"], hit: ["against", "on", "at"] },
    needs: ["actor"],
    fits: (draft, reference) => isAbout(draft, reference, /^(?:for|behind|in)$/) && !hasNo(draft),
  },
  {
    rule: "no-part-in",
    verbs: phrases("have part, have hand, have role, play part, play role, take part, have do"),
    roles: { actor: ["subject"], hit: ["against", "on", "at"] },
    needs: ["actor"],
    fits: (draft, reference) =>
      isAbout(draft, reference, /^(?:for|behind|in|with)$/) && hasNo(draft) && draft.mood.negated,
  },
  {
    rule: "disowned-by",
    verbs: phrases("deny part, deny role, deny involvement, deny responsibility, deny hand, disclaim responsibility"),
    roles: { actor: ["subject"], hit: ["against", "on", "at"] },
    needs: ["actor"],
    denies: true,
    fits: (draft, reference) => isAbout(draft, reference, /^(?:for|behind|in|with)$/),
  },
];

const DEED =
  /^(?:attack|strike|airstrike|bombing|blast|explosion|shelling|ambush|assault|raid|launch|shooting|killing|massacre|assassination|bombardment|stabbing|barrage|offensive)$/;

/** "accused the militia of the bombing", "blamed the attack on the militia", "held it responsible for the blast". */
function isBlamedForAttack(draft: Draft, reference: Reference): boolean {
  const { predicate } = draft;
  const { tree, head, lemma, phrases: around } = predicate;
  const [blamed] = draft.roles.actor ?? [];
  const between = tree.sentence.tokens.slice(head + 1, blamed?.first);
  const isOn = [
    ...predicate.objects.map((group) => reference.noun(group)),
    ...between.map((token) => token.lemma),
  ].some((noun) => DEED.test(noun));
  const isFor = isAbout(draft, reference, /^(?:for|of|over|in|with)$/);
  if (lemma === "hold" && !around.some(({ prep }) => prep === "for"))
    return (draft.roles.actor ?? []).some((group) => isArmed(group, reference));
  if (/^(?:attribute|ascribe|pin)$/.test(lemma)) return isOn;
  return lemma === "blame" ? isOn || isFor : isFor;
}

function isAbout({ predicate }: Draft, reference: Reference, prep: RegExp): boolean {
  return predicate.phrases.some((phrase) => prep.test(phrase.prep) && DEED.test(reference.noun(phrase.group)));
}

/** "had no part in the launches". */
function hasNo({ predicate, sentence, start, end }: Draft): boolean {
  const { tokens } = sentence.sentence;
  return (
    /^(?:have|play|take)$/.test(predicate.lemma) &&
    tokens.some(
      (token) => token.start >= start && token.end <= end && /^(?:no|nothing|neither|never|not|n't)$/i.test(token.text),
    )
  );
}
