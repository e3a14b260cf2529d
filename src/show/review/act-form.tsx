import type { Child } from "hono/jsx";
import type { View } from "../view.ts";

interface ActFormProps {
  view: View;
  /** What travels with the act unseen: what it is about, the last act seen, where to go on. */
  hidden: Record<string, string | undefined>;
  id?: string;
  class?: string;
  /** The name under which a browser keeps what is typed, until it is done. */
  draft?: string;
  children?: Child;
}

/** A form that does something: all acts go to one address. */
export function ActForm({ view, hidden, id, class: name, draft, children }: ActFormProps) {
  return (
    <form method="post" action={view.href("/review/acts")} id={id} class={name} data-draft={draft}>
      {Object.entries(hidden).map(([key, value]) =>
        value === undefined ? null : <input type="hidden" name={key} value={value} />,
      )}
      {children}
    </form>
  );
}

/** A button that does one act. */
export function ActButton({
  view,
  hidden,
  act,
  keys,
  label,
}: Omit<ActFormProps, "children" | "id" | "class" | "draft"> & ActButtonProps) {
  return (
    <ActForm view={view} hidden={hidden}>
      <button type="submit" name="act" value={act} data-key={keys}>
        {label}
      </button>
    </ActForm>
  );
}

interface ActButtonProps {
  act: string;
  keys?: string;
  label: string;
}
