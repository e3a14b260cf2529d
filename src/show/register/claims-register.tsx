import type { ReportPage } from "../../desk/desk.ts";
import type { Mention } from "../../model/claim.ts";
import { fillers } from "../../model/claim.ts";
import type { Published } from "../../model/report.ts";
import type { KeptClaim } from "../../model/situation.ts";
import { EventLink } from "../entity/entity-link.tsx";
import { mentionName, outletName } from "../language/names.ts";
import type { View } from "../view.ts";
import { filterKey, hasFilter } from "./events-register.tsx";
import type { Register } from "./table.ts";

interface ClaimRow {
  kept: KeptClaim;
  page: ReportPage;
  published?: Published;
}

/** What each report that is known at the moment states, claim by claim. */
export function claimsRegister(view: View): Register<ClaimRow> {
  const { t, words, knowledge } = view;
  const { terms, common, register } = t;
  const speaker = ({ kept }: ClaimRow) => {
    const said = kept.claim.attribution?.at(-1);
    return said && mentionName(knowledge, said);
  };
  const state = ({ kept }: ClaimRow) => view.reviewOf(kept.id);
  const reviewed = (row: ClaimRow) => {
    const decision = state(row);
    return decision && ((register.reviewed as Record<string, string>)[decision] ?? decision);
  };
  const event = ({ kept }: ClaimRow) => view.eventOf.get(kept.id);
  return {
    path: "/claims",
    name: "claims",
    source: view.index.whole,
    rows: () => rowsOf(view),
    usual: { column: "published", descending: true },
    ...(hasFilter(view) && { chosen: { key: filterKey(view), has: (row) => isShown(view, row) } }),
    days: ({ kept }) => kept.claim.when,
    point: (row) => event(row)?.place ?? pointOf(view, row),
    columns: [
      {
        id: "published",
        value: ({ published }) => published?.from ?? published?.to,
        cell: ({ published }) => (published ? words.days(published) : common.noDate),
        looks: "day",
      },
      { id: "id", value: ({ kept }) => kept.id },
      {
        id: "type",
        value: ({ kept }) => kept.claim.type,
        told: ({ kept }) => terms.types[kept.claim.type],
        cell: ({ kept: { claim } }) =>
          [terms.types[claim.type], ...(claim.modality === "asserted" ? [] : [terms.modalities[claim.modality]])].join(
            register.comma,
          ),
      },
      { id: "mode", value: ({ kept }) => kept.claim.mode },
      {
        id: "quote",
        value: ({ kept }) => kept.claim.quote.text,
        cell: ({ kept }) => (
          <a class="plainly" dir="auto" href={view.href(`/reports/${kept.report}#${kept.id}`)}>
            <bdi>{common.quoted(kept.claim.quote.text)}</bdi>
          </a>
        ),
        looks: "sentence",
      },
      { id: "speaker", value: speaker, cell: (row) => speaker(row) && <bdi>{speaker(row)}</bdi> },
      { id: "report", value: ({ kept }) => kept.report },
      {
        id: "outlet",
        value: ({ page }) => outletName(page),
        cell: ({ page }) => <bdi>{outletName(page)}</bdi>,
      },
      {
        id: "when",
        value: ({ kept }) => kept.claim.when?.from ?? kept.claim.when?.to,
        cell: ({ kept }) => kept.claim.when && words.days(kept.claim.when),
        shownOnly: true,
        looks: "day",
      },
      { id: "from", value: ({ kept }) => kept.claim.when?.from },
      { id: "to", value: ({ kept }) => kept.claim.when?.to },
      {
        id: "stated",
        value: ({ kept }) => kept.claim.modality,
        told: ({ kept }) => terms.modalities[kept.claim.modality],
      },
      { id: "quantity", value: ({ kept }) => kept.claim.quantity?.text },
      { id: "eventId", value: (row) => event(row)?.id },
      {
        id: "event",
        value: (row) => event(row)?.sentence,
        cell: (row) => {
          const told = event(row);
          return told && <EventLink view={view} event={told} />;
        },
        shownOnly: true,
        looks: "prose",
      },
      { id: "review", value: state, told: reviewed, cell: reviewed },
    ],
  };
}

function rowsOf({ claims, reports, index }: View): ClaimRow[] {
  const { whole } = index;
  const narrowed = new Map(whole.datings.map((dating) => [dating.report, dating.narrowed]));
  const known = new Set(whole.reports);
  const rows: ClaimRow[] = [];
  for (const kept of claims.values()) {
    const page = known.has(kept.report) ? reports.get(kept.report) : undefined;
    if (!page) continue;
    const published = narrowed.get(kept.report) ?? page.report.published;
    rows.push({ kept, page, ...(published && { published }) });
  }
  return rows;
}

/** A claim that tells of no event is judged by its type and its review alone. */
function isShown({ eventOf, shows, filter, reviewOf }: View, { kept }: ClaimRow): boolean {
  const event = eventOf.get(kept.id);
  if (event) return shows(event);
  const { types, review, actor, place, reliability, credibility } = filter;
  if (actor || place || reliability || credibility) return false;
  const state = reviewOf(kept.id);
  const fits = review === "unreviewed" ? !state : review === "reviewed" ? !!state : !review || state === review;
  return fits && (!types || types.has(kept.claim.type));
}

const PLACE_ROLES = ["installation", "area", "place", "destination", "origin"] as const;

function pointOf({ knowledge }: View, { kept }: ClaimRow): { lat: number; lon: number } | undefined {
  const mentions = PLACE_ROLES.flatMap((role) => fillers(kept.claim, role));
  return mentions.map((mention) => pointIn(knowledge, mention)).find((point) => point);
}

function pointIn(
  knowledge: View["knowledge"],
  { entity, lat, lon }: Mention,
): { lat: number; lon: number } | undefined {
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  return entity ? knowledge.point(entity) : undefined;
}
