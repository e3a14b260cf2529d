import { explainAt, explanationText } from "../desk/explain.ts";
import { dayOf } from "./settings.ts";
import { say } from "./terminal.ts";
import { withDesk } from "./with-desk.ts";

interface Options {
  at?: string;
  known?: string;
  json?: boolean;
  theatre?: string;
}

/** `situ explain`: the claims, rules and reviews that something in the record rests on. */
export async function explainValue(id: string, { at, known, json, theatre }: Options): Promise<number> {
  const moment = {
    ...(at !== undefined && { day: dayOf("--at", at) }),
    ...(known !== undefined && { known: dayOf("--known", known) }),
  };
  const explanation = await withDesk(theatre, (desk) => explainAt(desk, id, moment));
  say(json ? JSON.stringify(explanation) : explanationText(explanation).trimEnd());
  return 0;
}
