import type { View } from "../view.ts";
import { Checks, checksOn } from "./checks.tsx";
import { Disputes, disputedEvents } from "./disputes.tsx";
import { MomentLine } from "./moment-line.tsx";

/** Everything on which reports differ from each other or from the record. */
export function DisputesPage({ view }: { view: View }) {
  const nothing = checksOn(view).length === 0 && disputedEvents(view).length === 0;
  return (
    <>
      <MomentLine view={view} path="/disputes" />
      <h1>In dispute</h1>
      {nothing && <p>Nothing: the reports known by then agree.</p>}
      <div class="two">
        <Disputes view={view} />
        <Checks view={view} />
      </div>
    </>
  );
}
