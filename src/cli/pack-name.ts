import { OWN_PACK } from "../desk/local/additions.ts";
import { keptAdditions } from "../desk/local/kept-additions.ts";
import { type Bearer, meaningOf, type NameMeaning } from "../desk/names.ts";
import { profileLines } from "./profile-lines.ts";
import { dataFolder, dayOf } from "./settings.ts";
import { say } from "./terminal.ts";

type Part = NameMeaning["elsewhere"][number]["as"];

const PARTS: Record<Part, string> = {
  actor: "where somebody acts",
  place: "as a place",
  installation: "as an installation",
};

const REASONS: Record<Bearer["grounds"][number]["ground"], string> = {
  beside: "what it lies in stands right behind it, or what lies in it right before",
  told: "so it does elsewhere in the text",
  governorate: "“province” or “governorate” follows",
  kind: "its kind fits",
  province: "its province is named too",
  holds: "a place in it is named",
  country: "its state is named too",
  theatre: "it lies in the theatre",
  neighbour: "another place in its state is named",
  name: "it is named itself",
  place: "it is a place, and no part of a state",
  state: "it is a state",
};

/** `situ pack who`: whom a name means where somebody acts, why, and what is known of each that bears it. */
export function packWho(name: string, options: { on?: string; in?: string }): Promise<number> {
  return tell(name, "actor", options);
}

/** `situ pack where`: which place a name means, why, and what is known of each that bears it. */
export function packWhere(name: string, options: { in?: string }): Promise<number> {
  return tell(name, "place", options);
}

async function tell(name: string, as: Part, options: { on?: string; in?: string }): Promise<number> {
  const day = options.on === undefined ? undefined : dayOf("--on", options.on);
  const { bearers, elsewhere } = meaningOf(name, as, {
    additions: await keptAdditions(dataFolder()),
    ...(day && { day }),
    ...(options.in !== undefined && { text: options.in }),
  });
  const [first, second] = bearers;
  if (second) {
    const tie = second.points === first.points ? ", the first in the packs' order of those that fit alike" : "";
    say(
      `“${name}” has ${bearers.length} readings. ${options.in === undefined ? "Alone" : "In this text"}, it is read so:`,
    );
    say(`${PARTS[as]}: ${called(first.entity)}${tie}`);
    for (const { as: part, entity } of elsewhere) say(`${PARTS[part]}: ${called(entity)}`);
    say("");
  }
  say(bearers.map((bearer) => linesOf(bearer).join("\n")).join("\n\n"));
  return 0;
}

function called({ name, id }: Bearer["entity"]): string {
  return `${name} (${id})`;
}

function linesOf(bearer: Bearer): string[] {
  const { entity, pack, via, points, grounds } = bearer;
  const what = [entity.kind, entity.type].filter(Boolean).join(", ");
  const reasons = grounds.map(({ ground, weight }) => `${REASONS[ground]} (${weight})`);
  if (via === "demonym") reasons.push("only its people are named (0)");
  const weighed = `${points} ${points === 1 ? "point" : "points"}: ${reasons.join(", ")}`;
  return [
    `${called(entity)}: ${what}; ${pack === OWN_PACK ? "added on the desk" : `pack ${pack}`}`,
    ...[weighed, ...profileLines(bearer)].map((line) => `  ${line}`),
  ];
}
