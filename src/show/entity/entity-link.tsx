import type { Entity } from "../../model/pack.ts";
import type { Party, SituationEvent } from "../../model/situation.ts";
import type { Knowledge, View } from "../view.ts";

type Linking = Pick<View, "knowledge" | "href">;

interface EntityLinkProps {
  view: Linking;
  party: Party;
  /** A state is meant as land, not as one who acts. */
  land?: boolean;
}

/** The name of somebody or something, which leads to its page where the packs know it. */
export function EntityLink({ view, party, land = false }: EntityLinkProps) {
  const entity = party.entity ? view.knowledge.entity(party.entity) : undefined;
  const name = <bdi>{entity?.name ?? party.name}</bdi>;
  if (!entity) return name;
  return (
    <a class="plainly" href={view.href(entityPath(entity, land))}>
      {name}
    </a>
  );
}

/** The address of an entity's page. */
export function entityPath({ id, kind }: Pick<Entity, "id" | "kind">, land = false): string {
  if (kind === "installation") return `/installations/${id}`;
  return isPlace(kind) || (land && kind === "state") ? `/places/${id}` : `/actors/${id}`;
}

function isPlace(kind: Entity["kind"]): boolean {
  return kind === "place";
}

/** The links to these entities, one after another as the language lists them. */
export function EntityLinks({ view, ids }: { view: Linking & Pick<View, "words">; ids: readonly string[] }) {
  const marks = ids.map((_, i) => `\u0000${i}\u0000`);
  return (
    <>
      {view.words
        .list(marks)
        .split("\u0000")
        .map((piece, i) =>
          i % 2 === 1 ? <EntityLink view={view} party={partyOf(view.knowledge, ids[+piece])} /> : piece,
        )}
    </>
  );
}

function partyOf(knowledge: Knowledge, id = ""): Party {
  return { entity: id, name: knowledge.entity(id)?.name ?? id };
}

/** What an event says, which leads to its page. */
export function EventLink({ view, event }: { view: Pick<View, "href">; event: SituationEvent }) {
  return (
    <a class="plainly" href={view.href(`/events/${event.id}`)}>
      <bdi>{event.sentence}</bdi>
    </a>
  );
}
