import { isLocale } from "../../src/model/locale.ts";
import { keepDraft } from "../drafts/keep-draft.ts";
import { hush, tell } from "../drafts/tell.ts";
import { createBrowserCoder } from "./coder.ts";

/** After so long without a key, what is typed is coded. */
const PAUSE_MS = 450;

/** Shows what a text states as it is typed, asks the desk without leaving the page, and loses nothing that was typed. */
export function helpAdding(form: HTMLFormElement): void {
  const told = part("add-told");
  const state = part("add-state");
  const section = part("coded");
  const draft = keepDraft(form);
  const words = form.dataset as { [name: string]: string };
  const locale = isLocale(words.locale ?? "") ? (words.locale as "en" | "ar") : "en";
  // The form has a field of that name, which stands before the property.
  const address = form.getAttribute("action") ?? "";
  let pause = 0;

  const showCoded = (html: string) => {
    part("add-coded").innerHTML = html;
    section.hidden = false;
    state.textContent = section.querySelector(".told-claims")?.textContent ?? "";
  };
  const coder = createBrowserCoder((outcome) => {
    if ("html" in outcome) showCoded(outcome.html);
    else void ask(address, new FormData(form));
  });
  const code = () => {
    const { text = "", headline, published } = typedIn(form);
    if (text.trim() === "") return;
    state.textContent = (coder.isReady() ? words.coding : words.fetchingCoder) ?? "";
    coder.code({ text, headline, published, version: words.coder ?? "", locale });
  };

  /** Sends the form; the page it is answered with gives what is told and what is stated, or is gone to when the report is kept. */
  const ask = async (to: string, body: FormData) => {
    told.textContent = "";
    hush(form);
    state.textContent = words.asking ?? "";
    const answer = await fetch(to, { method: "POST", body, headers: { Accept: "text/html" } }).catch(() => undefined);
    state.textContent = "";
    if (!answer) return tell(form, "offline", () => void ask(to, body));
    if (answer.redirected && new URL(answer.url).pathname.startsWith("/reports/")) {
      draft.forget();
      location.assign(answer.url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    told.textContent = (page.getElementById("add-told") ?? page.querySelector("main"))?.textContent ?? "";
    const coded = page.getElementById("add-coded")?.innerHTML;
    if (coded) showCoded(coded);
  };
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    const isOfText = ["text", "headline", "published"].includes((event.target as HTMLInputElement).name);
    if (isOfText) pause = window.setTimeout(code, PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const { submitter } = event as SubmitEvent & { submitter: HTMLButtonElement | null };
    const isPreview = submitter?.value === "preview" || submitter === null;
    if (isPreview && typedIn(form).text?.trim()) return code();
    void ask(isPreview ? address : submitter.formAction, new FormData(form));
  });
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

function typedIn(form: HTMLFormElement): { [name: string]: string | undefined } {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
