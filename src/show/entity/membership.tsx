import type { Tie } from "../../desk/profile.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Entity } from "../../model/pack.ts";
import { remembered } from "../register/remembered.ts";
import type { Knowledge, View } from "../view.ts";
import { EntityLink } from "./entity-link.tsx";
import { Section } from "./leaf.tsx";

/** Those of one kind that are named at once; more of them are opened. */
const MOST_NAMED = 12;

type Affiliation = NonNullable<Entity["affiliations"]>[number];

/** How an entity stands to others, up and down, with the days where they are known. */
export function Membership({ view, entity, ties }: { view: View; entity: Entity; ties: Tie[] }) {
  const { t, knowledge } = view;
  const below = standingTo(knowledge, entity.id);
  if (ties.length === 0 && below.size === 0) return null;
  return (
    <Section title={t.entity.standing}>
      {ties.length > 0 && <Up view={view} ties={ties} />}
      {[...below].map(([kind, others]) => (
        <Down view={view} title={t.entity.standingBelow[kind]} others={others} />
      ))}
    </Section>
  );
}

/** What it belongs to, and what that belongs to, as a tree. */
function Up({ view, ties }: { view: View; ties: Tie[] }) {
  return (
    <ul class="tree">
      {ties.map((tie) => (
        <li>
          {view.t.entity.standingAbove[tie.kind]}{" "}
          <EntityLink view={view} party={{ entity: tie.of.id, name: tie.of.name }} /> <Terms view={view} tie={tie} />
          {tie.up.length > 0 && <Up view={view} ties={tie.up} />}
        </li>
      ))}
    </ul>
  );
}

type Terms = Pick<Tie, "post" | "from" | "to">;

/** The post held, and from when until when. */
function Terms({ view, tie: { post, from, to } }: { view: View; tie: Terms }) {
  const days = from || to ? view.words.days({ ...(from && { from }), ...(to && { to }) }) : undefined;
  const words = [post && view.t.entity.post(post), days].filter(Boolean).join(view.t.register.comma);
  return words ? (
    <span class="quietly">
      <bdi>{words}</bdi>
    </span>
  ) : null;
}

interface Standing {
  entity: Entity;
  tie: Terms;
}

function Down({ view, title, others }: { view: View; title: string; others: Standing[] }) {
  const listed = (some: Standing[]) => (
    <ul class="plain names">
      {some.map(({ entity, tie }) => (
        <li>
          <EntityLink view={view} party={{ entity: entity.id, name: entity.name }} /> <Terms view={view} tie={tie} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3 class="quietly">{title}</h3>
      {listed(others.slice(0, MOST_NAMED))}
      {others.length > MOST_NAMED && (
        <details>
          <summary>{view.t.entity.others(others.length - MOST_NAMED)}</summary>
          {listed(others.slice(MOST_NAMED))}
        </details>
      )}
    </>
  );
}

/** Who stands how to an entity: its members, those who lead it, speak for it, are backed by it. */
function standingTo(knowledge: Knowledge, id: string): Map<Affiliation["kind"] | "state", Standing[]> {
  const all = remembered(knowledge, "standing", () => {
    const stated = knowledge.entities.flatMap((entity) => [
      ...(entity.affiliations ?? []).map((tie) => ({ entity, of: tie.of, kind: tie.kind, tie })),
      ...(entity.state ? [{ entity, of: entity.state, kind: "state" as const, tie: {} }] : []),
    ]);
    return groupBy(stated, ({ of }) => of);
  });
  return groupBy(all.get(id) ?? [], ({ kind }) => kind);
}
