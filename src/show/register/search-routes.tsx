import type { Hono } from "hono";
import { wantsJson } from "../answer.ts";
import { BadRequest } from "../bad-request.ts";
import { entityPath } from "../entity/entity-link.tsx";
import { kindWords } from "../entity/kind-words.ts";
import type { Site } from "../site.tsx";
import type { Knowledge, View } from "../view.ts";
import { choose, rowsAt } from "./choose.ts";
import { eventsRegister } from "./events-register.tsx";
import { findEntities, findSources } from "./find-entities.ts";
import { type FoundReport, type Results, SECTIONS, SearchPage } from "./search-page.tsx";

/** Entities that one search finds at most: who wants more of them types more. */
const MOST_ENTITIES = 500;
const MOST_SUGGESTED = 8;
const MOST_SOURCES_SUGGESTED = 2;

/** Searching everything: names in any language and spelling, outlets, events, and the words of all reports. */
export function searchRoutes(app: Hono, { desk, open, page }: Site): void {
  app.get("/search", async (c) => {
    const words = seen(c.req.query("q") ?? "");
    const view = await open(c);
    const section = SECTIONS.find((name) => name === c.req.query("in"));
    const results = words ? resultsOf(view, desk.knowledge, words, await reportsWith(view, words)) : undefined;
    if (wantsJson(c)) return c.json({ words, ...(results && dataOf(results)) });
    const { register } = view.t;
    const title = words ? register.searchTitle(words) : register.search;
    const number = pageIn(c.req.query("page"), register.noSuchPage);
    return page(
      c,
      view,
      title,
      "/search",
      <SearchPage view={view} words={words} results={results} section={section} page={number} />,
    );
  });

  app.get("/suggest", async (c) => {
    const view = await open(c);
    return c.json({ suggestions: suggestionsFor(view, desk.knowledge, c.req.query("q") ?? "") });
  });

  async function reportsWith(view: View, words: string): Promise<FoundReport[]> {
    return (await desk.search(words)).flatMap(({ report, excerpt }) => {
      const found = view.reports.get(report);
      return found ? [{ page: found, excerpt }] : [];
    });
  }
}

/** Words as they were typed; nothing where nothing of them can be seen. */
function seen(typed: string): string {
  return /[^\p{C}\p{Z}]/u.test(typed) ? typed.trim() : "";
}

function pageIn(asked: string | undefined, wrong: (text: string) => string): number {
  if (asked && !/^[1-9]\d{0,4}$/.test(asked)) throw new BadRequest(wrong(asked));
  return Number(asked ?? 1);
}

function resultsOf(view: View, knowledge: Knowledge, words: string, reports: FoundReport[]): Results {
  const register = eventsRegister(view);
  const numbers = choose(register, { q: words, order: register.usual, page: 1 });
  return {
    entities: findEntities(view, knowledge, words, MOST_ENTITIES),
    sources: findSources(view, words),
    events: rowsAt(register, numbers),
    reports,
  };
}

function dataOf({ entities, sources, events, reports }: Results) {
  return {
    entities: entities.map(({ entity: { id, kind, name }, name: found }) => ({ id, kind, name, found })),
    sources: sources.map(({ id, name }) => ({ id, name })),
    events: events.map(({ id, sentence }) => ({ id, sentence })),
    found: reports.map(({ page, excerpt }) => ({ ...page, excerpt })),
  };
}

/** What somebody may mean who has typed so far: its name, what it is, and where its page is. */
function suggestionsFor(view: View, knowledge: Knowledge, words: string) {
  const { register } = view.t;
  const sources = findSources(view, words)
    .slice(0, MOST_SOURCES_SUGGESTED)
    .map(({ id, name }) => ({
      name,
      kind: register.suggestKinds.source,
      path: view.href(`/sources/${encodeURIComponent(id)}`),
    }));
  const entities = findEntities(view, knowledge, words, MOST_SUGGESTED - sources.length).map(
    ({ entity, name: found }) => {
      const name = view.knowledge.entity(entity.id)?.name ?? entity.name;
      const also = found !== name && found !== entity.name ? register.alsoCalled(found) : undefined;
      return { name, ...(also && { also }), kind: kindWords(view, entity), path: view.href(entityPath(entity)) };
    },
  );
  return [...entities, ...sources];
}
