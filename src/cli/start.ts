import { openData } from "../desk/data.ts";
import { codeAgain } from "../desk/intake/code-again.ts";
import { localCoder } from "../desk/local/local-coder.ts";
import { momentOf } from "../desk/moment.ts";
import { openDesk } from "../desk/open-desk.ts";
import { coderFor } from "../desk/packs.ts";
import { readSample } from "../desk/sample.ts";
import { printedBrief } from "../show/brief/printed-brief.ts";
import { serveDesk } from "./serve.ts";
import { dataFolder, port } from "./settings.ts";
import { takenLine } from "./taken-line.ts";
import { say } from "./terminal.ts";

/** `situ start`: reads the sample theatre where the ledger lacks it, prints the brief and serves the desk. */
export async function start(): Promise<number> {
  const chosen = port();
  const { coder: base, theatre } = coderFor();
  const ledger = await openData(dataFolder());
  try {
    const coder = await localCoder(ledger, theatre.id, base);
    say(`Reading the sample reports of ${theatre.name}`);
    let added = 0;
    const all = await readSample({ theatre: theatre.id, ledger, coder }, (taken) => {
      added += 1;
      say(`  ${takenLine(taken)}`);
    });
    const again = await codeAgain(theatre.id, ledger, coder);
    if (again > 0) say(`  ${again} kept reports coded again, the coder or the packs having changed`);
    say(`${all} reports, ${added === 0 ? "all kept before" : `${added} of them new`}\n`);
    const desk = openDesk(ledger, base);
    const at = await momentOf(desk, { day: theatre.day });
    say(await printedBrief(desk, { ...at, lang: "en", format: "text" }));
    return await serveDesk(ledger, base, chosen);
  } finally {
    await ledger.close();
  }
}
