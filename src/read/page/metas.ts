import type { DomDocument } from "./dom.ts";
import { type Found, found } from "./found.ts";
import { plain } from "./plain.ts";

/** The contents of a page's meta elements. */
export interface Metas {
  /** The first content of the first of these names that has one; names in lower case. */
  first(...names: string[]): Found<string> | undefined;
  /** All contents whose name is like this, in the order of the page. */
  all(name: RegExp): Found<string>[];
}

/** Reads meta elements by property, name and itemprop (OpenGraph, Dublin Core, Highwire, and what sites make up). */
export function metasOf(document: DomDocument): Metas {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = plain(element.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = element.getAttribute(attribute)?.toLowerCase();
      if (key && content)
        contents
          .set(key, contents.get(key) ?? [])
          .get(key)
          ?.push(content);
    }
  }
  const foundIn = (name: string) =>
    (contents.get(name) ?? []).map((content) => ({ value: content, basis: basisOf(name) }));
  return {
    first: (...names) => {
      const name = names.find((each) => contents.has(each));
      return name === undefined ? undefined : found(contents.get(name)?.[0], basisOf(name));
    },
    all: (name) => [...contents.keys()].filter((key) => name.test(key)).flatMap(foundIn),
  };
}

function basisOf(name: string): string {
  return `the page's metadata gives ${name}`;
}
