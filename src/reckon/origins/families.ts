import type { KeptReport } from "../../model/situation.ts";
import { compare } from "../record/record.ts";
import { createDistinctTexts } from "./distinct-texts.ts";

/** Why reports are one text. */
export type Tie = "nearCopies" | "pageVersions";

/** Reports that are one text: near copies of one another, or versions of one page, and whatever is one with those. */
export interface Families {
  /**
   * Takes a report in, unless its id is known, and gives the ids, sorted, of the reports whose family now has another name or other
   * reasons, itself among them.
   */
  put(report: KeptReport): string[];
  /** The name of a report's family: the least id in it. Its own id while it is not taken in. */
  familyOf(report: string): string;
  /** The ids of a family's reports, sorted. */
  membersOf(family: string): string[];
  /** Why they are one, sorted; none where a report stands by itself. */
  tieReasons(family: string): Tie[];
}

interface Family {
  name: string;
  members: string[];
  reasons: Set<Tie>;
}

/** Families of reports. Each tie joins whole families, so the order in which reports are taken in does not matter. */
export function createFamilies(): Families {
  const texts = createDistinctTexts();
  const firstOfText: string[] = [];
  const firstOfPage = new Map<string, string>();
  const families = new Map<string, Family>();
  const familyAt = (id: string): Family => families.get(id) ?? { name: id, members: [id], reasons: new Set() };

  /** Joins the families of two reports; the smaller moves, so that no report moves often. Adds to `changed` whom it concerns. */
  function tie(a: string, b: string, reason: Tie, changed: Set<string>): void {
    const [one, other] = [familyAt(a), familyAt(b)];
    const name = compare(one.name, other.name) < 0 ? one.name : other.name;
    const reasons = new Set([...one.reasons, ...other.reasons, reason]);
    for (const family of [one, other]) {
      if (family.name === name && family.reasons.size === reasons.size) continue;
      for (const member of family.members) changed.add(member);
    }
    const [larger, smaller] = one.members.length < other.members.length ? [other, one] : [one, other];
    Object.assign(larger, { name, reasons });
    if (smaller === larger) return;
    for (const member of smaller.members) {
      larger.members.push(member);
      families.set(member, larger);
    }
  }

  function tieCopies(id: string, text: string, changed: Set<string>): void {
    const number = texts.put(text);
    if (number === undefined) return;
    const first = firstOfText[number];
    if (first !== undefined) {
      tie(id, first, "nearCopies", changed);
      return;
    }
    firstOfText[number] = id;
    for (const other of texts.candidates(number)) {
      const printed = firstOfText[other] as string;
      if (familyAt(printed) !== familyAt(id) && texts.areCopies(number, other)) tie(id, printed, "nearCopies", changed);
    }
  }

  function tieVersions(id: string, url: string | undefined, changed: Set<string>): void {
    if (!url) return;
    const first = firstOfPage.get(url);
    if (first === undefined) firstOfPage.set(url, id);
    else tie(id, first, "pageVersions", changed);
  }

  return {
    put({ id, report }) {
      if (families.has(id)) return [];
      families.set(id, familyAt(id));
      const changed = new Set([id]);
      // Copies come first: a family that a page has joined would hide that its reports are also copies.
      tieCopies(id, report.text, changed);
      tieVersions(id, report.url, changed);
      return [...changed].sort(compare);
    },
    familyOf: (report) => familyAt(report).name,
    membersOf: (family) => [...familyAt(family).members].sort(compare),
    tieReasons: (family) => [...familyAt(family).reasons].sort(compare),
  };
}
