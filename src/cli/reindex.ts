import { openKept } from "../desk/data.ts";
import { dataFolder } from "./settings.ts";
import { say } from "./terminal.ts";

/** `situ reindex`: makes what the search and the versions of pages are found by anew from the kept reports. */
export async function reindex(): Promise<number> {
  const ledger = await openKept(dataFolder());
  try {
    await ledger.reindex();
    say("The search index was made anew from the kept reports.");
    return 0;
  } finally {
    await ledger.close();
  }
}
