import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "./dom.ts";
import { isTooDeep } from "./limits.ts";

/** The element that Readability takes for the article; undefined where there is none. It changes the page. */
export function readableElement(page: DomDocument): DomElement | undefined {
  if (!page.body || isTooDeep(page)) return undefined;
  const serializer = (node: unknown) => node as DomElement;
  return (
    new Readability<DomElement>(page as never, { serializer, keepClasses: true, disableJSONLD: true }).parse()
      ?.content ?? undefined
  );
}
