/** Something wrong with the packs (an error), or something that would make them better (a note); the message says what to do. */
export interface Problem {
  severity: "error" | "note";
  pack: string;
  entity?: string;
  message: string;
}

/** A problem of a pack, or of an entity in it. */
export function error(pack: string, message: string, entity?: string): Problem {
  return { severity: "error", pack, ...(entity !== undefined && { entity }), message };
}

export function note(pack: string, message: string, entity?: string): Problem {
  return { ...error(pack, message, entity), severity: "note" };
}

/** Errors first; then by pack, entity and message. */
export function bySeverityPackEntity(a: Problem, b: Problem): number {
  const key = ({ severity, pack, entity, message }: Problem) => [severity, pack, entity ?? "", message].join("\0");
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
