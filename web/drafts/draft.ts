/** What is kept of a form: the value of each field, and whether it has been sent. */
interface Kept {
  values: [name: string, value: string][];
  sent?: true;
}

/** What a browser keeps of a form that is being filled in, by the page's address, until the desk has taken it. */
export interface Draft {
  /** Puts back what was typed before; says whether that is other than what the form holds now. */
  restore(): boolean;
  keep(): void;
  /** The form is on its way: once a page says that the desk took it, what was typed is forgotten. */
  send(): void;
  forget(): void;
}

const PREFIX = "draft ";
/** Parts of an address that say that a form was taken. */
const TAKEN = ["done", "noticed"];
const UNKEPT = ["submit", "button", "file", "password"];

/** The draft of a form marked `data-draft`. */
export function draftOf(form: HTMLFormElement): Draft {
  const key = keyOf(form);
  const usual = JSON.stringify(valuesOf(form));
  return {
    restore: () => {
      const kept = read(key);
      if (!kept || JSON.stringify(kept.values) === usual) return false;
      fill(form, kept.values);
      return true;
    },
    keep: () => {
      const values = valuesOf(form);
      if (JSON.stringify(values) === usual) forget(key);
      else write(key, { values });
    },
    send: () => {
      const kept = read(key);
      if (kept) write(key, { ...kept, sent: true });
    },
    forget: () => forget(key),
  };
}

/** Forgets the drafts that were sent, where the page's address says that the desk took what was. */
export function forgetTaken(): void {
  const asked = new URLSearchParams(location.search);
  if (!TAKEN.some((part) => asked.has(part))) return;
  for (const key of keptKeys()) {
    if (key.startsWith(PREFIX) && read(key)?.sent) forget(key);
  }
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

function valuesOf(form: HTMLFormElement): Kept["values"] {
  return fieldsOf(form).map((field) => [field.name, isChoice(field) ? `${field.checked}` : field.value]);
}

function fill(form: HTMLFormElement, values: Kept["values"]): void {
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

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser may have no room, or be told to keep nothing: then the form works as without drafts. */
function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Nothing is lost but the draft.
  }
}
