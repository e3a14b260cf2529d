/** Says something in a form, with one thing to do about it; the words stand in the page, in its language. */
export function tell(form: HTMLFormElement, what: "restored" | "offline", act: () => void): void {
  hush(form);
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

/** Takes back what was said in a form. */
export function hush(form: HTMLFormElement): void {
  form.querySelector(".draft")?.remove();
}
