import type { Entity } from "../../src/model/pack.ts";
import type { Random } from "./random.ts";

/** An entity whose id follows from its name. */
export function entity(kind: Entity["kind"], name: string, more: Partial<Entity> = {}): Entity {
  return { id: kebab(name), kind, name, ...more };
}

/** Names that nobody has yet. */
export function namer(random: Random): () => string {
  const starts = [
    "Bar",
    "Dal",
    "Far",
    "Ghaz",
    "Hal",
    "Jar",
    "Kar",
    "Lum",
    "Mar",
    "Naj",
    "Qas",
    "Rum",
    "Sad",
    "Taz",
    "Zab",
  ];
  const middles = ["a", "i", "u", "ana", "ira", "ula", "ami", "ubi"];
  const ends = ["ran", "dar", "mil", "quf", "wan", "hit", "san", "bal", "tir", "zun", "lat", "kin"];
  const taken = new Set<string>();
  return () => {
    let name = "";
    do
      name =
        random.pick(starts) + random.pick(middles) + random.pick(ends) + (taken.size > 700 ? random.pick(ends) : "");
    while (taken.has(name));
    taken.add(name);
    return name;
  };
}

export function kebab(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
