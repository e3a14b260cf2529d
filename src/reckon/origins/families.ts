import type { KeptReport } from "../../model/situation.ts";
export interface Families {
  put(report: KeptReport): string[];
  familyOf(report: string): string;
}
export function createFamilies(): Families {
  return { put: () => [], familyOf: (id) => id };
}
