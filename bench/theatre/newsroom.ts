import type { Source } from "../../src/model/pack.ts";
import { HOST } from "./cast.ts";
import type { Draft } from "./draft.ts";
import { copied, headline, inParagraphs, laterVersion } from "./editing.ts";
import type { Happening } from "./happening.ts";
import { lineOf } from "./line.ts";
import type { Names } from "./names.ts";
import { statementLine } from "./plain-lines.ts";
import { heavyTail, type Random, zipf } from "./random.ts";
import type { createStories } from "./stories.ts";
import type { Dating, Page } from "./told-time.ts";
import type { World } from "./world.ts";

const MOST_REPORTS = 15;
const COPY_SHARE = 0.35;
const NEW_VERSION_SHARE = 0.01;
const UNDATED_SHARE = 0.05;
const DATELESS_SHARE = 0.005;
/** So many agency texts are at hand to be copied. */
const WIRES = 2000;

/** Something to be told on a day. */
interface Task {
  happening: Happening;
  isFull: boolean;
}

/** Reporters who tell of what happens, each from the days after it on, and copy one another. */
export function createNewsroom(world: World, stories: ReturnType<typeof createStories>, names: Names, random: Random) {
  const agenda = new Map<number, Task[]>();
  const [agencies, outlets] = [world.sources.slice(0, 4), zipf(world.sources)];
  const isAgency = new Set<string | undefined>(agencies.map(({ name }) => name));
  const wires = new Map<string, Draft>();
  let pages = 0;

  const assign = (day: number, task: Task) => {
    const tasks = agenda.get(day);
    if (tasks) tasks.push(task);
    else agenda.set(day, [task]);
  };

  const addressOf = ({ domains }: Source) => `https://${domains?.[0]}/${pages++}`;

  const datingFor = (isFull: boolean): Dating => {
    const roll = random.share();
    if (isFull || roll > UNDATED_SHARE + DATELESS_SHARE) return "day";
    return roll < DATELESS_SHARE ? "none" : "month";
  };

  const write = (task: Task, day: number): Draft => {
    const page: Page = { day, dating: datingFor(task.isFull) };
    const source = random.chance(0.2) ? random.pick(agencies) : outlets(random);
    const isTold = random.chance(0.3);
    return {
      page,
      outlet: source.name,
      url: addressOf(source),
      ...(random.chance(0.5) && {
        dateline: (world.knowledge.entity(random.pick(world.towns))?.name ?? "").toUpperCase(),
      }),
      headline: isTold ? lineOf(task.happening, page, "headline", names, random) : headline(random),
      paragraphs: inParagraphs(stories.linesOf(task.happening, page, task.isFull)),
    };
  };

  const copyOf = (wire: Draft, day: number): Draft => {
    const source = outlets(random);
    return copied(wire, source, addressOf(source), day, random);
  };

  /** As many reporters as care take it up in the days after: one mostly, seldom up to fifteen. */
  const takeUp = (happening: Happening, day: number) => {
    const many = heavyTail(MOST_REPORTS, random);
    stories.remember(happening, many);
    for (let at = 0; at < many; at++) {
      const isFull = happening.movesHolder && at === 0;
      assign(day + random.below(isFull ? 2 : 3), { happening, isFull });
    }
  };

  const reportsOf = (task: Task, day: number): Draft[] => {
    const wire = wires.get(task.happening.id);
    if (wire && !task.isFull && random.chance(COPY_SHARE)) return [copyOf(wire, day)];
    const draft = write(task, day);
    if (isAgency.has(draft.outlet)) wires.set(task.happening.id, draft);
    return draft.page.dating === "day" && random.chance(NEW_VERSION_SHARE)
      ? [draft, laterVersion(draft, statementLine(HOST, names, random), random)]
      : [draft];
  };

  return {
    /** What is published on a day, after that has happened. */
    on(day: number, happenings: Happening[]): Draft[] {
      for (const happening of happenings) takeUp(happening, day);
      if (wires.size > WIRES) wires.clear();
      const tasks = agenda.get(day) ?? [];
      agenda.delete(day);
      return tasks.flatMap((task) => reportsOf(task, day));
    },

    /** Whether something is still to be told. */
    isWaiting: () => agenda.size > 0,
  };
}
