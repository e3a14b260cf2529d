import { geoPath } from "d3-geo";
import type { Basemap } from "./basemap.ts";
import { HEIGHT, WIDTH } from "./basemap.ts";
import { Diamond } from "./diamond.tsx";
import type { Box, Placed } from "./label-placement.ts";
import { around, meet, placeLabels } from "./label-placement.ts";
import type { AttackMark, InstallationMark, Marks } from "./marks.ts";
import { byImportance, marksOf } from "./marks.ts";
import { entityName } from "./names.ts";
import { spreadApart } from "./spread-apart.ts";
import type { View } from "./view.ts";
import { counted, list, longDay } from "./words.ts";

const FRAME: Box = { x: 4, y: 4, width: WIDTH - 8, height: HEIGHT - 8 };
const KM_PER_RADIAN = 6371;

/** The two sizes that the marks are set in, in the drawing's units: a phone shows the drawing at less than half its size. */
const SIZES = [
  { name: "wide", text: 12.5, country: 13, diamond: 6.5, dot: 3, towns: 16 },
  { name: "narrow", text: 25, country: 20, diamond: 12, dot: 6, towns: 3 },
] as const;

/** The map of the theatre, drawn on the server; the browser's live map takes its place and size. */
export function SituationMap({ view, basemap }: { view: View; basemap: Basemap }) {
  const centre = basemap.projection.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [0, 0];
  return (
    <figure class="map" id="map">
      <div
        class="map-frame"
        data-lon={centre[0].toFixed(5)}
        data-lat={centre[1].toFixed(5)}
        data-scale={(basemap.projection.scale() / WIDTH).toFixed(6)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-labelledby="map-title">
          <title id="map-title">{`Map of ${view.theatre.name} on ${longDay(view.at.day)}`}</title>
          <Land basemap={basemap} view={view} />
          <MapMarks view={view} basemap={basemap} />
        </svg>
      </div>
      <Legend view={view} />
    </figure>
  );
}

function Land({ basemap, view }: { basemap: Basemap; view: View }) {
  const path = geoPath(basemap.projection).digits(1);
  const areas = view.theatre.disputedAreas ?? [];
  return (
    <g class="land">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      <rect class="sea" width={WIDTH} height={HEIGHT} />
      <path class="neighbours" d={basemap.neighbours} />
      <path class="theatre" d={basemap.theatre} />
      <path class="areas" d={basemap.areas} />
      {areas.map(({ ring }) => (
        <path class="disputed" d={path({ type: "LineString", coordinates: ring }) ?? ""} fill="url(#hatch)" />
      ))}
      <path class="borders" d={basemap.borders} />
      {basemap.labels.map(({ name, x, y, own }) => (
        <text class={own ? "country" : "country neighbour"} x={x} y={y}>
          {name.toUpperCase()}
        </text>
      ))}
    </g>
  );
}

/** How many attacks the map leaves out. */
export function Unplaced({ view }: { view: View }) {
  const { unplaced } = marksOf(view);
  return (
    <li data-part="unplaced">{unplaced > 0 && `Not drawn: ${counted(unplaced, "attack")} without an exact place`}</li>
  );
}

/** The marks of the day: what changes when the day does. */
export function MapMarks({ view, basemap }: { view: View; basemap: Basemap }) {
  const marks = marksOf(view);
  return (
    <g class="marks" data-part="marks">
      {SIZES.map((size) => (
        <g class={`marks-${size.name}`}>
          <MarksAtSize marks={marks} basemap={basemap} size={size} href={view.href} />
        </g>
      ))}
    </g>
  );
}

interface AtSize {
  marks: Marks;
  basemap: Basemap;
  size: (typeof SIZES)[number];
  href: View["href"];
}

function MarksAtSize({ marks, basemap, size, href }: AtSize) {
  const project = (mark: { lon: number; lat: number }) => {
    const [x, y] = basemap.projection([mark.lon, mark.lat]) ?? [0, 0];
    return { x, y };
  };
  const shown = [...marks.installations].filter((mark) => inFrame(project(mark))).sort(byImportance(marks));
  const points = spreadApart(shown.map(project), size.diamond * 1.9);
  const attacks = marks.attacks.map((mark) => ({ mark, at: project(mark), radius: radiusOf(mark, basemap) }));
  const obstacles = [
    ...attacks.map(({ at }) => around(at.x, at.y, size.dot)),
    ...basemap.labels.map((label) => countryBox(label, size.country)),
  ];
  const labels = placeLabels(
    shown.map((mark, i) => ({
      ...(points[i] as { x: number; y: number }),
      reach: size.diamond * (mark.side === 2 ? 1.3 : 1),
      bold: mark.label,
      ...(mark.note && { plain: mark.note }),
    })),
    size.text,
    FRAME,
    obstacles,
  );
  const taken = [
    ...obstacles,
    ...points.map(({ x, y }) => around(x, y, size.diamond * 1.4)),
    ...labels.flatMap((placed) => (placed ? [placed.box] : [])),
  ];
  return (
    <>
      <Towns
        towns={basemap.towns.slice(0, size.towns).map((town) => ({ ...town, ...project(town) }))}
        taken={taken}
        size={size}
      />
      {attacks.map(({ mark, at, radius }) => (
        <a class={mark.recent ? "attack" : "attack older"} href={href(`/events/${mark.event}`)}>
          <title>{mark.sentence}</title>
          <circle
            class="reach"
            cx={at.x.toFixed(1)}
            cy={at.y.toFixed(1)}
            r={Math.max(radius, size.diamond * 1.7).toFixed(1)}
          />
          <circle class="dot" cx={at.x.toFixed(1)} cy={at.y.toFixed(1)} r={size.dot} />
        </a>
      ))}
      {shown.map((mark, i) => (
        <Installation
          mark={mark}
          at={points[i] as { x: number; y: number }}
          size={size}
          href={href}
          placed={labels[i]}
        />
      ))}
    </>
  );
}

interface TownsProps {
  towns: { name: string; x: number; y: number }[];
  taken: Box[];
  size: AtSize["size"];
}

/** Towns to find one's way by, where the marks leave room for them. */
function Towns({ towns, taken, size }: TownsProps) {
  const text = size.text * 0.85;
  const dot = size.dot * 0.6;
  const free = towns.filter(({ x, y }) => !taken.some((box) => meet(around(x, y, dot), box)));
  const labels = placeLabels(
    free.map(({ name, x, y }) => ({ x, y, reach: dot, bold: name })),
    text,
    FRAME,
    taken,
  );
  return (
    <g class="towns">
      {free.map(({ name, x, y }, i) => {
        const placed = labels[i];
        if (!placed) return null;
        return (
          <>
            <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={dot.toFixed(1)} />
            <text
              x={placed.x.toFixed(1)}
              y={(placed.y + text * 0.35).toFixed(1)}
              text-anchor={placed.anchor}
              font-size={text.toFixed(1)}
            >
              {name}
            </text>
          </>
        );
      })}
    </g>
  );
}

interface InstallationProps {
  mark: InstallationMark;
  at: { x: number; y: number };
  size: AtSize["size"];
  href: View["href"];
  placed: Placed | undefined;
}

function Installation({ mark, at, size, href, placed }: InstallationProps) {
  return (
    <a
      class="installation"
      href={href(`/installations/${mark.id}`)}
      aria-label={`${mark.label}${placed && mark.note ? ` ${mark.note}` : ""}: ${mark.words}`}
    >
      <title>{mark.sentence}</title>
      <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
        <Diamond side={mark.side} half={size.diamond} announced={mark.announced} contested={mark.contested} />
      </g>
      {placed && (
        <text
          class="map-name"
          x={placed.x.toFixed(1)}
          y={(placed.y + size.text * 0.35).toFixed(1)}
          text-anchor={placed.anchor}
          font-size={size.text}
        >
          <tspan class="strong">{mark.label}</tspan>
          {mark.note && <tspan>{` ${mark.note}`}</tspan>}
        </text>
      )}
    </a>
  );
}

/** The room of a country's name, in spaced capitals. */
function countryBox({ name, x, y }: Basemap["labels"][number], size: number): Box {
  const width = name.length * size * 0.95;
  return { x: x - width / 2, y: y - size * 0.7, width, height: size * 1.4 };
}

function inFrame({ x, y }: { x: number; y: number }): boolean {
  return x > 0 && y > 0 && x < WIDTH && y < HEIGHT;
}

/** Kilometres at the mark's latitude, in the drawing's units (Mercator stretches by 1 / cos latitude). */
function radiusOf(mark: AttackMark, basemap: Basemap): number {
  const stretch = 1 / Math.cos((mark.lat * Math.PI) / 180);
  return (mark.radiusKm / KM_PER_RADIAN) * basemap.projection.scale() * stretch;
}

function Legend({ view }: { view: View }) {
  const held = new Set(view.whole.tenures.map((tenure) => tenure.side));
  const disputed = (view.theatre.disputedAreas ?? []).map(({ parties }) =>
    list(parties.map((party) => entityName(view.knowledge, party))),
  );
  return (
    <figcaption class="legend">
      <ul>
        <li class="legend-title">Held by</li>
        {view.theatre.sides.map(
          ({ id, name }, i) =>
            held.has(id) && (
              <Key words={name}>
                <Diamond side={i + 1} half={6} announced={false} contested={false} />
              </Key>
            ),
        )}
      </ul>
      <ul>
        <Key words="Transfer announced">
          <Diamond side={0} half={6} announced={true} contested={false} />
        </Key>
        <Key words="Attack; the circle shows how exact the place is, pale when over a month old">
          <g class="attack">
            <circle class="reach" r="7.5" />
            <circle class="dot" r="3" />
          </g>
        </Key>
        {[...new Set(disputed)].map((parties) => (
          <Key words={`Disputed between ${parties}`}>
            <path class="hatch" d="M-8 3L1 -6M-8 9L7 -6M-3 9L8 -2M3 9L8 4" />
          </Key>
        ))}
        <Unplaced view={view} />
        <li>
          <button type="button" class="map-live">
            Move and zoom the map
          </button>
        </li>
      </ul>
    </figcaption>
  );
}

function Key({ words, children }: { words: string; children: unknown }) {
  return (
    <li>
      <svg class="key" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
