import type { Coder } from "./coder.ts";

/** A coder that makes nothing of any report, whatever is added to the packs: for what is about reading and keeping alone. */
export const NO_CODER: Coder = {
  version: "none",
  code: () => ({ claims: [] }),
  with: () => NO_CODER,
} as unknown as Coder;
