import { parseHTML } from "linkedom";

/** What is used of the DOM: TypeScript's own DOM types belong to browsers. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string;
  childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  id: string;
  className: string;
  parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  contains(other: DomElement): boolean;
  remove(): void;
}

export interface DomDocument extends DomElement {
  documentElement: DomElement | null;
  body: DomElement | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/** A document from HTML; broken HTML is mended as far as it goes, a fragment gets its page around it. */
export function parsePage(html: string): DomDocument {
  const mended = html.replace(/<+(?=<)/g, ""); // the parser's time grows with the square of such a run
  const hasPage = /<(?:html|body|head)\b/i.test(mended);
  return parseHTML(hasPage ? mended : `<html><body>${mended}</body></html>`).document as unknown as DomDocument;
}
