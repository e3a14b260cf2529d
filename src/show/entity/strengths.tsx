import { groupBy } from "../../model/group-by.ts";
import type { Level } from "../../model/situation.ts";
import { outletName } from "../language/names.ts";
import { remembered } from "../register/remembered.ts";
import type { View } from "../view.ts";
import { EntityLink } from "./entity-link.tsx";
import { Section } from "./leaf.tsx";

/** The strengths reported in a place. */
export function levelsAt({ whole }: Pick<View, "whole">, place: string): readonly Level[] {
  const byPlace = remembered(whole, "levels by place", () =>
    groupBy(whole.levels, (level) => level.place.entity ?? ""),
  );
  return byPlace.get(place) ?? [];
}

/** The strengths reported of a force. */
export function levelsOf({ whole }: Pick<View, "whole">, actor: string): readonly Level[] {
  const byActor = remembered(whole, "levels by actor", () =>
    groupBy(whole.levels, (level) => level.actor.entity ?? ""),
  );
  return byActor.get(actor) ?? [];
}

interface StrengthsProps {
  view: View;
  levels: readonly Level[];
  /** What each is told with: the force where the place is known, and the other way round. */
  beside: "actor" | "place";
}

/** Strengths in the words that say them: outlets count different things. */
export function Strengths({ view, levels, beside }: StrengthsProps) {
  if (levels.length === 0) return null;
  return (
    <Section title={view.t.entity.strengths}>
      <ul class="biography">
        {[...levels]
          .sort((a, b) => (a.when?.from ?? a.known).localeCompare(b.when?.from ?? b.known))
          .flatMap((level) =>
            level.claims.map((claim) => <Strength view={view} level={level} claim={claim} beside={beside} />),
          )}
      </ul>
    </Section>
  );
}

function Strength({ view, level, claim, beside }: Omit<StrengthsProps, "levels"> & { level: Level; claim: string }) {
  const kept = view.claims.get(claim);
  const page = kept && view.reports.get(kept.report);
  if (!kept || !page) return null;
  const { when } = level;
  return (
    <li>
      <span class="quietly">{when?.from || when?.to ? view.words.days(when) : view.t.common.noDate}</span>
      <div>
        <EntityLink view={view} party={level[beside]} land={beside === "place"} />
        {": "}
        <a class="plainly" dir="auto" href={view.href(`/reports/${kept.report}#${claim}`)}>
          <bdi>{view.t.common.quoted(kept.claim.quote.text)}</bdi>
        </a>{" "}
        <span class="quietly">
          <bdi>{outletName(page)}</bdi>
        </span>
      </div>
    </li>
  );
}
