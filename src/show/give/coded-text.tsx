import type { CodedReport } from "../../model/claim.ts";
import type { KeptClaim } from "../../model/situation.ts";
import { familyOf } from "../report/claim-family.ts";
import { claimTitle, partsLine, speakers, type Telling } from "../report/claim-words.ts";
import { datingWords } from "../report/dating.ts";
import { markText, readingOrder } from "../report/marked-text.ts";
import { MarkedWords } from "../report/marked-words.tsx";

/** A text that is not kept, with what it states: marked in its words, and a list beside them. Pure: the browser draws it as well. */
export function CodedText({ telling, coded: { report, claims } }: { telling: Telling; coded: CodedReport }) {
  const { t, words } = telling;
  const numbered = readingOrder(claims.map((claim, i): KeptClaim => ({ id: `coded-${i}`, report: "", claim })));
  const kept = new Map(numbered.map((each) => [each.id, each]));
  const marks = new Map(
    numbered.map(({ id, claim }, i) => {
      const number = words.number(i + 1);
      const label = t.report.claimNumber(number, claimTitle(telling, claim));
      return [id, { claim, number, label, href: `#note-${id}` }];
    }),
  );
  // The day that a reader typed beside a text needs no telling.
  const isTold = report.published && (report.url !== undefined || report.published.basis !== "metadata");
  return (
    <>
      <p class="told-claims">
        {claims.length === 0 ? t.give.nothingFound : t.give.found(t.common.claims(claims.length))}{" "}
        {isTold && <span class="quietly">{datingWords(telling, report.published)}</span>}
      </p>
      <div class="coded-text">
        {markText(report.text, numbered).map(({ pieces, ends }) => (
          <div class="row">
            <p dir="auto">
              <MarkedWords pieces={pieces} marks={marks} />
            </p>
            {ends.length > 0 && (
              <ul class="margin">
                {ends.map((id) => (
                  <Stated telling={telling} kept={kept.get(id)} number={marks.get(id)?.number} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </>
  );
}

interface StatedProps {
  telling: Telling;
  kept: KeptClaim | undefined;
  number: string | undefined;
}

/** One claim in words: what it states, who says so, and by which rule it was found. */
function Stated({ telling, kept, number }: StatedProps) {
  if (!kept) return null;
  const { t } = telling;
  const { id, claim } = kept;
  return (
    <li id={`note-${id}`} class={`by-${familyOf(claim.type)}`} data-claim={id}>
      <span class="number">{number}</span>{" "}
      <strong>
        <bdi>{claimTitle(telling, claim)}</bdi>.
      </strong>{" "}
      <bdi>{partsLine(telling, claim)}</bdi>{" "}
      <small class="quietly">
        <bdi>{t.give.says(speakers(telling, claim))}</bdi> {t.give.rule} <code>{claim.rule}</code>
      </small>
    </li>
  );
}
