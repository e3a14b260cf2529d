import type { Desk } from "../../desk/desk.ts";
import { mergeEvents, splitEvent } from "../../desk/merge-split.ts";
import type { Review } from "../../model/review.ts";
import { BadRequest } from "../bad-request.ts";
import type { View } from "../view.ts";
import { entityNamed } from "./entity-named.ts";
import { stretchOf } from "./marked-stretch.ts";
import { newEntity } from "./new-entity.ts";
import { reportFields } from "./report-fields.ts";
import { typedClaim } from "./typed-claim.ts";

interface Made {
  by: string;
  note?: string;
}

/**
 * What a form decides: one thing, or several as one.
 *
 * @throws BadRequest with what is wrong with what was typed; Refusal when the desk cannot merge or split so
 */
export async function decisionsIn(fields: URLSearchParams, by: string, view: View, desk: Desk): Promise<Review[]> {
  const note = fields.get("note")?.trim();
  const made: Made = { by, ...(note && { note }) };
  const { acts } = view.t.review;
  switch (fields.get("act")) {
    case "accept":
      return [{ decision: "accepted", claim: claimIn(fields, view), ...made }];
    case "reject":
      return [{ decision: "rejected", claim: claimIn(fields, view), ...made }];
    case "clear":
      return [{ decision: "undecided", claim: claimIn(fields, view), ...made }];
    case "correct":
      return [corrected(fields, view, made)];
    case "rename":
      return [{ decision: "renamed", claim: claimIn(fields, view), name: nameIn(fields, acts.renameNothing), ...made }];
    case "merge":
      return mergeEvents(desk, claimIn(fields, view), eventIn(fields, view), made);
    case "split":
      return splitEvent(desk, claimIn(fields, view), partsIn(fields, view), made);
    case "undo":
      return (fields.get("review") ?? "").split(".").map((review) => ({ decision: "undone", review, ...made }));
    default:
      return [aboutReport(fields, view, made)];
  }
}

function aboutReport(fields: URLSearchParams, view: View, made: Made): Review {
  const page = view.reports.get(fields.get("report") ?? "");
  if (!page) throw new BadRequest(view.t.review.acts.noSuchAct);
  const {
    id: report,
    report: { text },
  } = page.report;
  switch (fields.get("act")) {
    case "add": {
      const quote = stretchOf(fields, text, view.t);
      return { decision: "added", report, as: typedClaim(fields, { view, text, quote }), ...made };
    }
    case "report":
      return { decision: "report-corrected", report, fields: reportFields(fields, page, view.t), ...made };
    case "name": {
      const { start, end } = stretchOf(fields, text, view.t);
      const known = fields.get("known")?.trim();
      if (!known) throw new BadRequest(view.t.review.reportActs.nameKnown);
      return { decision: "name-added", entity: entityNamed(view, known), name: text.slice(start, end), ...made };
    }
    case "entity": {
      const { start, end } = stretchOf(fields, text, view.t);
      return { decision: "entity-added", entity: newEntity(fields, text.slice(start, end), view), ...made };
    }
    default:
      throw new BadRequest(view.t.review.acts.noSuchAct);
  }
}

function corrected(fields: URLSearchParams, view: View, made: Made): Review {
  const claim = claimIn(fields, view);
  const kept = view.claims.get(claim);
  const page = kept && view.reports.get(kept.report);
  if (!kept || !page) throw new BadRequest(view.t.review.acts.noSuchClaim);
  const { quote } = kept.claim;
  const against = { view, text: page.report.report.text, quote, before: kept.claim };
  return { decision: "corrected", claim, as: typedClaim(fields, against), ...made };
}

function claimIn(fields: URLSearchParams, { claims, t }: View): string {
  const claim = fields.get("claim") ?? "";
  if (!claims.has(claim)) throw new BadRequest(t.review.acts.noSuchClaim);
  return claim;
}

function eventIn(fields: URLSearchParams, { events, t }: View): string {
  const event = fields.get("with");
  if (!event) throw new BadRequest(t.review.acts.mergeNothing);
  if (!events.has(event)) throw new BadRequest(t.review.acts.noSuchEvent);
  return event;
}

function partsIn(fields: URLSearchParams, { eventOf, t }: View): string[] {
  const claims = eventOf.get(fields.get("claim") ?? "")?.claims ?? [];
  const parts = claims.filter((claim) => fields.getAll("part").includes(claim));
  if (parts.length === 0 || parts.length === claims.length) throw new BadRequest(t.review.acts.splitNothing);
  return parts;
}

function nameIn(fields: URLSearchParams, missing: string): string {
  const name = fields.get("name")?.trim();
  if (!name) throw new BadRequest(missing);
  return name;
}
