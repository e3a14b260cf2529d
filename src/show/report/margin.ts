import type { Check, KeptClaim, Plan, SituationEvent } from "../../model/situation.ts";
import { isolated } from "../language/isolated.ts";
import type { View } from "../view.ts";
import { claimTitle } from "./claim-words.ts";

/** What a claim does to the record. */
export type NoteKind =
  | "adds"
  | "repeats"
  | "contradicts"
  | "agrees"
  | "miscounts"
  | "announces"
  /** It states something that is no event: a standing fact, a strength, what somebody said. */
  | "stands"
  | "withdrawn";

/** One line beside a claim: what it adds, repeats, contradicts or miscounts. */
export interface MarginNote {
  title: string;
  words: string;
  kind: NoteKind;
  /** The page that it opens. */
  path?: string;
}

/** What a report's claim does to the record, in one line. */
export function marginNote(view: View, kept: KeptClaim): MarginNote {
  const { t, index } = view;
  const title = claimTitle(view, kept.claim);
  const check = index.checkOf(kept.id);
  if (kept.claim.type === "count" || check?.verdict === "differs") {
    return { title, ...checkNote(view, check), path: "/disputes" };
  }
  if (index.versionsOf(kept.report).at(-1) !== kept.report) {
    return { title, kind: "withdrawn", words: t.report.superseded };
  }
  const event = view.eventOf.get(kept.id);
  if (!event) return { title, kind: "stands", words: standingWords(view, kept) };
  const path = `/events/${event.id}`;
  const plan = index.planOf(event.id);
  if (plan) return { title, kind: "announces", words: planWords(view, plan), path };
  return { title, ...eventNote(view, kept, event), path };
}

function standingWords({ t }: View, { claim }: KeptClaim): string {
  if (claim.type === "statement") return t.report.said;
  return claim.type === "force_level" ? t.report.strength : t.report.standing;
}

function checkNote({ t }: View, check: Check | undefined): Omit<MarginNote, "title"> {
  if (!check) return { kind: "stands", words: t.report.uncheckable };
  const words = [check.sentence, check.needs].flatMap((part) => (part ? asSentence(part) : []));
  return { kind: check.verdict === "differs" ? "miscounts" : "agrees", words: words.join(" ") };
}

/** With a capital letter at its beginning and a stop at its end. */
function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/[^.!?]$/, "$&.");
}

/** What has come of something announced. */
export function planWords({ t, events }: Pick<View, "t" | "events">, plan: Plan): string {
  const deed = (plan.fulfilledBy && events.get(plan.fulfilledBy)?.sentence) || "";
  switch (plan.status) {
    case "waiting":
      return t.report.waiting;
    case "fulfilled":
      return t.report.fulfilled(lateness(t, plan.lateByDays), deed);
    case "lapsed":
      return t.report.lapsed;
    case "contradicted":
      return t.report.contradicted(deed);
  }
}

function lateness({ report }: View["t"], days: number | undefined): string {
  if (!days) return "";
  return days > 0 ? report.daysLate(days) : report.daysEarly(-days);
}

function eventNote(view: View, kept: KeptClaim, event: SituationEvent): Omit<MarginNote, "title"> {
  const { t } = view;
  const differing = differences(view, kept, event);
  if (differing.length > 0) return { kind: "contradicts", words: differing.join(" ") };
  const others = event.reports.filter((id) => id !== kept.report).length;
  if (others === 0) {
    return { kind: "adds", words: event.type === "statement" ? t.report.onlyWords : t.report.isNew };
  }
  const origins = t.common.origins(event.origins.length);
  return view.claims.get(event.id)?.report === kept.report
    ? { kind: "adds", words: t.report.toldFirst(others, origins) }
    : { kind: "repeats", words: t.report.repeats(others, origins) };
}

/** Where the claim is told otherwise: "Says 10 rockets; others say 15 rockets." */
function differences({ t, words }: View, kept: KeptClaim, event: SituationEvent): string[] {
  return event.disagreements.flatMap(({ field, versions }) => {
    if (field === "happened") return event.denials.includes(kept.id) ? t.report.denies : t.report.denied;
    const own = versions.find(({ claims }) => claims.includes(kept.id));
    const others = versions.filter((version) => version !== own).map(({ value }) => value);
    return own && others.length > 0
      ? [t.report.differs(isolated(words, own.value), words.list(others.map((value) => isolated(words, value))))]
      : [];
  });
}
