import type { View } from "../view.ts";

/** What each key does. */
export function KeysHelp({ view }: { view: View }) {
  const { acts } = view.t.review;
  return (
    <details class="keys" id="keys">
      <summary>{acts.help}</summary>
      <dl>
        {Object.entries(acts.keys).map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
