import type { DomDocument } from "./dom.ts";
import { keyOf, plain } from "./plain.ts";

/** An object of JSON, of which nothing is known. */
export type Json = Record<string, unknown>;

const ARTICLES = /(?:Article|Posting|Report|Story)$/;
/** No page nests its data deeper; deeper data is not followed. */
const DEEPEST = 8;
/** No page has more of it in one script, in characters. */
const LONGEST = 1_000_000;

/** What a page's JSON-LD says (schema.org). */
export interface LinkedData {
  /** The article and its kinds; an empty object when there is none. */
  article: Json;
  /** The page that holds it (WebPage), which some sites date in the article's place. */
  webPage: Json;
  /** Every object by its "@id", to follow references. */
  byId: ReadonlyMap<string, Json>;
}

/** @param titles what the page calls itself, to tell its article from others that it describes */
export function linkedDataOf(document: DomDocument, titles: readonly string[]): LinkedData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const objects = scripts.flatMap((script) => objectsIn(parsed(script.textContent)));
  const articles = objects.filter((object) => isA(object, ARTICLES));
  return {
    article: articles.find((each) => isNamed(each, titles)) ?? articles[0] ?? {},
    webPage: objects.find((object) => isA(object, /WebPage$/)) ?? {},
    byId: new Map(objects.flatMap((object) => (typeof object["@id"] === "string" ? [[object["@id"], object]] : []))),
  };
}

function isNamed({ headline }: Json, titles: readonly string[]): boolean {
  const key = keyOf(plain(headline) ?? "");
  return key !== "" && titles.some((title) => keyOf(title).includes(key));
}

/** Whether an object of linked data is of a type. */
export function isA(object: Json, type: RegExp): boolean {
  return [object["@type"]].flat().some((each) => type.test(String(each)));
}

/** The data of a script; comments and CDATA marks around it, raw line ends in texts and commas too many are mended. */
function parsed(script: string): unknown {
  if (script.length > LONGEST) return undefined;
  const json = script
    .trim()
    .replace(/^(?:<!--|(?:\/\*|\/\/)?<!\[CDATA\[(?:\*\/)?)|(?:-->|(?:\/\*|\/\/)?\]\]>(?:\*\/)?)$/g, "")
    .replace(/[\u0000-\u001f]/g, " ");
  return tryParse(json) ?? tryParse(json.replace(/;\s*$/, "").replace(/,(?=\s*[\]}])/g, ""));
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The objects at the top of the data, in lists, in "@graph", and those that a page is about. */
function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => objectsIn(each, depth + 1));
  if (typeof value !== "object" || value === null) return [];
  const object = value as Json;
  const inner = [object["@graph"], object.mainEntity, object.mainEntityOfPage];
  return [object, ...inner.flatMap((each) => objectsIn(each, depth + 1))];
}
