import type { Act } from "../desk/desk.ts";
import type { Review } from "../model/review.ts";
import { say } from "./terminal.ts";
import { withDesk } from "./with-desk.ts";

interface Options {
  json?: boolean;
  theatre?: string;
}

/** `situ log`: who decided what, and when, the first first. */
export function log({ json = false, theatre }: Options): Promise<number> {
  return withDesk(theatre, async (desk) => {
    const acts = await desk.log();
    if (json) say(JSON.stringify(acts));
    else if (acts.length === 0) say("Nobody has decided anything yet.");
    else for (const act of acts) say(lineOf(act));
    return 0;
  });
}

function lineOf({ id, recorded, review, undoneBy }: Act): string {
  const when = `${recorded.slice(0, 10)} ${recorded.slice(11, 16)}`;
  const note = review.note ? `: ${oneLine(review.note)}` : "";
  const undone = undoneBy === undefined ? "" : ` [undone by ${undoneBy}]`;
  return `${when} ${id} ${oneLine(review.by)}: ${review.decision} ${aboutOf(review)}${note}${undone}`;
}

/** What an act is about, by its ids and names. */
function aboutOf(review: Review): string {
  switch (review.decision) {
    case "same":
    case "different":
    case "unpaired":
      return review.claims.join(" and ");
    case "added":
      return `“${oneLine(review.as.quote.text)}” in ${review.report}`;
    case "renamed":
      return `${review.claim} “${oneLine(review.name)}”`;
    case "report-corrected":
      return `${review.report}, ${Object.keys(review.fields).join(", ")}`;
    case "name-added":
      return `“${oneLine(review.name)}” for ${review.entity}`;
    case "entity-added":
      return `${review.entity.id}, ${oneLine(review.entity.name)}`;
    case "undone":
      return review.review;
    default:
      return review.claim;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
