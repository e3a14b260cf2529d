import type { Happening } from "../desk/watch/watching.ts";
import { takenLine } from "./taken-line.ts";

/** A line for the terminal; `wrong` where it tells of something that could not be done. */
interface HappeningLine {
  line: string;
  wrong: boolean;
}

/** What happened at a visit, in lines; none where nothing new came. Clock times are those of this machine. */
export function happeningLines(happening: Happening): HappeningLine[] {
  switch (happening.kind) {
    case "feed": {
      const { feed, fresh, notes } = happening;
      const name = feed.title ?? feed.url;
      const told = notes.map((note) => ({ line: `${name}: ${note}`, wrong: true }));
      return fresh > 0 ? [{ line: `${name}: ${fresh} new`, wrong: false }, ...told] : told;
    }
    case "page":
      return [{ line: takenLine(happening.taken), wrong: happening.taken.failed }];
    case "trouble": {
      const { url, message, next } = happening;
      const again = next ? `; Situ tries again on ${dayAndTime(new Date(next))}` : "";
      return [{ line: `${url}: ${message}${again}`, wrong: true }];
    }
    default:
      return [{ line: `${happening.kind}: ${happening.url} (${happening.reason})`, wrong: false }];
  }
}

/** "14:05". */
export function clockTime(moment: Date): string {
  return moment.toTimeString().slice(0, 5);
}

/** "2020-03-29 at 14:05". */
function dayAndTime(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${moment.getFullYear()}-${month}-${day} at ${clockTime(moment)}`;
}
