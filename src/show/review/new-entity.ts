import { digest } from "../../model/identity.ts";
import { type Entity, entitySchema } from "../../model/pack.ts";
import { BadRequest } from "../bad-request.ts";
import type { View } from "../view.ts";
import { entityNamed } from "./entity-named.ts";

/** Somebody or something new, as a form describes it; `words` are a name of it. @throws BadRequest with what is missing or wrong */
export function newEntity(fields: URLSearchParams, words: string, view: View): Entity {
  const { reportActs } = view.t.review;
  const typed = (name: string) => fields.get(name)?.trim() || undefined;
  const name = typed("name");
  if (!name) throw new BadRequest(reportActs.noName);
  const kind = entitySchema.shape.kind.safeParse(typed("kind"));
  if (!kind.success) throw new BadRequest(reportActs.noKind);
  const id = idFor(name);
  if (view.knowledge.entity(id)) throw new BadRequest(reportActs.idTaken(name));
  const [ar, within, member] = [typed("ar"), typed("in"), typed("memberOf")];
  return {
    id,
    kind: kind.data,
    name,
    ...(ar && { ar }),
    ...(words !== name && words !== ar && { names: [words] }),
    ...(within && { in: entityNamed(view, within) }),
    ...pointIn(typed, view),
    ...(member && { affiliations: [{ kind: "member-of", of: entityNamed(view, member) }] }),
  };
}

/** Kebab-case of the name; of one without Latin letters, what stands for it. */
function idFor(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const kebab = plain
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return kebab || `named-${digest(name).slice(0, 10)}`;
}

function pointIn(typed: (name: string) => string | undefined, { t }: View): Pick<Entity, "lat" | "lon" | "radiusKm"> {
  const [lat, lon, radiusKm] = ["lat", "lon", "radiusKm"].map((name) =>
    numberIn(typed(name), t.review.correct.notANumber),
  );
  const { latAndLon, outOfRange } = t.review.reportActs;
  if ((lat === undefined) !== (lon === undefined)) throw new BadRequest(latAndLon);
  if (Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180) throw new BadRequest(outOfRange);
  return { ...(lat !== undefined && { lat, lon }), ...(radiusKm && { radiusKm }) };
}

function numberIn(text: string | undefined, wrong: (text: string) => string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^-?\d{1,6}(\.\d{1,8})?$/.test(text)) throw new BadRequest(wrong(text));
  return Number(text);
}
