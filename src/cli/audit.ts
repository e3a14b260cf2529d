import { openKept } from "../desk/data.ts";
import { dataFolder } from "./settings.ts";
import { say } from "./terminal.ts";

/** `situ audit`: verifies every chain in the ledger; 1 when anything was changed. */
export async function audit(): Promise<number> {
  const ledger = await openKept(dataFolder());
  try {
    const { entries, head, problems } = await ledger.audit();
    for (const { theatre, seq, message } of problems) {
      say(`${theatre}${seq === undefined ? "" : ` entry ${seq}`}: ${message}`);
    }
    const verdict = problems.length === 0 ? "nothing was changed" : `problems found: ${problems.length}`;
    say(`${entries} entries, ${verdict}; the last hash is ${head}`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await ledger.close();
  }
}
