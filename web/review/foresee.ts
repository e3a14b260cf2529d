const PAUSE_MS = 700;
/** Sentences that are shown beneath a form; the rest is on the page that the button opens. */
const MOST = 12;

/** Says beneath a form, while it is filled in, what would change if it were kept. */
export function foresee(form: HTMLFormElement): void {
  const told = form.querySelector(".foreseen");
  if (!told) return;
  let waiting = 0;
  let asking: AbortController | undefined;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(async () => {
      asking?.abort();
      asking = new AbortController();
      const sentences = await sentencesFor(form, asking.signal);
      if (sentences) told.replaceChildren(listOf(sentences));
    }, PAUSE_MS);
  });
}

/** What the desk says; nothing where it does not answer, or another answer is asked for already. */
async function sentencesFor(form: HTMLFormElement, signal: AbortSignal): Promise<string[] | undefined> {
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, `${value}`]));
  fields.set("step", "foresee");
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(form.action, { method: "POST", body: fields, headers, signal });
    const { sentences, error } = (await response.json()) as { sentences?: string[]; error?: string };
    return sentences ?? (error ? [error] : undefined);
  } catch {
    return undefined;
  }
}

function listOf(sentences: string[]): HTMLElement {
  const list = document.createElement("ul");
  for (const sentence of sentences.slice(0, MOST)) {
    const item = document.createElement("li");
    item.textContent = sentence;
    list.append(item);
  }
  return list;
}
