import type { View } from "../view.ts";

interface FormProps {
  view: Pick<View, "href">;
  words?: string;
  /** What the field is called. */
  name: string;
}

/** A field for the words to search for, keeping the moment asked about. */
export function SearchForm({ view, words = "", name }: FormProps) {
  const [path, asked] = view.href("/search").split("?");
  return (
    <form class="search" action={path} method="get">
      {[...new URLSearchParams(asked)].map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <input type="search" name="q" value={words} aria-label={name} placeholder={name} dir="auto" />
      <button type="submit">Search</button>
    </form>
  );
}
