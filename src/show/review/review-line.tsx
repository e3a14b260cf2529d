import type { View } from "../view.ts";
import type { Reviewing } from "./reviewing.ts";

interface ReviewLineProps {
  view: View;
  left: number;
  reviewing: Reviewing;
  back: string;
}

/** How much is left, who reviews, and the way to the log. */
export function ReviewLine({ view, left, reviewing, back }: ReviewLineProps) {
  const { queue, log } = view.t.review;
  return (
    <div class="review-line small">
      <p>
        <a href={view.href("/review")}>{queue.title}</a> · <span data-left>{queue.left(left)}</span> ·{" "}
        <a href={view.href("/log")}>{log.title}</a>
      </p>
      <ReviewerForm view={view} reviewing={reviewing} back={back} />
    </div>
  );
}

/** Who reviews, and a form to say so or to change it. */
function ReviewerForm({ view, reviewing: { reviewer }, back }: Omit<ReviewLineProps, "left">) {
  const { who } = view.t.review;
  return (
    <details class="reviewer">
      <summary>
        {reviewer ? (
          <>
            {who.as} <bdi>{reviewer}</bdi> · <span class="as-link">{who.change}</span>
          </>
        ) : (
          who.asked
        )}
      </summary>
      <form method="post" action={view.href("/review/name")}>
        <input type="hidden" name="back" value={view.href(back)} />
        <label>
          {who.name} <input name="name" value={reviewer ?? ""} maxlength={60} autocomplete="name" required />
        </label>{" "}
        <button type="submit">{who.save}</button>
      </form>
    </details>
  );
}
