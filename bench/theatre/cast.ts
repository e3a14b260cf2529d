import type { Entity, Theatre } from "../../src/model/pack.ts";
import { FIRST_DAY } from "./calendar.ts";
import { capitalised, entity } from "./naming.ts";

export const COALITION = "joint-coalition";
export const HOST = "asmar";
export const UMBRELLA = "resistance-front";
const BACKER = "karesh";
export const INSURGENTS = "black-standard";
const MEMBERS = ["norland", "brevania", "caldora", "estmark"];
export const MILITIAS = ["dawn-brigade", "martyrs-column", "southern-shield", "cedar-movement"];
/** Forces of the coalition's members. */
export const CONTINGENTS = MEMBERS.map((state) => `${state}-forces`);
export const HOST_FORCES = [`${HOST}-army`, `${HOST}-police`, `${HOST}-border-guard`];

/** States, forces and groups, with who belongs to whom. */
export function actors(): Entity[] {
  const memberOf = (of: string): Partial<Entity> => ({ affiliations: [{ kind: "member-of", of }] });
  return [
    entity("state", "Asmar"),
    entity("state", "Karesh"),
    entity("coalition", "Joint Coalition", { names: ["the coalition"] }),
    ...MEMBERS.flatMap((id) => [
      entity("state", capitalised(id), memberOf(COALITION)),
      entity("armed-force", `${capitalised(id)} forces`, { state: id }),
    ]),
    entity("armed-force", "Asmar Army", { state: HOST }),
    entity("armed-force", "Asmar Police", { state: HOST }),
    entity("armed-force", "Asmar Border Guard", { state: HOST }),
    entity("armed-group", "Resistance Front", { affiliations: [{ kind: "backed-by", of: BACKER }] }),
    ...MILITIAS.map((id) => entity("armed-group", id.split("-").map(capitalised).join(" "), memberOf(UMBRELLA))),
    entity("armed-group", "Black Standard"),
  ];
}

/** The theatre with its sides. */
export function theatreOf(): Theatre {
  const side = (id: string, members: string[]) => ({ id, name: id, ar: id, members });
  return {
    id: "synthetic",
    name: "Synthetic",
    ar: "مسرح",
    timeZone: "UTC",
    countries: [HOST],
    bounds: [38, 30, 48, 38],
    firstDay: FIRST_DAY,
    day: FIRST_DAY,
    sides: [
      side("coalition", [COALITION]),
      side("host", [HOST]),
      side("resistance", [UMBRELLA, BACKER]),
      side("insurgents", [INSURGENTS]),
    ],
  };
}
