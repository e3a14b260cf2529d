import type { ClaimRow } from "../../src/show/give/claim-row.ts";
import { toldWords } from "../../src/show/give/try-words.ts";
import type { Outcome, Task } from "./coding-worker.ts";

/** Codes what is typed in a worker of this browser; where that fails, the form goes to the desk as it does without scripts. */
export function codeHere(form: HTMLFormElement): void {
  const told = document.querySelector<HTMLElement>("#try-told");
  const list = document.querySelector<HTMLElement>("ol.tried");
  if (!told || !list) return;
  let worker: Worker | undefined;
  const begin = () => {
    const started = new Worker(new URL("./coding-worker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<Outcome>) => {
      if ("wrong" in data) return form.submit();
      list.replaceChildren(...data.rows.map(lineOf));
      told.textContent = toldWords(data.rows.length);
    };
    started.onerror = () => form.submit();
    return started;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    told.textContent = worker ? "Coding …" : "Fetching the coder, once …";
    worker ??= begin();
    worker.postMessage(taskOf(form));
  });
}

function taskOf(form: HTMLFormElement): Task {
  const typed = new FormData(form);
  return {
    text: String(typed.get("text") ?? ""),
    published: String(typed.get("published") ?? ""),
    version: form.dataset.coder ?? "",
  };
}

function lineOf({ family, title, parts, says, quote, rule }: ClaimRow): HTMLLIElement {
  const line = element("li");
  line.className = `by-${family}`;
  const words = element("q", quote);
  words.dir = "auto";
  const small = element("small", `Says: ${says}. Rule: `);
  small.append(element("code", rule));
  line.append(element("strong", title), " ", element("span", parts), words, small);
  return line;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
