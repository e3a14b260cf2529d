import type { Child } from "hono/jsx";
import { containersOf } from "../../desk/profile.ts";
import type { Entity } from "../../model/pack.ts";
import type { Basemap } from "../map/basemap.ts";
import { Locator } from "../map/locator.tsx";
import type { View } from "../view.ts";
import { EntityLinks } from "./entity-link.tsx";
import { kindWords } from "./kind-words.ts";

/** What the head of a page about one thing is drawn from. */
interface HeadProps {
  view: View;
  basemap: Basemap;
  entity: Entity;
  /** What is told of it before all else. */
  children?: Child;
}

/** What a thing is, what it is called, where it lies, and a small map of it. */
export function EntityHead({ view, basemap, entity, children }: HeadProps) {
  const point = view.knowledge.point(entity.id);
  const isPlaced = entity.kind === "installation" || entity.kind === "place";
  return (
    <header class="leaf-head">
      <div>
        <p class="label">{kindWords(view, entity)}</p>
        <h1>
          <bdi>{entity.name}</bdi>
        </h1>
        <Names view={view} entity={entity} />
        {isPlaced && <Whereabouts view={view} entity={entity} />}
        {children}
      </div>
      {isPlaced && point && (
        <Locator view={view} basemap={basemap} at={[{ ...point, id: entity.id, name: entity.name }]} />
      )}
    </header>
  );
}

/** What else it is called: in Arabic, in other spellings, by its enemies. */
function Names({ view, entity }: { view: View; entity: Entity }) {
  const { t, locale, knowledge } = view;
  const { name, ar, names = [], hostileNames = [] } = entity;
  const others = [...new Set(names)].filter((other) => other !== name && other !== ar);
  const arabic = locale === "en" && ar && ar !== name && ar;
  return (
    <>
      {arabic && (
        <p class="quietly">
          <span lang="ar" dir="rtl">
            {arabic}
          </span>
        </p>
      )}
      {others.length > 0 && (
        <p class="quietly measure">
          {t.entity.alsoCalled} <NameList names={others} comma={t.register.comma} />
        </p>
      )}
      {hostileNames.length > 0 && (
        <p class="quietly measure">
          {t.entity.calledByEnemies} <NameList names={hostileNames} comma={t.register.comma} />
        </p>
      )}
      {entity.kind === "state" && knowledge.entity(entity.capital ?? "") && (
        <p class="quietly">
          {t.entity.capital} <EntityLinks view={view} ids={[entity.capital ?? ""]} />
        </p>
      )}
    </>
  );
}

function NameList({ names, comma }: { names: string[]; comma: string }) {
  return (
    <>
      {names.map((name, i) => (
        <>
          {i > 0 && comma}
          <bdi>{name}</bdi>
        </>
      ))}
    </>
  );
}

/** What it lies in, outwards, and where exactly. */
function Whereabouts({ view, entity }: { view: View; entity: Entity }) {
  const { t, knowledge, words } = view;
  const within = containersOf(entity, knowledge);
  const { lat, lon, radiusKm, population } = entity;
  return (
    <p class="quietly measure">
      {within.map(({ id, name }, i) => (
        <>
          {i > 0 && t.register.comma}
          <a class="plainly" href={view.href(`/places/${id}`)}>
            <bdi>{name}</bdi>
          </a>
        </>
      ))}
      {lat !== undefined && lon !== undefined && (
        <>
          {within.length > 0 && " · "}
          <bdi>{position(view, lat, lon)}</bdi>
        </>
      )}
      {radiusKm !== undefined && ` · ${t.entity.knownTo(words.number(radiusKm))}`}
      {population !== undefined && ` · ${t.entity.people(words.number(population))}`}
    </p>
  );
}

/** "35.52° N, 44.3° E". */
function position({ t: { entity, register }, words }: View, lat: number, lon: number): string {
  const degrees = (of: number) => words.number(Number(Math.abs(of).toFixed(2)));
  const northing = (lat < 0 ? entity.south : entity.north)(degrees(lat));
  return northing + register.comma + (lon < 0 ? entity.west : entity.east)(degrees(lon));
}

/** A part of a page about one thing, under its title. */
export function Section({ title, id, children }: { title: Child; id?: string; children?: Child }) {
  return (
    <section class="ruled" id={id}>
      <h2 class="label">{title}</h2>
      {children}
    </section>
  );
}
