import type { View } from "../view.ts";
import { ActButton, ActForm } from "./act-form.tsx";
import { lastOf } from "./acts-about.ts";
import { type Item, itemPath, pathOn } from "./item.ts";
import type { Reviewing } from "./reviewing.ts";

interface ActBarProps {
  view: View;
  item: Item;
  reviewing: Reviewing;
  /** The id of the last act about the item that this page shows. */
  seen: string;
}

/** Everything that can be done with the item: what is done most stays in view on a phone. */
export function ActBar({ view, item, reviewing, seen }: ActBarProps) {
  const { acts, queue } = view.t.review;
  const { open, event } = item;
  const from = itemPath(item, { claim: open.id });
  const hidden = { claim: open.id, seen, from, back: view.href(pathOn(view, item)) };
  const standing = reviewing.standing.get(open.id);
  const stay = { ...hidden, back: view.href(from) };
  const mine = reviewing.reviewer ? lastOf(reviewing.reviewer, reviewing.acts) : [];
  return (
    <section class="acts" aria-label={acts.title}>
      <div class="acts-main">
        <ActForm view={view} hidden={hidden} id="decide" draft="decide">
          <button type="submit" name="act" value="accept" data-key="a">
            {acts.accept}
          </button>
          <button type="submit" name="act" value="reject" data-key="r">
            {acts.reject}
          </button>
        </ActForm>
        <Opening view={view} item={item} act="correct" keys="c" label={acts.correct} />
        {item.path === "/review" && (
          <a data-key="j" href={view.href(item.next ? itemPath({ path: item.path, key: item.next }) : "/review")}>
            {queue.skip}
          </a>
        )}
      </div>
      <p class="acts-note">
        <label for="act-note">{acts.note}</label>
        <input id="act-note" name="note" form="decide" placeholder={acts.noteHint} dir="auto" maxlength={1000} />
      </p>
      <div class="acts-more">
        {event && (
          <>
            <Opening view={view} item={item} act="merge" keys="m" label={acts.merge} />
            {event.claims.length > 1 && <Opening view={view} item={item} act="split" keys="s" label={acts.split} />}
            <Opening view={view} item={item} act="rename" keys="n" label={acts.rename} />
          </>
        )}
        {item.previous && (
          <a data-key="k" href={view.href(itemPath({ path: item.path, key: item.previous }))}>
            {queue.previous}
          </a>
        )}
        {standing && <ActButton view={view} hidden={stay} act="clear" label={acts.clear} />}
        {mine.length > 0 && (
          <ActButton
            view={view}
            hidden={{ review: mine.map(({ id }) => id).join("."), from, back: stay.back }}
            act="undo"
            keys="u"
            label={acts.undoLast}
          />
        )}
      </div>
    </section>
  );
}

interface OpeningProps {
  view: View;
  item: Item;
  act: string;
  keys: string;
  label: string;
}

/** A link that opens an act's form in place of what was made of the words. */
function Opening({ view, item, act, keys, label }: OpeningProps) {
  const path = view.href(itemPath(item, { claim: item.open.id, act }));
  return (
    <a data-key={keys} href={path}>
      {label}
    </a>
  );
}
