import type { View } from "./view.ts";

/** A page in the place of one that is not there or cannot be done, with ways on. */
export function NotFound({ view, title, what }: { view: Pick<View, "href">; title: string; what: string }) {
  return (
    <div class="reading">
      <h1>{title}</h1>
      <p>{what}</p>
      <p>
        Go to the <a href={view.href("/")}>situation</a>, the <a href={view.href("/installations")}>installations</a> or
        the <a href={view.href("/reports")}>reports</a>.
      </p>
    </div>
  );
}
