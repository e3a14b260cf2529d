interface Suggestion {
  name: string;
  also?: string;
  kind: string;
  path: string;
}

/** Waits so long after a letter for the next. */
const PAUSE_MS = 80;

/** Offers suggestions below each search field while somebody types: a combobox of ARIA's authoring practices. */
export function suggest(): void {
  document.querySelectorAll<HTMLFormElement>("form[data-suggest]").forEach((form, number) => {
    const input = form.querySelector<HTMLInputElement>("input[type=search]");
    if (input) offer(form, input, `suggestions-${number}`);
  });
}

function offer(form: HTMLFormElement, input: HTMLInputElement, id: string): void {
  const list = listFor(form, input, id);
  let shown: Suggestion[] = [];
  let chosen = -1;
  let pause: number | undefined;
  let asking = new AbortController();

  const choose = (number: number) => {
    chosen = number;
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === number));
    });
    if (number < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${id}-${number}`);
  };
  const show = (suggestions: Suggestion[]) => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map((each, i) => optionFor(each, `${id}-${i}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    choose(-1);
  };
  const open = (number: number) => {
    const path = shown[number]?.path;
    if (path) location.assign(path);
  };
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const found = await fetch(questionOf(form, input.value), { signal });
      const { suggestions } = (await found.json()) as { suggestions: Suggestion[] };
      if (!signal.aborted && document.activeElement === input) show(suggestions);
    } catch {
      // A lost connection or a newer question: the form still searches.
    }
  };

  input.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(ask, PAUSE_MS);
  });
  // The desk indexes its names at the first question.
  input.addEventListener("focus", () => void fetch(questionOf(form, "")).catch(() => {}), { once: true });
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && shown.length > 0) choose(((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    else if (event.key === "Enter" && chosen >= 0) open(chosen);
    else if (event.key === "Escape" && shown.length > 0) show([]);
    else return;
    event.preventDefault();
  });
  // Before the field loses the focus and the list closes.
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = (event.target as Element).closest("li");
    if (option) open([...list.children].indexOf(option));
  });
}

/** The empty list below a field, which is made the combobox of it. */
function listFor(form: HTMLFormElement, input: HTMLInputElement, id: string): HTMLUListElement {
  const list = document.createElement("ul");
  list.id = id;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.name ?? "");
  list.hidden = true;
  input.after(list);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-expanded", "false"],
    ["aria-controls", id],
  ] as const) {
    input.setAttribute(name, value);
  }
  return list;
}

function optionFor({ name, also, kind }: Suggestion, id: string): HTMLLIElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const called = document.createElement("bdi");
  called.textContent = name;
  const told = document.createElement("span");
  told.className = "quietly";
  told.textContent = [kind, also].filter(Boolean).join(" · ");
  option.append(called, " ", told);
  return option;
}

function questionOf({ dataset }: HTMLFormElement, words: string): URL {
  const question = new URL(dataset.suggest ?? "", location.href);
  question.searchParams.set("q", words);
  return question;
}
