import type { View } from "../view.ts";
import { ActButton } from "./act-form.tsx";
import { actWords } from "./act-words.ts";
import { isStanding } from "./acts-about.ts";
import type { Reviewing } from "./reviewing.ts";

interface DoneLineProps {
  view: View;
  reviewing: Reviewing;
  /** The ids of the acts that led here, with dots between. */
  done: string | undefined;
  back: string;
}

/** What was done last, with a button that takes it back; a place for news of others. */
export function DoneLine({ view, reviewing: { acts }, done, back }: DoneLineProps) {
  const ids = done?.split(".") ?? [];
  const led = ids.flatMap((id) => acts.find((act) => act.id === id) ?? []);
  const act = led.at(-1);
  const words = act && actWords(view, act.review, acts);
  const { doneTo, undo } = view.t.review.acts;
  const undoable = led.filter(isStanding).map(({ id }) => id);
  return (
    <div class="done-line">
      <p role="status" id="told">
        {words && <bdi>{doneTo(words.what, words.thing)}</bdi>}
      </p>
      {undoable.length > 0 && (
        <ActButton view={view} hidden={{ review: undoable.join("."), back: view.href(back) }} act="undo" label={undo} />
      )}
    </div>
  );
}
