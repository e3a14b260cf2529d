import { briefAt } from "../desk/brief-at.ts";
import { openKept } from "../desk/data.ts";
import { openDesk } from "../desk/open-desk.ts";
import { coderFor } from "../desk/packs.ts";
import { dataFolder, dayOf } from "./settings.ts";
import { say } from "./terminal.ts";

/** `situ brief`: the situation in prose on standard output. */
export async function brief(options: { at?: string; known?: string; theatre?: string }): Promise<number> {
  const at = {
    ...(options.at !== undefined && { day: dayOf("--at", options.at) }),
    ...(options.known !== undefined && { known: dayOf("--known", options.known) }),
  };
  const { coder } = coderFor(options.theatre);
  const ledger = await openKept(dataFolder());
  try {
    say((await briefAt(openDesk(ledger, coder), at)).trimEnd());
    return 0;
  } finally {
    await ledger.close();
  }
}
