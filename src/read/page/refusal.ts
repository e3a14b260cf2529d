import { wordCount } from "../article/prose.ts";
import type { Page } from "./page.ts";

/** A page that a site shows in the article's place has no more text than this, in words. */
const MOST_WORDS = 400;

/** What to tell a person of a consent wall. */
export const ASKS_CONSENT =
  "the page asks for consent to cookies before it shows the article; answer it in a browser and save the page there";

/** Titles and first lines of pages that stand between a reader and the article, and what to tell a person. */
const BARRIERS: [RegExp, string][] = [
  [
    /\b(?:just a moment|checking (?:if the site|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:robot|human)|not a robot|attention required|captcha|security check|pardon our interruption|ddos protection|unusual (?:traffic|activity)|cloudflare ray id)\b/i,
    "the site asks whether a person is reading; open the page in a browser and save it there",
  ],
  [
    /\b(?:(?:please )?(?:enable|turn on|switch on|activate) java ?script|java ?script (?:is|must be|needs to be) (?:disabled|enabled|required|not (?:enabled|available)|turned off)|requires? java ?script)\b/i,
    "the page shows its article only with JavaScript; open it in a browser and save it there",
  ],
  [
    /\b(?:access (?:to this page has been )?denied|403 forbidden|you (?:do not|don't) have permission to (?:access|view)|blocked by|not available in your (?:country|region|location)|451 unavailable)\b/i,
    "the site refuses to show this page; open it in a browser and save it there",
  ],
  [
    /^(?:error )?(?:404|410)\b|\b(?:page|article|story|file) (?:was |is |could |can(?:not|'t) |has )?(?:not |be )*(?:found|no longer (?:exists?|available)|been (?:removed|deleted))\b|\b(?:seite|página|pagina|page) (?:nicht gefunden|no encontrada|non trovata|introuvable|não encontrada)\b/i,
    "the site has no article at this address; look for its new address",
  ],
  [
    /\b(?:before you continue|we value your privacy|your privacy (?:choices|matters)|we care about your privacy|manage (?:your )?(?:cookie|consent|privacy)|cookie (?:consent|preferences|settings)|consent (?:required|to)|datenschutz-?einstellungen|votre vie privée|su privacidad)\b/i,
    ASKS_CONSENT,
  ],
];

/** Words of consent walls, which fill most of their lines. */
const CONSENT =
  /\b(?:cookies?|consent|privacy|personal (?:data|information)|partners|vendors|advertis\w+|preferences|third[- ]part(?:y|ies))\b/i;

/** Words of pages that ask a reader to pay or to log in. */
const PAYWALL =
  /\b(?:(?:subscribe|sign in|log ?in|register|sign up|create an account)\b.{0,30}\b(?:to (?:continue|keep|finish|read)|for (?:full|unlimited) access)|(?:continue|keep) reading (?:with|by)|(?:this|the (?:rest|full)).{0,20} (?:article|story|content)? ?is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)|already a (?:subscriber|member)\?|subscribers? only)/i;

/** What the page is where it only stands in an article's place (a check for robots, a consent wall, an error), and what to do. */
export function barrierOn(page: Page): string | undefined {
  const texts = page.lines.map(({ text }) => text);
  if (texts.reduce((sum, text) => sum + wordCount(text), 0) > MOST_WORDS) return undefined;
  if (page.data.article.articleBody) return undefined;
  const first = [page.title ?? "", ...texts.slice(0, 4).filter((text) => wordCount(text) < 30)];
  const barrier = BARRIERS.find(([words]) => first.some((text) => words.test(text)));
  return barrier?.[1];
}

/** Whether most of what was read speaks of cookies and consent, on a page that no metadata calls an article. */
export function isConsentWall(lines: readonly string[], page: Page): boolean {
  const isDated = page.data.article["@type"] !== undefined || page.metas.first("article:published_time") !== undefined;
  const long = lines.filter((text) => wordCount(text) >= 6);
  return !isDated && 2 * long.filter((text) => CONSENT.test(text)).length > long.length;
}

/** What a reader should know of the article as this page shows it: only its beginning, or a live page. */
export function notesOn({ data, lines }: Page, words: number): string[] {
  const free = String(data.article.isAccessibleForFree ?? "").toLowerCase();
  const asks = lines.some(({ text }) => text.length < 200 && PAYWALL.test(text));
  const isStub = words < MOST_WORDS && (free === "false" || (asks && free !== "true"));
  const isLive = [data.article["@type"]].flat().includes("LiveBlogPosting");
  return [
    ...(isStub ? ["the page seems to show only the beginning of the article, the rest for subscribers"] : []),
    ...(isLive ? ["this is a live page, which goes on changing"] : []),
  ];
}
