import type { Frame } from "./page.tsx";

/** A page in the place of one that is not there or cannot be done, with ways on. */
export function NotFound({ view, title, what }: { view: Frame; title: string; what: string }) {
  const { page } = view.t;
  return (
    <div class="reading">
      <h1>{title}</h1>
      <p>{what}</p>
      <ul class="choices">
        {(["/", "/installations", "/events", "/reports"] as const).map((path) => (
          <li>
            <a href={view.href(path)}>{page.places[path]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
