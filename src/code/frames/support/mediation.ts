import { dependents, tokenAt } from "../../../parse/en/tree.ts";
import { isByOther } from "../../about.ts";
import type { Draft, Pattern } from "../../frame.ts";
import { phrases } from "../../phrases.ts";
import type { Reference } from "../../reference.ts";

/** Somebody stands between two sides. */
export const MEDIATION: Pattern[] = [
  {
    rule: "broker",
    verbs: phrases(
      "broker, mediate, arbitrate, negotiate between, shuttle between, act go, act mediator, act intermediary, serve mediator, serve intermediary, act broker, act go-between, serve go-between, intercede, play mediator, play intermediary, offer mediation, offer good office, play go-between, serve facilitator, act facilitator, act as conduit, act guarantor, serve guarantor",
    ),
    mode: "mediation",
    roles: { recipient: ["between", "for", "among"], actor: ["subject", "object"] },
    needs: ["recipient", "actor"],
    fits: isMediated,
  },
  {
    rule: "host-talks",
    verbs: phrases("host, facilitate, convene, sponsor, chair, oversee, organise, organize, arrange"),
    mode: "mediation",
    roles: { recipient: ["between", "among"], actor: ["subject"] },
    needs: ["actor"],
    fits: (draft, reference) =>
      draft.predicate.objects.some((g) => isPeaceTalk(reference.noun(g))) && draft.roles.recipient !== undefined,
  },
  {
    rule: "seek-settlement",
    verbs: phrases(
      "find solution, find settlement, find way out, help find solution, help find settlement, help find way, bring together, bring to table, reconcile",
    ),
    mode: "mediation",
    roles: { recipient: ["between"], actor: ["subject"] },
    needs: ["actor", "recipient"],
    fits: (draft, reference) =>
      !isByOther(draft, reference) && (draft.roles.recipient !== undefined || isOffered(draft)),
  },
  {
    rule: "mediation-between",
    nouns: ["mediation", "mediator", "facilitator", "intermediary", "role", "presence", "influence", "effort"],
    mode: "mediation",
    roles: { recipient: ["between"], actor: ["subject", "by", "of"] },
    fits: isMediation,
  },
];

function isPeaceTalk(noun: string): boolean {
  return /^(?:ceasefire|truce|talk|deal|agreement|peace|negotiation|accord|settlement|pause|exchange|swap|release|arrangement|pact)$/.test(
    noun,
  );
}

/** Between two sides, or a truce between them. */
function isMediated(draft: Draft, reference: Reference): boolean {
  if (isByOther(draft, reference)) return false;
  return draft.roles.recipient !== undefined || draft.predicate.objects.some((g) => isPeaceTalk(reference.noun(g)));
}

/** "offered to help find a solution". */
function isOffered({ predicate: { tree, head } }: Draft): boolean {
  for (let at = head; at >= 0; at = tokenAt(tree, at).head)
    if (/^(?:offer|help|propose)$/.test(tokenAt(tree, at).lemma)) return true;
  return false;
}

/** "mediation", or "a mediating role": other roles and efforts are none. */
function isMediation({ predicate: { tree, head, lemma } }: Draft): boolean {
  if (/^(?:mediat|facilitat|intermediar)/.test(lemma)) return true;
  return dependents(tree, head, "amod", "compound").some((at) => /^mediat(?:ing|ion)$/i.test(tokenAt(tree, at).text));
}
