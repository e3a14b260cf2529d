import type { View } from "../view.ts";

interface FormProps {
  view: Pick<View, "href" | "t">;
  words?: string;
}

/** A field for what to search for, keeping the moment asked about. The list of suggestions is a script's. */
export function SearchForm({ view, words = "" }: FormProps) {
  const { register } = view.t;
  const [path, asked] = view.href("/search").split("?");
  return (
    <form
      class="search"
      action={path}
      method="get"
      data-suggest={view.href("/suggest")}
      data-name={register.suggestions}
    >
      {[...new URLSearchParams(asked)].map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <input
        type="search"
        name="q"
        value={words}
        aria-label={register.searchFor}
        placeholder={register.searchFor}
        dir="auto"
        autocomplete="off"
      />
      <button type="submit">{register.search}</button>
    </form>
  );
}
