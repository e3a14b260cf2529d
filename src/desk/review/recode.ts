import { setImmediate } from "node:timers/promises";
import type { Coding } from "../../code/coder.ts";
import type { NewCoding, StoredCoding } from "../../keep/ledger.ts";
import { claimId } from "../../model/claim-id.ts";
import { canonicalJson } from "../../model/identity.ts";
import type { KeptClaim } from "../../model/situation.ts";
import type { Coder } from "../coder.ts";
import type { Recoded } from "../desk.ts";
import type { LedgerState } from "../follow-ledger.ts";
import { codeFetched } from "../intake/code-fetched.ts";
import { changedNames } from "../local/additions.ts";
import { bearing } from "../local/bearing.ts";
import { correctedReports, type Heard } from "./heard.ts";

/** Reports that are coded again: what becomes of the claims of each, and the codings that are to be kept. */
export interface Recoding {
  recoded: Recoded[];
  codings: NewCoding[];
}

/** Codes again the reports in which a name comes or goes, and those of which a person put a field right. */
export async function recode(ledger: LedgerState, before: Heard, after: Heard, coder: Coder): Promise<Recoding> {
  const touched = touchedReports(ledger, before, after);
  const made: Recoding = { recoded: [], codings: [] };
  if (touched.size === 0) return made;
  for (const { id, report, fetched } of correctedReports(ledger.reports, after)) {
    if (!touched.has(id)) continue;
    const coding = codeFetched(report, fetched, coder);
    const kept = ledger.codings.get(id);
    made.recoded.push(differences(id, kept?.claims ?? [], withIds(id, coding)));
    if (!kept || !isSame(kept, coding)) made.codings.push({ report: id, coder: coder.version, ...coding });
    await setImmediate(); // others are served while many reports are read
  }
  return made;
}

function touchedReports({ reports }: LedgerState, before: Heard, after: Heard): Set<string> {
  const names = changedNames(before.additions, after.additions).map(({ name }) => name);
  const has = names.length > 0 ? bearing(names) : () => false;
  const [was, is] = [correctedReports(reports, before), correctedReports(reports, after)];
  return new Set(
    reports
      .filter(({ report: { text } }, at) => {
        const [one, other] = [was[at]?.report, is[at]?.report];
        return has(text) || (one !== other && canonicalJson(one) !== canonicalJson(other));
      })
      .map(({ id }) => id),
  );
}

/** The claims of a coding with their ids, each once. */
export function withIds(report: string, { claims }: Pick<Coding, "claims">): KeptClaim[] {
  return [
    ...new Map(
      claims.map((claim) => {
        const id = claimId(report, claim);
        return [id, { id, report, claim }];
      }),
    ).values(),
  ];
}

function isSame(kept: StoredCoding, coding: Coding): boolean {
  const stated = ({ published }: Pick<Coding, "published">, claims: KeptClaim[]) =>
    canonicalJson([published ?? null, claims.map(({ id }) => id).sort()]);
  return stated(kept, kept.claims) === stated(coding, withIds(kept.report, coding));
}

function differences(report: string, before: KeptClaim[], after: KeptClaim[]): Recoded {
  const [had, has] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const dropped = before.filter(({ id }) => !has.has(id));
  const added = after.filter(({ id }) => !had.has(id));
  const changed = added.flatMap((one) => {
    const was = dropped.find((other) => isAbout(one, other));
    return was ? [{ before: was, after: one }] : [];
  });
  const paired = new Set(changed.flatMap(({ before, after }) => [before, after]));
  return {
    report,
    added: added.filter((one) => !paired.has(one)),
    dropped: dropped.filter((one) => !paired.has(one)),
    changed,
  };
}

function isAbout({ claim: a }: KeptClaim, { claim: b }: KeptClaim): boolean {
  return a.type === b.type && a.quote.start === b.quote.start && a.quote.end === b.quote.end;
}
