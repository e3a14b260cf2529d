import { type Draft, draftOf } from "./draft.ts";
import { tell } from "./tell.ts";

/** Keeps what is typed into a form while it is filled in, and puts back what was typed before, which can be thrown away. */
export function keepDraft(form: HTMLFormElement): Draft {
  const draft = draftOf(form);
  if (draft.restore()) {
    tell(form, "restored", () => {
      draft.forget();
      form.reset();
    });
  }
  // A field may stand outside of its form.
  document.addEventListener("input", ({ target }) => {
    if ((target as HTMLInputElement).form === form) draft.keep();
  });
  return draft;
}
