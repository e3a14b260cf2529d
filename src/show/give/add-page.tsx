import type { View } from "../view.ts";

/** What was typed into the form that adds a report; `wrong` says why it was not added. */
export interface Added {
  typed: Record<string, string>;
  wrong?: string;
}

interface AddProps {
  view: View;
  added: Added;
  /** The desk's own address, as the reader has it open. */
  desk: string;
  /** A bookmark's address that hands in the page in view; absent where the desk takes nothing from other sites. */
  bookmarklet?: string;
}

/** The ways to hand in a report: a form, a bookmark, another program. */
export function AddPage({ view, added: { typed, wrong }, desk, bookmarklet }: AddProps) {
  return (
    <>
      <h1>Add a report</h1>
      <p class="measure">
        Give its address, and the desk fetches the page. Or paste its text, or choose a file; the address beside them is
        then only noted. The report is kept as it came, and what it states counts at once.
      </p>
      <p id="add-told" class="told" role="alert">
        {wrong}
      </p>
      <form class="try" method="post" action={view.href("/reports")} enctype="multipart/form-data">
        <Field name="url" label="Its address" type="url" typed={typed} placeholder="https://" />
        <label for="add-text">Or its text: headline, an empty line, its paragraphs</label>
        <textarea id="add-text" name="text" rows={8} dir="auto">
          {typed.text}
        </textarea>
        <label for="add-file">Or a file: a web page, PDF, e-mail, text, Markdown or web archive, up to 20 MB</label>
        <input id="add-file" name="file" type="file" accept=".html,.htm,.xhtml,.pdf,.eml,.txt,.md,.warc,.gz" />
        <fieldset>
          <legend>What the report does not say itself</legend>
          <Field name="headline" label="Headline" typed={typed} />
          <Field name="outlet" label="Outlet" typed={typed} />
          <Field name="byline" label="By" typed={typed} />
          <Field name="published" label="Published on" type="date" typed={typed} />
        </fieldset>
        <p class="try-foot">
          <button type="submit">Add it</button>
        </p>
      </form>
      {bookmarklet && <Bookmark address={bookmarklet} />}
      <Programs desk={desk} />
    </>
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
        {...(placeholder && { placeholder })}
      />
    </>
  );
}

function Bookmark({ address }: { address: string }) {
  return (
    <section class="ruled measure">
      <h2 class="label">From the page that you read</h2>
      <p>
        Drag this link to your bookmarks bar:{" "}
        <a class="bookmarklet" href={address}>
          Add to Situ
        </a>
        . On a page that you read, press it there: the page is added as you see it, even where it needs a sign-in, and
        opens here in a new window. A few sites forbid this; save such a page and choose its file above.
      </p>
      <p class="quietly">
        The bookmark holds a key to this desk: do not share it. If the desk says that it does not know the key, drag the
        link again.
      </p>
    </section>
  );
}

function Programs({ desk }: { desk: string }) {
  return (
    <section class="ruled measure">
      <h2 class="label">From another program on this machine</h2>
      <pre class="example">
        <code>
          {`curl ${desk}/reports -F file=@report.pdf \\\n`}
          {`  -F outlet="The Tigris Post"\n\n`}
          {`curl ${desk}/reports -H "Content-Type: application/json" \\\n`}
          {`  -d '{"url": "https://example.org/page"}'`}
        </code>
      </pre>
      <p class="quietly">
        A form, JSON with the same fields, or a document by itself with its <code>Content-Type</code>, and its address
        as <code>?url=</code>. The answer is JSON: the report’s id, how many claims it has, and what was noticed. The
        desk takes reports from its own pages, from programs on this machine, and from whoever bears its key; what a
        page of another site sends without the key is refused.
      </p>
    </section>
  );
}
