import { openKept } from "../desk/data.ts";
import type { Desk } from "../desk/desk.ts";
import { openDesk } from "../desk/open-desk.ts";
import { coderFor } from "../desk/packs.ts";
import { dataFolder } from "./settings.ts";

type KeptLedger = Awaited<ReturnType<typeof openKept>>;

/** Does work at the desk of the kept ledger, and closes it. */
export async function withDesk<T>(
  theatre: string | undefined,
  work: (desk: Desk, ledger: KeptLedger) => Promise<T>,
): Promise<T> {
  const { coder } = coderFor(theatre);
  const ledger = await openKept(dataFolder());
  try {
    return await work(openDesk(ledger, coder), ledger);
  } finally {
    await ledger.close();
  }
}
