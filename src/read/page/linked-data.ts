import type { DomDocument } from "./dom.ts";

/** An object of JSON, of which nothing is known. */
export type Json = Record<string, unknown>;

const ARTICLES = /(?:Article|Posting|Report|Story)$/;

/** The article in a page's JSON-LD (schema.org Article and its kinds); an empty object when there is none. */
export function linkedData(document: DomDocument): Json {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const objects = scripts.flatMap((script) => objectsIn(parsed(script.textContent)));
  return objects.find((object) => [object["@type"]].flat().some((type) => ARTICLES.test(String(type)))) ?? {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, "").replace(/[\n\r\t]/g, " "),
    );
  } catch {
    return undefined;
  }
}

/** The objects at the top of the data, in lists and in "@graph". */
function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  const object = value as Json;
  return [object, ...objectsIn(object["@graph"]), ...objectsIn(object.mainEntity)];
}
