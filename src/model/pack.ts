import { z } from "zod";
import { daySchema } from "./report.ts";

/** A day of a pack, which editors check as well. */
const packDaySchema = daySchema.meta({ format: "date" });

const ENTITY_KINDS = [
  "state",
  "armed-force",
  "armed-group",
  "coalition",
  "organisation",
  "person",
  "people",
  "place",
  "installation",
] as const;

/** How one entity stands to another, and in which years. */
const affiliationSchema = z.strictObject({
  kind: z.enum(["member-of", "backed-by", "leads", "speaks-for", "allied-with"]).describe("How it stands to the other"),
  of: z.string().describe("Id of the other entity: the parent, the backer, the body led or spoken for"),
  post: z.string().optional().describe("The post held, for people: 'commander', 'spokesman'"),
  from: packDaySchema.optional().describe("The first day on which this held; left out where it is not known"),
  to: packDaySchema
    .optional()
    .describe("The last day on which this held; left out while it holds, or where it is not known"),
});

/** One thing a pack knows: a place, an installation, an actor, a person. */
export const entitySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe("Kebab-case of the most usual English name, unique over all packs"),
  kind: z.enum(ENTITY_KINDS).describe("What it is, for the coder: who can act, what can be held, where things happen"),
  type: z
    .string()
    .optional()
    .describe("The finer kind: governorate, city, river, air-base, camp, brigade, militia, ministry …"),
  name: z.string().describe("The most usual English name"),
  ar: z.string().optional().describe("The Arabic name"),
  names: z
    .array(z.string())
    .optional()
    .describe("Other English names and spellings that reports use, also common-noun names in lower case"),
  hostileNames: z.array(z.string()).optional().describe("Names that its enemies use"),
  abbreviations: z
    .array(z.string())
    .optional()
    .describe("Short forms that stand behind a town and a comma: 'Tex.', 'TX'; those of initials ('B.C.') anywhere"),
  demonyms: z
    .array(z.string())
    .optional()
    .describe("For states, regions and peoples: adjectives and nouns of nationality ('Iraqi', 'Iraqis')"),
  capital: z.string().optional().describe("For states: id of the capital, whose name may stand for the government"),
  state: z.string().optional().describe("For forces and organisations: id of the state whose they are"),
  in: z.string().optional().describe("Id of the place or installation that this lies in"),
  lat: z.number().min(-90).max(90).optional().describe("Degrees north of the equator (WGS 84), with lon"),
  lon: z.number().min(-180).max(180).optional().describe("Degrees east of Greenwich (WGS 84), with lat"),
  radiusKm: z
    .number()
    .positive()
    .optional()
    .describe("How far from the point the thing may be or reach, in kilometres"),
  population: z.number().int().positive().optional().describe("For places: about how many people live there"),
  opened: packDaySchema.optional().describe("The first day on which it existed"),
  closed: packDaySchema
    .optional()
    .describe("The last day on which it existed; a base that a foreign force left has not closed"),
  affiliations: z.array(affiliationSchema).optional().describe("How it stands to others, and when"),
});
export type Entity = z.infer<typeof entitySchema>;

/** An outlet with its Admiralty reliability grade: A (completely reliable) to E (unreliable), F (cannot be judged). */
export const sourceSchema = z.strictObject({
  id: z.string().describe("Kebab-case of its name, unique in the pack"),
  name: z.string().describe("The name under which it publishes"),
  names: z.array(z.string()).optional().describe("Other names under which it is credited"),
  kind: z
    .enum(["agency", "newspaper", "broadcaster", "website", "official", "monitor"])
    .describe("What it is; official: it speaks for a party, monitor: it records events itself"),
  domains: z.array(z.string()).optional().describe("Web domains it publishes on"),
  speaksFor: z.string().optional().describe("For an official source: id of the body whose words it carries"),
  grade: z
    .enum(["A", "B", "C", "D", "E", "F"])
    .describe(
      "Admiralty reliability: A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged",
    ),
  reason: z.string().describe("Why it has this grade"),
});
export type Source = z.infer<typeof sourceSchema>;

/** A side of the conflict, for the colours of the map: those who belong to one of `members`, by membership or as that state's forces. */
const sideSchema = z.strictObject({
  id: z.string().describe("Kebab-case, unique in the theatre"),
  name: z.string().describe("What the map's legend calls it"),
  ar: z.string().describe("The same in Arabic"),
  members: z
    .array(z.string())
    .describe("Ids of the states, coalitions and groups at its head; their members follow them"),
});

/** An area whose holder is disputed, drawn hatched; `ring` is [lon, lat] points, first and last the same. */
const disputedAreaSchema = z.strictObject({
  id: z.string().describe("Kebab-case, unique in the theatre"),
  name: z.string().describe("Its name in English"),
  ar: z.string().optional().describe("Its name in Arabic"),
  parties: z.array(z.string()).describe("Ids of those who claim it"),
  ring: z
    .array(z.tuple([z.number(), z.number()]))
    .describe("Its outline as [longitude, latitude] points in degrees, the last the same as the first"),
});

/** How one party, or one body, draws the disputed areas: whose they are by its lights; what it does not draw stays disputed. */
const boundaryViewSchema = z.strictObject({
  id: z.string().describe("Kebab-case, unique in the theatre"),
  name: z.string().describe("Whose view it is, after \"Boundaries as drawn by\": 'Baghdad'"),
  ar: z.string().describe("The same in Arabic"),
  draws: z
    .record(z.string(), z.string())
    .describe("By the disputed area's id: the id of the party whose it is in this view"),
});
export type BoundaryView = z.infer<typeof boundaryViewSchema>;

/** A theatre that a desk can keep: what to show first and how to see it. */
export const theatreSchema = z.strictObject({
  id: z.string().describe("Kebab-case, as --theatre names it; the name of the pack's folder"),
  name: z.string().describe("Its name in English"),
  ar: z.string().describe("Its name in Arabic"),
  timeZone: z.string().describe("IANA time zone of the theatre"),
  countries: z.array(z.string()).describe("Ids of the states whose territory it covers"),
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe("West, south, east, north of the map, in degrees"),
  firstDay: packDaySchema.describe("The day the baseline describes, where the timeline begins"),
  day: packDaySchema.describe("The day that a newcomer is shown first"),
  sides: z.array(sideSchema).describe("The sides of the conflict, for the colours of the map"),
  disputedAreas: z.array(disputedAreaSchema).optional().describe("Areas drawn hatched, since several claim them"),
  boundaryViews: z
    .array(boundaryViewSchema)
    .optional()
    .describe("Other ways to draw the disputed areas, for a reader to choose"),
});
export type Theatre = z.infer<typeof theatreSchema>;

/** What is known beforehand: a folder under `packs/`. */
export interface Pack {
  id: string;
  theatre?: Theatre;
  entities: Entity[];
  sources: Source[];
}
