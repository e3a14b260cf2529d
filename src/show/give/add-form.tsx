import type { View } from "../view.ts";

interface FormProps {
  view: View;
  typed: Record<string, string>;
  coder: string;
}

/** The form: its first button shows what a report states, its second keeps the report. A script finds its words in `data-`. */
export function AddForm({ view, typed, coder }: FormProps) {
  const { give } = view.t;
  return (
    <form
      id="add-form"
      class="add"
      method="post"
      action={view.href("/add")}
      enctype="multipart/form-data"
      data-coder={coder}
      data-locale={view.locale}
      data-fetching-coder={give.fetchingCoder}
      data-coding={give.coding}
      data-asking={give.asking}
      data-draft="add"
    >
      <div class="add-words">
        <label for="add-text">{give.text}</label>
        <textarea id="add-text" name="text" rows={12} dir="auto" aria-describedby="add-coder">
          {typed.text}
        </textarea>
        <p class="quietly" id="add-coder">
          {give.coder}
        </p>
      </div>
      <div class="add-else">
        <Field name="url" label={give.address} type="url" typed={typed} placeholder="https://" />
        <label for="add-file">{give.file}</label>
        <input id="add-file" name="file" type="file" accept=".html,.htm,.xhtml,.pdf,.eml,.txt,.md,.warc,.gz" />
        <fieldset>
          <legend>{give.beside}</legend>
          <Field name="headline" label={give.headline} typed={typed} />
          <Field name="outlet" label={give.outlet} typed={typed} />
          <Field name="byline" label={give.byline} typed={typed} />
          <Field name="published" label={give.published} type="date" typed={typed} />
        </fieldset>
      </div>
      <p class="add-foot">
        <button type="submit" name="action" value="preview">
          {give.see}
        </button>
        <button type="submit" formaction={view.href("/reports")}>
          {give.keep}
        </button>
      </p>
      <p id="add-state" class="quietly" role="status"></p>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  type?: string;
  placeholder?: string;
  typed: Record<string, string>;
}

function Field({ name, label, type = "text", placeholder, typed }: FieldProps) {
  return (
    <>
      <label for={`add-${name}`}>{label}</label>
      <input
        id={`add-${name}`}
        name={name}
        type={type}
        value={typed[name] ?? ""}
        {...(type === "text" && { dir: "auto" })}
        {...(type === "url" && { dir: "ltr" })}
        {...(placeholder && { placeholder })}
      />
    </>
  );
}
