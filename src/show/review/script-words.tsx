import { DraftWords } from "../draft-words.tsx";
import type { View } from "../view.ts";

/** Words that scripts show when something happens, kept on the page in its language. */
export function ScriptWords({ view, here }: { view: View; here: string }) {
  const { live } = view.t.review;
  return (
    <>
      <DraftWords view={view} />
      <template id="news-open">
        <a href={here}>{live.open}</a>
      </template>
    </>
  );
}
