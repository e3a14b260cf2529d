import { type Draft, forgetTaken } from "../drafts/draft.ts";
import { keepDraft } from "../drafts/keep-draft.ts";
import { tell } from "../drafts/tell.ts";

/** What is asked for to learn whether the desk answers. */
const PROBE = "/icon.svg";

/** Sends no form marked `data-draft` into nothing: what is typed is kept until the desk has taken it, and while it does not answer, it is offered to try again. */
export function sendForms(): void {
  forgetTaken();
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) {
    const draft = keepDraft(form);
    form.addEventListener("submit", (event) => void send(event, form, draft));
  }
}

/** Sends the form as the browser does, once the desk answers. */
async function send(event: SubmitEvent, form: HTMLFormElement, draft: Draft): Promise<void> {
  if (form.dataset.answered) return;
  event.preventDefault();
  if (!(await answers())) {
    tell(form, "offline", () => form.requestSubmit(event.submitter));
    return;
  }
  draft.send();
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
