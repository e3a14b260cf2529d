import { parseHTML } from "linkedom";

/** What is used of the DOM: TypeScript's own DOM types belong to browsers. */
interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string;
  childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  id: string;
  className: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  remove(): void;
}

export interface DomDocument extends DomElement {
  documentElement: DomElement | null;
  body: DomElement;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** A document from HTML; broken HTML is mended as far as it goes, a fragment gets its page around it. */
export function parsePage(html: string): DomDocument {
  const mended = html.replace(/<+(?=<)/g, ""); // the parser's time grows with the square of such a run
  const hasPage = /<(?:html|body|head)\b/i.test(mended);
  return parseHTML(hasPage ? mended : `<html><body>${mended}</body></html>`).document as unknown as DomDocument;
}

/** Whether elements are nested in each other more than `limit` times. */
export function isDeeper(root: DomNode, limit: number): boolean {
  let level: DomNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) => (node.nodeType === TEXT_NODE ? [] : [...node.childNodes]));
  }
  return false;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA FIGURE FIGCAPTION".split(
    " ",
  ),
);

/** The text of each block in an element, in the order of the page; two line breaks part blocks too. */
export function blocksOf(root: DomNode): string[] {
  const blocks = [""];
  const add = (text: string) => {
    blocks[blocks.length - 1] += text;
  };
  const visit = (node: DomNode) => {
    if (node.nodeType === TEXT_NODE) add(node.textContent.replace(/\s+/g, " "));
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === "BR") return add("\n");
    const isBlock = BLOCKS.has(name);
    if (isBlock) blocks.push("");
    for (const child of node.childNodes) visit(child);
    if (isBlock) blocks.push("");
  };
  visit(root);
  return blocks.flatMap((block) => block.split(/\n\s*\n/));
}
