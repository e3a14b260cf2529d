import type { Claim } from "../../model/claim.ts";
import type { SituationEvent } from "../../model/situation.ts";
import { claimParts, claimTitle, speakers } from "../report/claim-words.ts";
import { PartsList } from "../report/parts-list.tsx";
import type { View } from "../view.ts";
import { agoIn } from "./ago.ts";
import type { Item } from "./item.ts";
import { reasonWords } from "./reason-words.ts";
import type { Reviewing } from "./reviewing.ts";

interface MadeOfProps {
  view: View;
  item: Item;
  reviewing: Reviewing;
}

/** What was made of a claim's words: why it waits, what was read in them, and the event that it tells of. */
export function MadeOf({ view, item, reviewing }: MadeOfProps) {
  const { queue } = view.t.review;
  const { open, event } = item;
  const standing = reviewing.standing.get(open.id);
  return (
    <>
      {item.reasons && item.reasons.length > 0 && (
        <section class="ruled">
          <h2 class="label">{queue.why}</h2>
          {reasonWords(view, item).map((words) => (
            <p>{words}</p>
          ))}
        </section>
      )}
      <section class="ruled">
        <h2 class="label">{queue.coder}</h2>
        {standing && (
          <p class="small standing">
            {queue.standing(
              view.t.review.acts.done[standing.review.decision],
              standing.review.by,
              agoIn(view.locale, standing.recorded, reviewing.now),
            )}
          </p>
        )}
        <ClaimParts view={view} claim={open.claim} />
        {open.corrected?.from && (
          <>
            <h3 class="label">{queue.before}</h3>
            <ClaimParts view={view} claim={open.corrected.from} />
          </>
        )}
      </section>
      <section class="ruled">
        <h2 class="label">{queue.event}</h2>
        {event ? <EventWords view={view} event={event} /> : <p class="quietly">{queue.noEvent}</p>}
      </section>
    </>
  );
}

/** A claim's title and its parts; a reviewer is told too that it is stated as fact, and by whom. */
function ClaimParts({ view, claim }: { view: View; claim: Claim }) {
  const { queue, correct } = view.t.review;
  const asFact = { name: correct.modality.toLowerCase(), value: correct.modalities.asserted };
  const parts = [
    ...claimParts(view, claim),
    ...(claim.modality === "asserted" ? [asFact] : []),
    { name: queue.saysWho, value: speakers(view, claim) },
  ];
  return (
    <>
      <p class="claim-title">
        <bdi>{claimTitle(view, claim)}</bdi>
      </p>
      <PartsList parts={parts} />
    </>
  );
}

function EventWords({ view, event }: { view: View; event: SituationEvent }) {
  const { t } = view;
  const { reliability, credibility } = event.grade;
  const told = t.review.queue.toldBy(t.common.reports(event.reports.length), t.common.origins(event.origins.length));
  return (
    <>
      <p>
        <a class="plainly" href={view.href(`/events/${event.id}`)}>
          <bdi>{event.sentence}</bdi>
        </a>
      </p>
      <p class="small">
        {event.when && `${capital(view.words.days(event.when))}. `}
        {told}{" "}
        {`${t.review.queue.grade} ${reliability}${credibility}: ${t.terms.reliability[reliability]}${t.register.comma}${t.terms.credibility[credibility]}.`}
      </p>
    </>
  );
}

/** The text with a capital first letter. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
