import { foresee } from "./foresee.ts";
import { listenForKeys } from "./keys.ts";
import { markParts } from "./mark-parts.ts";
import { hearNews } from "./news.ts";
import { sendForms } from "./send-forms.ts";
import { suggestEntities } from "./suggest-entities.ts";

/** Opens a page of the review: keys, drafts, marking words, suggestions, what would change, and what others do. */
export function openReview(page: HTMLElement): void {
  const heading = page.querySelector<HTMLElement>("h1");
  const text = page.querySelector<HTMLElement>("[data-markable]");
  const form = page.querySelector<HTMLFormElement>(".claim-form");
  listenForKeys();
  sendForms();
  suggestEntities(page);
  if (text && form) markParts(text, form);
  for (const each of page.querySelectorAll<HTMLFormElement>("form:has(.foreseen)")) foresee(each);
  if (page.dataset.news) hearNews(page);
  if (new URLSearchParams(location.search).has("done")) heading?.focus({ preventScroll: true });
}
