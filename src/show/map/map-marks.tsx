import type { View } from "../view.ts";
import type { Basemap } from "./basemap.ts";
import { HEIGHT, WIDTH } from "./basemap.ts";
import { Diamond } from "./diamond.tsx";
import type { Box, Placed } from "./label-placement.ts";
import { around, placeLabels } from "./label-placement.ts";
import type { MarkSize } from "./map-frame.ts";
import { FRAME, MARK_SIZES } from "./map-frame.ts";
import { Towns } from "./map-towns.tsx";
import type { AttackMark, InstallationMark, Marks } from "./marks.ts";
import { byImportance, marksOf } from "./marks.ts";
import { spreadApart } from "./spread-apart.ts";

const KM_PER_RADIAN = 6371;

/** The marks of the day: what changes when the day does. */
export function MapMarks({ view, basemap }: { view: View; basemap: Basemap }) {
  const marks = marksOf(view);
  return (
    <g class="marks" data-part="marks">
      {MARK_SIZES.map((size) => (
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
  size: MarkSize;
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

interface InstallationProps {
  mark: InstallationMark;
  at: { x: number; y: number };
  size: MarkSize;
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
