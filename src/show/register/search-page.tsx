import type { Child } from "hono/jsx";
import type { ReportPage, SearchResult } from "../../desk/desk.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { EntityLink } from "../entity/entity-link.tsx";
import { EventLine } from "../entity/event-list.tsx";
import { kindWords } from "../entity/kind-words.ts";
import type { SourceRecord } from "../entity/source-record.ts";
import { directionIn } from "../language/languages.ts";
import { headline, outletName } from "../language/names.ts";
import { publishedOf } from "../report/dating.ts";
import { withdrawalOf } from "../report/withdrawal.ts";
import type { View } from "../view.ts";
import type { Found } from "./name-index.ts";
import { SearchForm } from "./search-form.tsx";

export const SECTIONS = ["entities", "sources", "events", "reports"] as const;
type SectionName = (typeof SECTIONS)[number];

export interface FoundReport {
  page: ReportPage;
  excerpt: SearchResult["excerpt"];
}

/** What a search finds, each kind with the best match first. */
export interface Results {
  entities: Found[];
  sources: SourceRecord[];
  events: SituationEvent[];
  reports: FoundReport[];
}

interface SearchProps {
  view: View;
  words: string;
  /** Absent where nothing is searched for. */
  results: Results | undefined;
  /** The only kind that is listed. */
  section: SectionName | undefined;
  /** From 1. */
  page: number;
}

/** Found things of each kind that stand together on the first page, and of one kind on a page of its own. */
const FEW = 6;
const FEW_REPORTS = 20;
const PAGE_ROWS = 50;

/** What is found: places and people by name, outlets, events, and the reports whose words hold what is searched for. */
export function SearchPage({ view, words, results, section, page }: SearchProps) {
  const { register } = view.t;
  const found = SECTIONS.filter((name) => (results?.[name].length ?? 0) > 0);
  const [before, , after] = register.nothingFound(words);
  return (
    <>
      <h1>{register.search}</h1>
      <SearchForm view={view} words={words} />
      {!results && <p class="measure">{register.whatToSearch}</p>}
      {results && found.length === 0 && (
        <p class="measure">
          {before}
          <bdi>{words}</bdi>
          {after}
        </p>
      )}
      {results &&
        (section ? [section] : found).map((name) => (
          <FoundSection view={view} words={words} results={results} name={name} page={section ? page : undefined} />
        ))}
    </>
  );
}

interface SectionProps {
  view: View;
  words: string;
  results: Results;
  name: SectionName;
  /** Set where it is the only one. */
  page: number | undefined;
}

/** What is found of one kind: the best of it, or a page of all. */
function FoundSection({ view, words, results, name, page }: SectionProps) {
  const { register } = view.t;
  const all = results[name].length;
  const size = page ? PAGE_ROWS : name === "reports" ? FEW_REPORTS : FEW;
  const first = ((page ?? 1) - 1) * size;
  const to = (number: number) => {
    const own = new URLSearchParams({ q: words, in: name, ...(number > 1 && { page: String(number) }) });
    return view.href(`/search?${own}`);
  };
  return (
    <section class="ruled found-section">
      <h2 class="label">
        {register.found[name]}{" "}
        <span class="quietly">
          {register.foundCount(all)}
          {name === "reports" && `${register.comma}${register.bestFirst}`}
        </span>
      </h2>
      {listOf(view, results, name, first, first + size)}
      <p class="choices">
        {!page && all > size && <a href={to(1)}>{register.allOf(view.words.number(all))}</a>}
        {page && <a href={view.href(`/search?${new URLSearchParams({ q: words })}`)}>{register.search}</a>}
        {page && page > 1 && <a href={to(page - 1)}>{register.previous}</a>}
        {page && all > first + size && <a href={to(page + 1)}>{register.next}</a>}
      </p>
    </section>
  );
}

function listOf(view: View, results: Results, name: SectionName, first: number, end: number): Child {
  switch (name) {
    case "entities":
      return <Entities view={view} found={results.entities.slice(first, end)} />;
    case "sources":
      return <Sources view={view} records={results.sources.slice(first, end)} />;
    case "events":
      return (
        <ul class="biography">
          {results.events.slice(first, end).map((event) => (
            <EventLine view={view} event={event} />
          ))}
        </ul>
      );
    case "reports":
      return (
        <ol class="found">
          {results.reports.slice(first, end).map((each) => (
            <Report view={view} {...each} />
          ))}
        </ol>
      );
  }
}

function Entities({ view, found }: { view: View; found: Found[] }) {
  const { t, knowledge } = view;
  return (
    <ul class="plain">
      {found.map(({ entity, name }) => {
        const shown = knowledge.entity(entity.id) ?? entity;
        const within = entity.in ? knowledge.entity(entity.in) : undefined;
        const told = [
          kindWords(view, entity),
          ...(within ? [within.name] : []),
          ...(name !== shown.name && name !== entity.name ? [t.register.alsoCalled(name)] : []),
        ];
        return (
          <li>
            <EntityLink view={view} party={{ entity: entity.id, name: shown.name }} />{" "}
            <span class="quietly">
              <bdi>{told.join(t.register.comma)}</bdi>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Sources({ view, records }: { view: View; records: SourceRecord[] }) {
  return (
    <ul class="plain">
      {records.map(({ id, name, reports }) => (
        <li>
          <a class="plainly" href={view.href(`/sources/${encodeURIComponent(id)}`)}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span class="quietly">{view.t.common.reports(reports.length)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What to know of a report before opening it. */
function standing(view: View, page: ReportPage): string[] {
  const { register } = view.t;
  const latest = view.versionsOf(page.report.id).at(-1) ?? page;
  const withdrawn = withdrawalOf(view, page);
  return [
    ...(latest === page ? [] : [register.changedLater]),
    ...(withdrawn ? [register.withdrawn(view.words.fullDay(withdrawn.seen.slice(0, 10)))] : []),
    ...(page.uncoded ? [register.notCoded] : []),
  ];
}

function Report({ view, page, excerpt }: { view: View } & FoundReport) {
  const { id, report } = page.report;
  const published = publishedOf(view, page);
  const written = { lang: report.language, dir: directionIn(report) };
  return (
    <li>
      <h3 {...written}>
        <a href={view.href(`/reports/${id}`)}>{headline(page)}</a>
      </h3>
      <p class="quietly">
        <bdi>{outletName(page)}</bdi> · {published ? view.words.days(published) : view.t.common.noDate}
        {standing(view, page).map((words) => ` · ${words}`)}
      </p>
      <p {...written}>{excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
    </li>
  );
}
