import type { Tenure } from "../../model/situation.ts";
import type { View } from "../view.ts";
import { EntityLink, EventLink } from "./entity-link.tsx";
import { sinceWords } from "./since.ts";

interface TenuresProps {
  view: View;
  title: string;
  tenures: readonly Tenure[];
  /** What a row is named by: the holder on the page of what is held, and the other way round. */
  by: "holder" | "installation";
}

/** Tenures that are listed on a page: those that last, then the latest. */
const MOST_LISTED = 60;

/** Who held what from when until when, and the events that began and ended it. */
export function TenureTable({ view, title, tenures, by }: TenuresProps) {
  const { t } = view;
  const { columns } = t.register;
  const listed = tenures.length > MOST_LISTED ? lastingFirst(tenures).slice(0, MOST_LISTED) : tenures;
  if (tenures.length === 0) return null;
  const names = [
    by === "holder" ? columns.holder : t.entity.kinds.installation,
    columns.since,
    columns.to,
    t.entity.beganWith,
    t.entity.endedWith,
  ];
  return (
    <div class="wide-table">
      <table class="register">
        <caption>{title}</caption>
        <thead>
          <tr>
            {names.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((tenure) => (
            <tr>
              <th scope="row">
                {by === "holder" ? (
                  <EntityLink view={view} party={tenure.holder} />
                ) : (
                  <EntityLink view={view} party={{ entity: tenure.installation, name: tenure.installation }} />
                )}
                {tenure.contested && ` (${t.register.contested})`}
              </th>
              <td class="day" data-name={columns.since}>
                {sinceWords(view, tenure.from)}
              </td>
              <td class="day" data-name={columns.to}>
                {tenure.to ? view.words.days(tenure.to) : t.entity.itLasts}
              </td>
              <td data-name={t.entity.beganWith}>
                <Turn view={view} id={tenure.begunBy} />
              </td>
              <td data-name={t.entity.endedWith}>{tenure.endedBy && <Turn view={view} id={tenure.endedBy} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tenures.length > listed.length && <p class="quietly">{t.entity.others(tenures.length - listed.length)}</p>}
    </div>
  );
}

function lastingFirst(tenures: readonly Tenure[]): Tenure[] {
  const end = ({ to }: Tenure) => to?.to ?? to?.from ?? "9999";
  return [...tenures].sort((a, b) => end(b).localeCompare(end(a)));
}

/** The event that began or ended a tenure, else the words that state it. */
function Turn({ view, id }: { view: View; id: string }) {
  const event = view.events.get(id) ?? view.eventOf.get(id);
  if (event) return <EventLink view={view} event={event} />;
  const claim = view.claims.get(id);
  if (!claim) return null;
  return (
    <a class="plainly" dir="auto" href={view.href(`/reports/${claim.report}#${claim.id}`)}>
      <bdi>{view.t.common.quoted(claim.claim.quote.text)}</bdi>
    </a>
  );
}
