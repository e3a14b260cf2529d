/** What a browser keeps of a form that is being filled in: the value of each field, and whether it has been sent. */
interface Draft {
  values: [name: string, value: string][];
  sent?: true;
}

const PREFIX = "draft ";
/** Parts of an address that say that a form was taken. */
const TAKEN = ["done", "noticed"];
/** What is asked for to learn whether the desk answers. */
const PROBE = "/icon.svg";
const UNKEPT = ["submit", "button", "file", "password"];

/**
 * Keeps what is typed into each form marked `data-draft`, by the page's address, until the desk has taken it; puts it back when the
 * page is opened again; and sends no form into nothing: while the desk does not answer, it says so and offers to try again.
 */
export function keepDrafts(): void {
  if (TAKEN.some((part) => new URLSearchParams(location.search).has(part))) forgetSent();
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) keepDraft(form);
}

function keepDraft(form: HTMLFormElement): void {
  const key = keyOf(form);
  const usual = JSON.stringify(valuesOf(form));
  const kept = read(key);
  if (kept && JSON.stringify(kept.values) !== usual) {
    restore(form, kept.values);
    tell(form, "restored", () => {
      forget(key);
      form.reset();
    });
  }
  // A field may stand outside of its form.
  document.addEventListener("input", ({ target }) => {
    if ((target as HTMLInputElement).form !== form) return;
    const values = valuesOf(form);
    if (JSON.stringify(values) === usual) forget(key);
    else write(key, { values });
  });
  form.addEventListener("submit", (event) => void send(event, form, key));
}

/** Sends the form as the browser does, once the desk answers. */
async function send(event: SubmitEvent, form: HTMLFormElement, key: string): Promise<void> {
  if (form.dataset.answered) return;
  event.preventDefault();
  if (!(await answers())) {
    tell(form, "offline", () => form.requestSubmit(event.submitter));
    return;
  }
  const kept = read(key);
  if (kept) write(key, { ...kept, sent: true });
  form.dataset.answered = "yes";
  form.requestSubmit(event.submitter);
  delete form.dataset.answered;
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(PROBE, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Says something in the form, with one thing to do about it; the words stand in the page, in its language. */
function tell(form: HTMLFormElement, what: "restored" | "offline", act: () => void): void {
  form.querySelector(".draft")?.remove();
  const words = document.querySelector<HTMLTemplateElement>(`#draft-${what}`)?.content.cloneNode(true);
  if (!words) return;
  const note = document.createElement("div");
  note.className = "draft";
  note.setAttribute("role", "status");
  form.append(note);
  note.append(words);
  note.querySelector("button")?.addEventListener("click", () => {
    note.remove();
    act();
  });
}

function keyOf(form: HTMLFormElement): string {
  const address = new URL(location.href);
  for (const part of TAKEN) address.searchParams.delete(part);
  return `${PREFIX}${address.pathname}${address.search} ${form.dataset.draft}`;
}

/** The fields that a person fills in; what travels unseen is the page's own, but for places in a text, which marking fills in. */
function fieldsOf(form: HTMLFormElement): HTMLInputElement[] {
  const fields = [...form.elements].filter((field): field is HTMLInputElement => "value" in field && "name" in field);
  return fields.filter(
    ({ name, type }) => name && !UNKEPT.includes(type) && (type !== "hidden" || /^at\.\d+$/.test(name)),
  );
}

function valuesOf(form: HTMLFormElement): Draft["values"] {
  return fieldsOf(form).map((field) => [field.name, isChoice(field) ? `${field.checked}` : field.value]);
}

function restore(form: HTMLFormElement, values: Draft["values"]): void {
  const fields = fieldsOf(form);
  for (const [i, [name, value]] of values.entries()) {
    const field = fields[i];
    if (field?.name !== name) continue;
    if (isChoice(field)) field.checked = value === "true";
    else field.value = value;
  }
}

function isChoice({ type }: HTMLInputElement): boolean {
  return type === "checkbox" || type === "radio";
}

function forgetSent(): void {
  for (const key of keptKeys()) {
    if (key.startsWith(PREFIX) && read(key)?.sent) forget(key);
  }
}

function keptKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function read(key: string): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser may have no room, or be told to keep nothing: then the form works as without drafts. */
function write(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Nothing is lost but the draft.
  }
}
