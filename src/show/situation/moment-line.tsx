import { counted, longDay } from "../language/words.ts";
import type { View } from "../view.ts";

/** The clock: the day asked about and the moment known, each to be changed without scripts. */
export function MomentLine({ view, path }: { view: View; path: string }) {
  const { reports, origins, unreviewed } = view.situation;
  return (
    <form class="moment" id="moment" data-part="moment" method="get" action={path}>
      <p>
        <span class="small">On</span> <strong>{longDay(view.at.day)}</strong>
        <span class="small known">as known on</span> <strong>{longDay(view.at.known)}</strong>
        <span class="small tally">
          {`${counted(reports.length, "report")}, ${counted(origins.length, "different text")}, ${counted(unreviewed, "claim")} not yet reviewed`}
        </span>
      </p>
      {view.boundaries && <input type="hidden" name="boundaries" value={view.boundaries.id} />}
      <details class="change">
        <summary>Change the day</summary>
        <label>
          On <input type="date" name="day" value={view.at.day} required />
        </label>
        <label>
          as known on <input type="date" name="known" value={view.at.known} required />
        </label>
        <button type="submit">Show</button>
      </details>
    </form>
  );
}
