import { openData } from "./settings.ts";

/** `situ audit`: verifies every chain in the ledger; 1 when anything was changed. */
export async function audit(): Promise<number> {
  const ledger = await openData();
  try {
    const { entries, head, problems } = await ledger.audit();
    for (const { theatre, seq, message } of problems) {
      process.stdout.write(`${theatre}${seq === undefined ? "" : ` entry ${seq}`}: ${message}\n`);
    }
    const verdict = problems.length === 0 ? "nothing was changed" : `${problems.length} problems`;
    process.stdout.write(`${entries} entries, ${verdict}; the last hash is ${head}\n`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await ledger.close();
  }
}
