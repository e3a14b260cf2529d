const KEY = "situ-report-draft";

/** Keeps what is typed into a form until it is sent: a reload or a lost connection brings it back. */
export interface Draft {
  /** Fills the form's empty fields with what was typed before; says whether there was any. */
  restore(): boolean;
  save(): void;
  forget(): void;
}

/** The draft of a form, for as long as this tab is open. Where the browser keeps nothing, there is none. */
export function draftOf(form: HTMLFormElement): Draft {
  return {
    restore: () => {
      const kept = JSON.parse(read() ?? "{}") as Record<string, string>;
      const fields = textsIn(form).filter(({ name, value }) => value === "" && kept[name]);
      for (const field of fields) field.value = kept[field.name] ?? "";
      return fields.length > 0;
    },
    save: () => write(JSON.stringify(Object.fromEntries(textsIn(form).map(({ name, value }) => [name, value])))),
    forget: () => write(undefined),
  };
}

function textsIn(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLTextAreaElement =>
      field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== "file"),
  );
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** A browser may have no room, or no storage at all. */
function write(text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {}
}
