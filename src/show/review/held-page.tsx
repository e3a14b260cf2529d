import type { Act, Effect } from "../../desk/desk.ts";
import type { Review } from "../../model/review.ts";
import type { View } from "../view.ts";
import { type ActWords, actWords } from "./act-words.ts";
import { agoIn } from "./ago.ts";
import { effectSentences } from "./effect-words.ts";

/** Sentences of what would change that are shown; the rest is counted. */
const MOST = 40;

interface HeldProps {
  view: View;
  /** All that was sent, to be sent again. */
  fields: URLSearchParams;
}

/** Everything that was sent, unseen in a form that sends it again: nothing that was typed is lost. */
function Again({ fields, but }: { fields: URLSearchParams; but: string[] }) {
  return (
    <>
      {[...fields]
        .filter(([name]) => !but.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

/** Asks who reviews, before an act is kept. */
export function WhoPage({ view, fields, wrong }: HeldProps & { wrong?: string }) {
  const { who } = view.t.review;
  return (
    <div class="review held">
      <h1 id="thing">{who.asked}</h1>
      <p class="measure">{who.askedWhy}</p>
      {wrong && (
        <p class="told" role="alert">
          {wrong}
        </p>
      )}
      <form method="post" action={view.href("/review/acts")}>
        <Again fields={fields} but={["reviewer"]} />
        <p class="buttons">
          <label>
            {who.name} <input name="reviewer" maxlength={60} autocomplete="name" autofocus required />
          </label>
          <button type="submit">{who.save}</button>
        </p>
      </form>
    </div>
  );
}

/** Says what an act would change, before it is kept. */
export function ForeseenPage({ view, fields, effect, back }: HeldProps & { effect: Effect; back: string }) {
  const { held } = view.t.review;
  const sentences = effectSentences(view, effect);
  return (
    <div class="review held">
      <h1 id="thing">{held.changesTitle}</h1>
      <ul class="plain measure">
        {sentences.slice(0, MOST).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {sentences.length > MOST && <p class="quietly">{held.more(sentences.length - MOST)}</p>}
      {sentences.length === 0 && <p>{held.nothingChanges}</p>}
      <form method="post" action={view.href("/review/acts")}>
        <Again fields={fields} but={["step"]} />
        <p class="buttons">
          <button type="submit" autofocus>
            {held.keep}
          </button>
          <button type="submit" name="step" value="change">
            {held.back}
          </button>
          <a href={back}>{held.leave}</a>
        </p>
      </form>
    </div>
  );
}

interface MeanwhileProps extends HeldProps {
  reviews: Review[];
  acts: readonly Act[];
  /** What the reviewer had seen, and what somebody else did since. */
  before?: Act;
  since: Act;
  now: number;
  back: string;
}

/** Says what somebody else decided while the form was open, and asks whether to decide all the same. */
export function MeanwhilePage({ view, fields, reviews, acts, before, since, now, back }: MeanwhileProps) {
  const { held, queue } = view.t.review;
  const told = (act: Act) => {
    const words = actWords(view, act.review, acts);
    return { words, more: queue.standing(words.what, act.review.by, agoIn(view.locale, act.recorded, now)) };
  };
  const [yours] = reviews.map((review) => actWords(view, review, acts));
  return (
    <div class="review held">
      <h1 id="thing">{held.meanwhile}</h1>
      <dl class="claim-parts">
        <Stood name={held.stoodBefore} {...(before ? told(before) : { more: held.nothingBefore })} />
        <Stood name={held.now} {...told(since)} note={since.review.note} />
        {yours && <Stood name={held.yours} words={yours} more={yours.what} note={fields.get("note")} />}
      </dl>
      <p class="quietly">{held.alreadyMeanwhile}</p>
      <form method="post" action={view.href("/review/acts")}>
        <Again fields={fields} but={["seen"]} />
        <input type="hidden" name="seen" value={since.id} />
        <p class="buttons">
          <button type="submit">{held.stillDo}</button>
          <a href={back}>{held.leave}</a>
        </p>
      </form>
    </div>
  );
}

function Stood({
  name,
  words,
  more,
  note,
}: {
  name: string;
  words?: ActWords;
  more: string;
  note?: string | null | undefined;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {more} {words && <bdi>{words.thing}</bdi>} {note && <q dir="auto">{note}</q>}
      </dd>
    </div>
  );
}
