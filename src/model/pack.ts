import { z } from "zod";
import { daySchema } from "./report.ts";

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
const affiliationSchema = z.object({
  kind: z.enum(["member-of", "backed-by", "leads", "speaks-for", "allied-with"]),
  of: z.string().describe("Id of the other entity: the parent, the backer, the body led or spoken for"),
  post: z.string().optional().describe("The post held, for people: 'commander', 'spokesman'"),
  from: daySchema.optional(),
  to: daySchema.optional(),
});

/** One thing a pack knows: a place, an installation, an actor, a person. */
export const entitySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe("Kebab-case of the most usual English name, unique over all packs"),
  kind: z.enum(ENTITY_KINDS),
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
  demonyms: z
    .array(z.string())
    .optional()
    .describe("For states, regions and peoples: adjectives and nouns of nationality ('Iraqi', 'Iraqis')"),
  capital: z.string().optional().describe("For states: id of the capital, whose name may stand for the government"),
  state: z.string().optional().describe("For forces and organisations: id of the state whose they are"),
  in: z.string().optional().describe("Id of the place or installation that this lies in"),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  radiusKm: z
    .number()
    .positive()
    .optional()
    .describe("How far from the point the thing may be or reach, in kilometres"),
  population: z.number().int().positive().optional(),
  opened: daySchema.optional(),
  closed: daySchema.optional(),
  affiliations: z.array(affiliationSchema).optional(),
});
export type Entity = z.infer<typeof entitySchema>;

/** An outlet with its Admiralty reliability grade: A (completely reliable) to E (unreliable), F (cannot be judged). */
export const sourceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()).optional().describe("Other names under which it is credited"),
  kind: z.enum(["agency", "newspaper", "broadcaster", "website", "official", "monitor"]),
  domains: z.array(z.string()).optional().describe("Web domains it publishes on"),
  speaksFor: z.string().optional().describe("For an official source: id of the body whose words it carries"),
  grade: z.enum(["A", "B", "C", "D", "E", "F"]),
  reason: z.string().describe("Why it has this grade"),
});
export type Source = z.infer<typeof sourceSchema>;

/** A side of the conflict, for the colours of the map: those who belong to one of `members`, by membership or as that state's forces. */
const sideSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  ar: z.string(),
  members: z.array(z.string()),
});

/** An area whose holder is disputed, drawn hatched; `ring` is [lon, lat] points, first and last the same. */
const disputedAreaSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  ar: z.string().optional(),
  parties: z.array(z.string()),
  ring: z.array(z.tuple([z.number(), z.number()])),
});

/** How one party, or one body, draws the disputed areas: whose they are by its lights; what it does not draw stays disputed. */
const boundaryViewSchema = z.strictObject({
  id: z.string(),
  name: z.string().describe("Whose view it is, after \"Boundaries as drawn by\": 'Baghdad'"),
  ar: z.string(),
  draws: z
    .record(z.string(), z.string())
    .describe("By the disputed area's id: the id of the party whose it is in this view"),
});
export type BoundaryView = z.infer<typeof boundaryViewSchema>;

/** A theatre that a desk can keep: what to show first and how to see it. */
export const theatreSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  ar: z.string(),
  timeZone: z.string().describe("IANA time zone of the theatre"),
  countries: z.array(z.string()).describe("Ids of the states whose territory it covers"),
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe("West, south, east, north of the map, in degrees"),
  firstDay: daySchema.describe("The day the baseline describes, where the timeline begins"),
  day: daySchema.describe("The day that a newcomer is shown first"),
  sides: z.array(sideSchema),
  disputedAreas: z.array(disputedAreaSchema).optional(),
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
