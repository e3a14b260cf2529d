import type { Access } from "./access.ts";
import { presenceId } from "./chain.ts";
import { append, keptReport, lastOf, latestOf } from "./entries.ts";
import type { Ledger } from "./ledger.ts";
import { storedPresence } from "./stored.ts";

/** Whether the pages of reports are still where they were. */
export function presencesOver({ db, now, write }: Access): Pick<Ledger, "appendPresence" | "presences"> {
  return {
    appendPresence: (theatre, presence) =>
      write(async (tx) => {
        await keptReport(tx, theatre, presence.report);
        const before = await lastOf(tx, theatre, "presence", presence.report);
        if (before && storedPresence(before).withdrawn === presence.withdrawn) return { added: false, id: before.id };
        const id = presenceId(theatre, presence, before?.id);
        await append(tx, now, { theatre, kind: "presence", id, about: presence.report }, presence);
        return { added: true, id };
      }),

    presences: async (theatre) => (await latestOf(db, theatre, "presence")).map(storedPresence),
  };
}
