import { diffText } from "../desk/diff.ts";
import { dayOf } from "./settings.ts";
import { say } from "./terminal.ts";
import { withDesk } from "./with-desk.ts";

interface Options {
  day?: string;
  json?: boolean;
  theatre?: string;
}

/** `situ diff`: what changed between two days, each as known on it; with `--day`, in what was known of one day. */
export async function diff(from: string, to: string, { day, json, theatre }: Options): Promise<number> {
  const asked = day === undefined ? undefined : dayOf("--day", day);
  const at = (known: string) => ({ day: asked ?? known, known });
  const [before, after] = [at(dayOf("FROM", from)), at(dayOf("TO", to))];
  const changes = await withDesk(theatre, (desk) => desk.changes(before, after));
  say(json ? JSON.stringify(changes) : diffText(changes).trimEnd());
  return 0;
}
