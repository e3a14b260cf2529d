import type { Messages } from "./language/messages.ts";

/** A box that turns the keys of one character off; a script shows it, since only scripts hear them. */
export function SingleKeys({ t }: { t: Messages }) {
  return (
    <label class="single-keys" hidden>
      <input type="checkbox" data-single-keys="" checked autocomplete="off" /> {t.common.singleKeys}
    </label>
  );
}
