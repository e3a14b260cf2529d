import { COALITION, HOST } from "./cast.ts";
import { filler } from "./colour.ts";
import type { createCounts } from "./counts.ts";
import type { Happening } from "./happening.ts";
import { type Holders, holderNow } from "./holders.ts";
import { type Line, lineOf } from "./line.ts";
import type { Names } from "./names.ts";
import { holdsLine, levelLine, statementLine } from "./plain-lines.ts";
import type { Random } from "./random.ts";
import type { Page } from "./told-time.ts";

/** Of a place's happenings of which so many tell, the latest are recalled. */
const TELLERS_OF_THE_RECALLED = 3;
const REMEMBERED = 12;
/** So many of the latest things anywhere are told beside others. */
const RECENT = 40;
const LEAST_CLAIMS = 3;
/** With the headline and what a later version adds, fifteen claims at most. */
const MOST_LINES = 14;

/** What a report tells of a happening, and what it tells beside it: other news, background, speech, counts. */
export function createStories(holders: Holders, counts: ReturnType<typeof createCounts>, names: Names, random: Random) {
  const remembered = new Map<string, Happening[]>();
  const recent: Happening[] = [];

  const mainLines = (happening: Happening, page: Page, isFull: boolean): Line[] => {
    const tell = (told: Happening) => lineOf(told, page, isFull ? "in full" : "news", names, random);
    const told = [happening, ...happening.with.filter(({ day }) => day <= page.day)];
    const again = happening.quantity && random.chance(0.3) ? [tell(happening)] : [];
    return [...told.map(tell), ...again];
  };

  const otherLines = (happening: Happening, page: Page): Line[] => {
    const tell = (told: Happening) => lineOf(told, page, "news", names, random);
    const known = (remembered.get(happening.site) ?? []).filter(
      ({ id, day }) => id !== happening.id && day <= page.day,
    );
    const lines: Line[] = [];
    for (let left = random.below(4); left > 0 && recent.length > 0; left--)
      lines.push(tell(random.pick(recent.slice(-RECENT))));
    for (let left = random.below(6); left > 0 && known.length > 0; left--) lines.push(tell(random.pick(known)));
    for (let left = random.below(4); left > 0; left--)
      lines.push(statementLine(happening.roles.actor ?? HOST, names, random));
    const holder = holderNow(holders, happening.site);
    if (page.dating === "day" && holder && random.chance(0.12))
      lines.push(holdsLine(happening.site, holder, names, random));
    if (random.chance(0.06)) lines.push(levelLine(COALITION, HOST, 1000 + 100 * random.below(60), names, random));
    if (page.dating === "day" && random.chance(0.5)) lines.push(...counts.ordinal(happening));
    if (page.dating === "day" && random.chance(0.2)) lines.push(...counts.total(happening.site, page.day));
    return lines;
  };

  /** Who is blamed denies it, in some of the reports. */
  const denial = (happening: Happening, page: Page): Line[] => {
    const { type, mode, site, roles, id } = happening;
    if (type !== "attack" || mode === "airstrike" || !roles.actor || !random.chance(0.06)) return [];
    const denied: Happening = {
      ...happening,
      id: `${id} denied`,
      modality: "denied",
      roles: { actor: roles.actor },
      with: [],
      site,
    };
    delete denied.quantity;
    return [lineOf(denied, page, "news", names, random)];
  };

  return {
    /** What has happened can be told beside other news from now on and, where many tell of it, be recalled later. */
    remember(happening: Happening, tellers: number): void {
      counts.keep(happening);
      if (happening.modality !== "asserted") return;
      const isRecalled = tellers >= TELLERS_OF_THE_RECALLED;
      if (isRecalled)
        remembered.set(happening.site, [...(remembered.get(happening.site) ?? []).slice(1 - REMEMBERED), happening]);
      recent.push(happening);
      if (recent.length > 2 * RECENT) recent.splice(0, RECENT);
    },

    linesOf(happening: Happening, page: Page, isFull: boolean): Line[] {
      const main = mainLines(happening, page, isFull);
      const others = [...denial(happening, page), ...otherLines(happening, page)];
      while (main.length + others.length < LEAST_CLAIMS) others.push(statementLine(HOST, names, random));
      return [...main, { words: filler(random) }, ...others].slice(0, MOST_LINES);
    },
  };
}
