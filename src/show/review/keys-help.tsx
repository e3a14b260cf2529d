import { SingleKeys } from "../single-keys.tsx";
import type { View } from "../view.ts";

/** What each key does, and whether they do it. */
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
      <SingleKeys t={view.t} />
    </details>
  );
}
