import type { KeptClaim } from "../../model/situation.ts";
import { outletName } from "../language/names.ts";
import { type ClaimPart, claimParts, speakers } from "../report/claim-words.ts";
import { publishedOf } from "../report/dating.ts";
import { PartsList } from "../report/parts-list.tsx";
import type { View } from "../view.ts";
import { Section } from "./leaf.tsx";
import { sourceIdOf } from "./source-record.ts";

/** Claims that stand side by side on one page; the others are in its data. */
const MOST_SHOWN = 60;

interface ClaimsProps {
  view: View;
  title: string;
  ids: readonly string[];
}

/** Claims side by side: who says what, in which words. */
export function ClaimsSideBySide({ view, title, ids }: ClaimsProps) {
  const kept = ids.slice(0, MOST_SHOWN).flatMap((id) => view.claims.get(id) ?? []);
  const others = ids.length - MOST_SHOWN;
  if (kept.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="side-by-side">
        {kept.map((claim) => (
          <ClaimEntry view={view} kept={claim} />
        ))}
      </ul>
      {others > 0 && <p class="quietly">{view.t.entity.otherClaims(others)}</p>}
    </Section>
  );
}

function ClaimEntry({ view, kept: { id, report, claim } }: { view: View; kept: KeptClaim }) {
  const { t, words } = view;
  const page = view.reports.get(report);
  const published = page && publishedOf(view, page);
  const parts = [
    ...claimParts(view, claim),
    { name: t.register.columns.speaker, value: speakers(view, claim) },
    ...decided(view, id),
  ];
  return (
    <li id={id}>
      <p class="label">
        {page && (
          <a class="plainly" href={view.href(`/sources/${encodeURIComponent(sourceIdOf(view, page))}`)}>
            <bdi>{outletName(page)}</bdi>
          </a>
        )}
        <span class="quietly"> {published ? words.days(published) : t.common.noDate}</span>
      </p>
      <blockquote dir="auto">
        <a class="plainly" href={view.href(`/reports/${report}#${id}`)}>
          {t.common.quoted(claim.quote.text)}
        </a>
      </blockquote>
      <PartsList parts={parts} />
    </li>
  );
}

/** What a person decided about a claim. */
function decided({ reviewOf, t }: View, claim: string): ClaimPart[] {
  const words = Object.entries(t.register.reviewed).find(([decision]) => decision === reviewOf(claim));
  return words ? [{ name: t.register.columns.review, value: words[1] }] : [];
}
