import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compilePacks, loadPack, loadPacks } from "./load.ts";
import { PackError } from "./pack-error.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packs-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function errorOf(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return (error as PackError).message;
  }
  throw new Error("the pack was loaded");
}

const THEATRE =
  "id: iraq\nname: Iraq\nar: العراق\ntimeZone: Asia/Baghdad\ncountries: [iraq]\nbounds: [38, 29, 49, 38]\nfirstDay: 2019-10-01\nday: 2020-03-29\nsides: []\n";
const PLACE = "- id: mosul\n  kind: place\n  name: Mosul\n";

describe("a pack", () => {
  test("is named for its folder and joins its files and folders of entities", () => {
    write("iraq/places.yaml", PLACE);
    write("iraq/actors/states.yml", "- id: iraq\n  kind: state\n  name: Iraq\n  ar: العراق\n");
    const pack = loadPack(join(root, "iraq"));
    expect(pack.id).toBe("iraq");
    expect(pack.entities.map(({ id }) => id)).toEqual(["iraq", "mosul"]);
    expect(pack.entities[0]?.ar).toBe("العراق");
  });

  test("reads sources and the theatre apart from entities", () => {
    write(
      "iraq/sources-local.yaml",
      "- {id: desk, name: The Desk, kind: website, grade: C, reason: sometimes wrong}\n",
    );
    write("iraq/theatre.yaml", THEATRE);
    const pack = loadPack(join(root, "iraq"));
    expect(pack.sources.map(({ grade }) => grade)).toEqual(["C"]);
    expect(pack.theatre?.firstDay).toBe("2019-10-01");
    expect(pack.entities).toEqual([]);
  });

  test("leaves its reports alone", () => {
    write("iraq/places.yaml", PLACE);
    write("iraq/reports/index.yaml", "not: entities\n");
    expect(loadPack(join(root, "iraq")).entities).toHaveLength(1);
  });

  test("may hold a long list in YAML's JSON form, with comments or without", () => {
    write("iraq/a.yaml", '[\n{"id": "mosul", "kind": "place", "name": "Mosul"}\n]\n');
    write("iraq/b.yaml", '[\n# the north\n{"id": "duhok", "kind": "place", "name": "Duhok"},\n]\n');
    expect(loadPack(join(root, "iraq")).entities.map(({ id }) => id)).toEqual(["mosul", "duhok"]);
  });
});

describe("all packs", () => {
  test("come by name; a folder without YAML is not a pack", () => {
    write("world/a.yaml", PLACE);
    write("iraq/a.yaml", PLACE);
    write("schema/entities.schema.json", "{}");
    expect(loadPacks(root).map(({ id }) => id)).toEqual(["iraq", "world"]);
  });

  test("of a theatre come before those of none", () => {
    write("world/a.yaml", PLACE);
    write("yemen/theatre.yaml", THEATRE);
    expect(loadPacks(root).map(({ id }) => id)).toEqual(["yemen", "world"]);
  });

  test("that are installed are found without being told where", () => {
    const world = loadPacks().find(({ id }) => id === "world");
    expect(world?.entities.find(({ id }) => id === "united-kingdom")?.demonyms).toContain("British");
  });
});

describe("a pack that the build compiled", () => {
  const readYaml = () => loadPack(join(root, "iraq"), {});

  test("is the same as its YAML, to the order of its keys", () => {
    write("iraq/places.yaml", "- {name: Mosul, lat: 36.3, lon: 43.1, kind: place, id: mosul}\n");
    write("iraq/sources.yaml", "- {id: desk, name: The Desk, kind: website, grade: C, reason: sometimes wrong}\n");
    const compiled = JSON.parse(JSON.stringify(compilePacks(root)));
    expect(JSON.stringify(loadPack(join(root, "iraq"), compiled))).toBe(JSON.stringify(readYaml()));
  });

  test("is not parsed again: what was compiled is taken", () => {
    write("iraq/places.yaml", PLACE);
    const [key = ""] = Object.keys(compilePacks(root));
    const compiled = { [key]: [{ id: "mosul", kind: "place", name: "As compiled" }] };
    expect(loadPack(join(root, "iraq"), compiled).entities[0]?.name).toBe("As compiled");
  });

  test("is read anew once a file was changed, or is read as something else", () => {
    write("iraq/places.yaml", PLACE);
    const compiled = compilePacks(root);
    write("iraq/places.yaml", PLACE.replace("Mosul", "Nineveh"));
    expect(loadPack(join(root, "iraq"), compiled).entities[0]?.name).toBe("Nineveh");
    write("syria/sources.yaml", PLACE);
    expect(errorOf(() => loadPack(join(root, "syria"), compiled))).toMatch(/sources\.yaml:\d+: /);
  });
});

describe("a pack that cannot be used says in one line where and what to do", () => {
  test.each([
    [
      "an unknown kind",
      `${PLACE}- id: duhok\n  kind: town\n  name: Duhok\n`,
      /places\.yaml:5: duhok\.kind: .*correct it/,
    ],
    ["a misspelt key", `${PLACE}  nmaes: [Nineveh]\n`, /places\.yaml:1: mosul: .*"nmaes".*correct it/],
    ["a missing name", "- id: mosul\n  kind: place\n", /places\.yaml:1: mosul\.name: .*correct it/],
    [
      "an id that is not kebab-case",
      "\n- id: Mosul City\n  kind: place\n  name: Mosul\n",
      /places\.yaml:2: Mosul City\.id: /,
    ],
    ["one entity where a list belongs", "id: mosul\n", /places\.yaml:1: .*array.*correct it/],
    ["broken YAML", `${PLACE}  names: [Nineveh\n`, /places\.yaml:\d+: .*correct the YAML/],
    ["a key given twice", `${PLACE}  name: Nineveh\n`, /places\.yaml:4: .*duplicated.*correct the YAML/],
  ])("%s", (_, text, message) => {
    write("iraq/places.yaml", text);
    const line = errorOf(() => loadPack(join(root, "iraq")));
    expect(line).toMatch(message);
    expect(line).not.toContain("\n");
  });

  test("a folder that is not there, or holds nothing", () => {
    expect(errorOf(() => loadPacks(join(root, "none")))).toMatch(/no such folder; give a folder of packs/);
    expect(errorOf(() => loadPack(join(root, "none")))).toMatch(/no YAML file here; give the folder of a pack/);
  });
});
