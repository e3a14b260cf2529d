import { openDesk } from "../desk/open-desk.ts";
import { isDay } from "../model/day.ts";
import { briefText } from "../reckon/brief-text.ts";
import { Refusal } from "./fail.ts";
import { coderFor, openData } from "./settings.ts";

/** `situ brief`: the situation in prose on standard output. */
export async function brief(options: { at?: string; known?: string; theatre?: string }): Promise<number> {
  const day = options.at === undefined ? undefined : dayOf("--at", options.at);
  const known = options.known === undefined ? undefined : dayOf("--known", options.known);
  const { coder } = coderFor(options.theatre);
  const ledger = await openData();
  try {
    const desk = openDesk(ledger, coder.knowledge);
    const last = await desk.lastDay();
    process.stdout.write(briefText(await desk.brief({ day: day ?? known ?? last, known: known ?? last })));
    return 0;
  } finally {
    await ledger.close();
  }
}

/** The day of a day or moment; reports are known by the day. */
function dayOf(option: string, text: string): string {
  const day = text.slice(0, 10);
  const isMoment = text.length > 10 && !Number.isNaN(Date.parse(text));
  if (!isDay(day) || (text.length > 10 && !isMoment)) {
    throw new Refusal(`${option} is "${text}": give a day such as 2020-03-29.`);
  }
  return day;
}
