import type { View } from "./view.ts";

/** A page that is not there, with ways on. */
export function NotFound({ view, what }: { view: Pick<View, "href">; what: string }) {
  return (
    <div class="reading">
      <h1>Not here</h1>
      <p>{what}</p>
      <p>
        Go to the <a href={view.href("/")}>situation</a>, the <a href={view.href("/installations")}>installations</a> or
        the <a href={view.href("/reports")}>reports</a>.
      </p>
    </div>
  );
}
