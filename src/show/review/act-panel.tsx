import { ClaimForm } from "./claim-form.tsx";
import { MergeForm, RenameForm, SplitForm } from "./event-forms.tsx";
import { itemPath, pathOn } from "./item.ts";
import type { PanelProps } from "./panel-props.ts";

/** The form of an act that asks for more than a key. */
export function ActPanel(props: PanelProps) {
  const { view, item, act, seen, typed } = props;
  const close = view.href(itemPath(item, { claim: item.open.id }));
  const { acts, correct } = view.t.review;
  return (
    <section class="act-panel">
      {typed?.wrong && (
        <p class="told" role="alert">
          {typed.wrong}
        </p>
      )}
      {act === "correct" && (
        <>
          <h2>{correct.title}</h2>
          <ClaimForm
            view={view}
            hidden={{
              act: "correct",
              claim: item.open.id,
              seen,
              from: itemPath(item, { claim: item.open.id }),
              back: view.href(pathOn(view, item)),
            }}
            before={item.open.claim}
            save={correct.save}
            {...(typed && { typed: typed.fields })}
          />
        </>
      )}
      {act === "merge" && <MergeForm {...props} />}
      {act === "split" && <SplitForm {...props} />}
      {act === "rename" && <RenameForm {...props} />}
      <p class="small">
        <a href={close} data-key="Escape">
          {acts.cancel}
        </a>
      </p>
    </section>
  );
}
