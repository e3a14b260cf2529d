import { outletName } from "../language/names.ts";
import { ActForm } from "./act-form.tsx";

import { itemPath } from "./item.ts";
import { KeptFields } from "./kept-fields.tsx";
import { eventsByWords, type NearEvent, nearEvents } from "./near-events.ts";
import { NoteField } from "./note-field.tsx";
import type { PanelProps } from "./panel-props.ts";

/** Chooses an event to merge with: one near in place, days and kind, or one found by words. */
export function MergeForm({ view, item, seen, search = "", typed }: PanelProps) {
  const { acts } = view.t.review;
  const { event, open } = item;
  if (!event) return null;
  const found = search ? eventsByWords(view, search, event.id) : nearEvents(view, event);
  return (
    <>
      <h2>{acts.mergeTitle}</h2>
      <p class="quietly">{acts.mergeHint}</p>
      <ActForm view={view} hidden={hiddenFor(view, item, "merge", seen)} draft="merge">
        <fieldset>
          <legend class="unseen">{acts.mergeTitle}</legend>
          {found.map((near, i) => (
            <label class="choice">
              <input
                type="radio"
                name="with"
                value={near.event.id}
                checked={typed?.fields.get("with") === near.event.id}
                required
                {...(i === 0 && { autofocus: true })}
              />{" "}
              <span>
                <bdi>{near.event.sentence}</bdi> <span class="quietly">{nearWords(near, view)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {found.length === 0 && <p class="quietly">{acts.mergeNone}</p>}
        {found.length > 0 && (
          <>
            <NoteField view={view} typed={typed?.fields.get("note") ?? ""} />
            <Buttons save={acts.mergeWith} see={view.t.review.held.see} />
          </>
        )}
      </ActForm>
      <form class="find-event" action={item.path}>
        {item.key && <input type="hidden" name="item" value={item.key} />}
        <input type="hidden" name="claim" value={open.id} />
        <input type="hidden" name="act" value="merge" />
        <KeptFields view={view} />
        <label>
          {acts.mergeSearch} <input name="q" value={search} dir="auto" />
        </label>{" "}
        <button type="submit">{acts.search}</button>
      </form>
    </>
  );
}

function nearWords({ near }: NearEvent, { t, words }: PanelProps["view"]): string {
  return near.length > 0 ? words.list(near.map((kind) => t.review.acts.near[kind])) : "";
}

/** Chooses the claims that part from their event. */
export function SplitForm({ view, item, seen, typed }: PanelProps) {
  const { acts } = view.t.review;
  const chosen = typed?.fields.getAll("part");
  const claims = (item.event?.claims ?? []).flatMap((id) => view.claims.get(id) ?? []);
  return (
    <>
      <h2>{acts.splitTitle}</h2>
      <p class="quietly">{acts.splitHint}</p>
      <ActForm view={view} hidden={hiddenFor(view, item, "split", seen)} draft="split">
        <fieldset>
          <legend class="unseen">{acts.splitTitle}</legend>
          {claims.map(({ id, report, claim }, i) => {
            const page = view.reports.get(report);
            return (
              <label class="choice">
                <input
                  type="checkbox"
                  name="part"
                  value={id}
                  checked={chosen ? chosen.includes(id) : id === item.open.id}
                  {...(i === 0 && { autofocus: true })}
                />{" "}
                <span>
                  <q dir="auto">{claim.quote.text}</q>{" "}
                  <span class="quietly">
                    <bdi>{page ? outletName(page) : report}</bdi>
                  </span>
                </span>
              </label>
            );
          })}
        </fieldset>
        <NoteField view={view} typed={typed?.fields.get("note") ?? ""} />
        <Buttons save={acts.splitOff} see={view.t.review.held.see} />
      </ActForm>
    </>
  );
}

/** Gives the event a name. */
export function RenameForm({ view, item, seen, typed }: PanelProps) {
  const { acts, held } = view.t.review;
  const name = typed?.fields.get("name") ?? item.event?.name?.text ?? "";
  return (
    <>
      <h2>{acts.renameTitle}</h2>
      <ActForm view={view} hidden={hiddenFor(view, item, "rename", seen)} draft="rename">
        <label for="event-name">{acts.name}</label>
        <input id="event-name" name="name" value={name} dir="auto" maxlength={200} autofocus />
        <NoteField view={view} typed={typed?.fields.get("note") ?? ""} />
        <Buttons save={acts.renameSave} see={held.see} />
      </ActForm>
    </>
  );
}

function hiddenFor(view: PanelProps["view"], item: PanelProps["item"], act: string, seen: string) {
  const from = itemPath(item, { claim: item.open.id });
  return { act, claim: item.open.id, seen, from, back: view.href(from) };
}

function Buttons({ save, see }: { save: string; see: string }) {
  return (
    <p class="buttons">
      <button type="submit">{save}</button>
      <button type="submit" name="step" value="foresee">
        {see}
      </button>
    </p>
  );
}
