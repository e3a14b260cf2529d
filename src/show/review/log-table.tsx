import type { Act } from "../../desk/desk.ts";
import type { View } from "../view.ts";
import { ActButton } from "./act-form.tsx";
import { actWords } from "./act-words.ts";
import { isStanding } from "./acts-about.ts";
import { agoIn, exactly } from "./ago.ts";
import type { Reviewing } from "./reviewing.ts";

interface LogTableProps {
  view: View;
  reviewing: Reviewing;
  acts: readonly Act[];
  /** Where to go on when an act is taken back. */
  back: string;
}

/** Acts of people, each with who, when, what and why; those taken back are struck through. */
export function LogTable({ view, reviewing, acts, back }: LogTableProps) {
  const { log } = view.t.review;
  const byId = new Map(reviewing.acts.map((act) => [act.id, act]));
  return (
    <div class="wide-table">
      <table class="register log">
        <thead>
          <tr>
            <th scope="col">{log.whenWord}</th>
            <th scope="col">{log.who}</th>
            <th scope="col">{log.what}</th>
            <th scope="col">{log.note}</th>
            <th scope="col">
              <span class="unseen">{log.undo}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <Row view={view} reviewing={reviewing} act={act} undo={byId.get(act.undoneBy ?? "")} back={back} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<LogTableProps, "acts"> {
  act: Act;
  /** The act that took this one back. */
  undo: Act | undefined;
}

function Row({ view, reviewing, act, undo, back }: RowProps) {
  const { log, acts: texts } = view.t.review;
  const { what, thing, path } = actWords(view, act.review, reviewing.acts);
  const ago = (moment: string) => agoIn(view.locale, moment, reviewing.now);
  const words = (
    <>
      {what}: {path ? <a href={view.href(path)}>{<bdi>{thing}</bdi>}</a> : <bdi>{thing}</bdi>}
    </>
  );
  return (
    <tr id={act.id}>
      <td>
        <time datetime={act.recorded}>
          {ago(act.recorded)}
          <span class="quietly exact">{exactly(view.locale, act.recorded)}</span>
        </time>
      </td>
      <th scope="row">
        <bdi>{act.review.by}</bdi>
      </th>
      <td>
        {undo ? <s>{words}</s> : words}
        {undo && (
          <span class="quietly exact">
            <bdi>{log.undoneBy(undo.review.by, ago(undo.recorded))}</bdi>
          </span>
        )}
      </td>
      <td dir="auto">{act.review.note}</td>
      <td>
        {isStanding(act) && (
          <ActButton view={view} hidden={{ review: act.id, back: view.href(back) }} act="undo" label={texts.undo} />
        )}
      </td>
    </tr>
  );
}
