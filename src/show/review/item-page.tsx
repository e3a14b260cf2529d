import { familyOf } from "../report/claim-family.ts";
import { claimTitle } from "../report/claim-words.ts";
import type { View } from "../view.ts";
import { ActBar } from "./act-bar.tsx";
import { ActPanel } from "./act-panel.tsx";
import { lastAbout } from "./acts-about.ts";
import { DoneLine } from "./done-line.tsx";
import { type Item, itemPath } from "./item.ts";
import { KeysHelp } from "./keys-help.tsx";
import { MadeOf } from "./made-of.tsx";
import { ReviewLine } from "./review-line.tsx";
import type { Reviewing, Typed } from "./reviewing.ts";
import { ScriptWords } from "./script-words.tsx";
import { SourceWords } from "./source-words.tsx";

interface ItemPageProps {
  view: View;
  item: Item;
  reviewing: Reviewing;
  /** The act whose form is open. */
  act?: string;
  /** Words to find another event by. */
  search?: string;
  /** The id of the act that led here. */
  done?: string;
  typed?: Typed;
}

/** One thing to decide on, beside the words that it rests on. */
export function ItemPage({ view, item, reviewing, act, search, done, typed }: ItemPageProps) {
  const ids = [...item.claims, ...item.against].map(({ id }) => id);
  const seen = lastAbout(ids, reviewing.acts)?.id ?? "";
  return (
    <article
      class="review"
      data-review
      data-news={view.href("/review/news")}
      data-last={reviewing.acts.at(-1)?.id ?? ""}
      data-about={ids.join(" ")}
    >
      <ReviewLine view={view} left={item.left} reviewing={reviewing} back={itemPath(item)} />
      <DoneLine view={view} reviewing={reviewing} done={done} back={itemPath(item, { claim: item.open.id })} />
      <h1 id="thing" tabindex={-1}>
        <bdi>{item.event?.name?.text ?? item.event?.sentence ?? claimTitle(view, item.open.claim)}</bdi>
      </h1>
      {item.path === "/review" && !item.reasons && !item.isBegun && (
        <p class="quietly">{view.t.review.queue.notWaiting}</p>
      )}
      <div class="review-pair">
        <Sources view={view} item={item} marking={act === "correct"} />
        <div class="review-made">
          {act ? (
            <ActPanel
              view={view}
              item={item}
              reviewing={reviewing}
              act={act}
              seen={seen}
              {...(search !== undefined && { search })}
              {...(typed && { typed })}
            />
          ) : (
            <MadeOf view={view} item={item} reviewing={reviewing} />
          )}
        </div>
      </div>
      {!act && <ActBar view={view} item={item} reviewing={reviewing} seen={seen} />}
      <KeysHelp view={view} />
      <ScriptWords view={view} here={view.href(itemPath(item, { claim: item.open.id }))} />
    </article>
  );
}

/** The claims' words, the open one's first. */
function Sources({ view, item, marking }: { view: View; item: Item; marking: boolean }) {
  const { queue } = view.t.review;
  const claims = [item.open, ...[...item.claims, ...item.against].filter((kept) => kept !== item.open)];
  return (
    <section class="review-words">
      <h2 class="label unseen">{queue.words}</h2>
      {claims.map((kept) => {
        const page = view.reports.get(kept.report);
        if (!page) return null;
        const isOpen = kept === item.open;
        return (
          <div class={isOpen ? "source is-open" : "source"} id={kept.id}>
            <SourceWords
              view={view}
              page={page}
              quote={kept.claim.quote}
              family={familyOf(kept.claim.type)}
              {...(isOpen && marking && { marking })}
            />
            {!isOpen && (
              <p class="small review-other">
                <a
                  href={view.href(
                    item.against.includes(kept) ? `/review/claims/${kept.id}` : itemPath(item, { claim: kept.id }),
                  )}
                >
                  {queue.reviewThis}
                </a>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
