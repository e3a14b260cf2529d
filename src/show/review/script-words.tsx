import type { View } from "../view.ts";

/** Words that scripts show when something happens, kept on the page in its language. */
export function ScriptWords({ view, here }: { view: View; here: string }) {
  const { live } = view.t.review;
  return (
    <>
      <template id="draft-restored">
        <span>{live.restored}</span> <button type="button">{live.discard}</button>
      </template>
      <template id="draft-offline">
        <span>{live.offline}</span> <button type="button">{live.retry}</button>
      </template>
      <template id="news-open">
        <a href={here}>{live.open}</a>
      </template>
    </>
  );
}
