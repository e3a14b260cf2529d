import type { View } from "./view.ts";

/** What a script says of a form whose draft the browser keeps, in the page's language. */
export function DraftWords({ view }: { view: View }) {
  const { restored, discard, offline, retry } = view.t.common.drafts;
  return (
    <>
      <template id="draft-restored">
        <span>{restored}</span> <button type="button">{discard}</button>
      </template>
      <template id="draft-offline">
        <span>{offline}</span> <button type="button">{retry}</button>
      </template>
    </>
  );
}
