import { cleanCharacters, fold } from "../characters.ts";
import { type DomElement, type DomNode, isElement, isText } from "./dom.ts";

/** A line of a page: the text of one block, such as a paragraph, a heading, a list's item. */
export interface Line {
  /** White space folded, never empty. */
  text: string;
  /** The runs of text between its elements' borders, white space folded. */
  pieces: string[];
  /** The innermost block that holds it. */
  block: DomElement;
  /** The elements in it that are marked as an author's name or as a moment. */
  marks: DomElement[];
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

/** The lines in an element, in the order of the page; two line breaks part lines too. Figures, scripts and forms' fields are silent. */
export function linesOf(root: DomElement): Line[] {
  const lines: Line[] = [];
  let pieces: string[] = [];
  let marks: DomElement[] = [];
  let block = root;
  const end = () => {
    const text = fold(pieces.join(""));
    pieces = pieces.map(fold).filter(Boolean);
    if (text) lines.push({ text, pieces, block, marks });
    if (text) marks = [];
    pieces = [];
  };
  const enter = (element: DomElement) => {
    const outer = block;
    end();
    block = element;
    if (isAuthorMark(element)) marks.push(element);
    for (const child of element.childNodes) visit(child);
    end();
    block = outer;
  };
  const visit = (node: DomNode) => {
    if (isText(node)) return void pieces.push(cleanCharacters(node.textContent).replace(/\s+/g, " "));
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === "BR") return isSecondBreak(pieces) ? end() : void pieces.push(BREAK);
    if (isHidden(node)) return;
    if (BLOCKS.has(name)) return enter(node);
    if (name === "TIME" || isAuthorMark(node)) marks.push(node);
    for (const child of node.childNodes) visit(child);
  };
  enter(root);
  return lines;
}

const BREAK = "\n";

function isHidden(element: DomElement): boolean {
  return element.getAttribute("hidden") !== null || /display:\s*none/.test(element.getAttribute("style") ?? "");
}

function isAuthorMark(element: DomElement): boolean {
  return /author|byline/i.test(element.className) || isStandardMark(element);
}

/** Whether rel (HTML), itemprop (microdata) or property (RDFa) says that an element names an author. */
export function isStandardMark(element: DomElement): boolean {
  const marks = ["rel", "itemprop", "property"].map((attribute) => element.getAttribute(attribute));
  return marks.some((mark) => /(?:^|\s)(?:author|creator)(?:\s|$)/i.test(mark ?? ""));
}

function isSecondBreak(pieces: string[]): boolean {
  return pieces.findLast((piece) => piece === BREAK || piece.trim() !== "") === BREAK;
}
