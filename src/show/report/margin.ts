import type { KeptClaim, Plan, SituationEvent } from "../../model/situation.ts";
import { capital, counted } from "../language/words.ts";
import type { View } from "../view.ts";
import { claimTitle } from "./claim-words.ts";

/** One line beside a claim: what it adds, repeats, contradicts or miscounts. */
export interface MarginNote {
  title: string;
  words: string;
  kind: "adds" | "repeats" | "contradicts" | "agrees" | "miscounts" | "announces" | "withdrawn";
  /** The page that it opens. */
  path?: string;
}

/** What a report's claim does to the record, in one line. */
export function marginNote(view: View, kept: KeptClaim): MarginNote {
  const title = claimTitle(view.knowledge, kept.claim);
  const event = view.eventOf.get(kept.id);
  if (kept.claim.type === "count") return { title, ...countNote(view, kept), path: "/disputes" };
  if (view.whole.superseded.some(({ report }) => report === kept.report)) {
    return { title, kind: "withdrawn", words: "The page says this no longer." };
  }
  if (!event) return { title, kind: "adds", words: standingWords(kept) };
  const path = `/events/${event.id}`;
  const plan = view.whole.plans.find((candidate) => candidate.event === event.id);
  if (plan) return { title, kind: "announces", words: planWords(view, plan), path };
  return { title, ...eventNote(view, kept, event), path };
}

function standingWords({ claim }: KeptClaim): string {
  if (claim.type === "statement") return "What was said; not an event on the map.";
  if (claim.type === "force_level") return "A reported strength.";
  return "A standing fact, without a day of its own.";
}

function countNote(view: View, kept: KeptClaim): Omit<MarginNote, "title"> {
  const check = view.whole.checks.find(({ claim }) => claim === kept.id);
  if (!check) return { kind: "adds", words: "A count that nothing in the record can be held against." };
  const words = [check.sentence, check.needs].flatMap((part) => (part ? capital(part).replace(/[^.]$/, "$&.") : []));
  return { kind: check.verdict === "differs" ? "miscounts" : "agrees", words: words.join(" ") };
}

/** What has come of something announced. */
export function planWords(view: View, plan: Plan): string {
  const deed = plan.fulfilledBy ? view.events.get(plan.fulfilledBy)?.sentence : undefined;
  switch (plan.status) {
    case "waiting":
      return "Announced, not yet reported as done.";
    case "fulfilled":
      return `Announced, and done${lateness(plan.lateByDays)}. ${deed ?? ""}`.trim();
    case "lapsed":
      return "Announced, and never reported as done.";
    case "contradicted":
      return `Announced; something else happened. ${deed ?? ""}`.trim();
  }
}

function lateness(days: number | undefined): string {
  if (!days) return "";
  return days > 0 ? ` ${counted(days, "day")} late` : ` ${counted(-days, "day")} early`;
}

function eventNote(view: View, kept: KeptClaim, event: SituationEvent): Omit<MarginNote, "title"> {
  const differing = event.disagreements.flatMap(({ versions }) => {
    const own = versions.find(({ claims }) => claims.includes(kept.id));
    const others = versions.filter((version) => version !== own);
    return own && others.length > 0 ? [`Says ${own.value}; others say ${others.map((v) => v.value).join(", ")}.`] : [];
  });
  if (differing.length > 0) return { kind: "contradicts", words: differing.join(" ") };
  const others = event.reports.filter((id) => id !== kept.report).length;
  if (others === 0) {
    const words =
      event.type === "statement" ? "Only this report has these words." : "New: no other report tells of it.";
    return { kind: "adds", words };
  }
  const first = view.claims.get(event.id)?.report === kept.report;
  const origins = counted(event.origins.length, "independent origin");
  return first
    ? {
        kind: "adds",
        words: `Told here first; ${counted(others, "other report")} ${others === 1 ? "tells" : "tell"} of it too, ${origins} in all.`,
      }
    : { kind: "repeats", words: `Repeats what ${counted(others, "other report")} told; ${origins} in all.` };
}
