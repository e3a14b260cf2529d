import {
  type DayStates,
  lookOn,
  marksOn,
  type PlaceMark,
  type ShownMark,
} from "../../src/show/situation/day-states.ts";

const SVG = "http://www.w3.org/2000/svg";
const SIZES = ["wide", "narrow"] as const;

/** Draws the map of another day over the server's last drawing: installations change their looks, events appear and fade. */
export interface MapPainter {
  paint(day: number): void;
}

/** A painter on the drawing as it stands; when the server's next one is in its place, it needs another. */
export function mapPainter(states: DayStates): MapPainter | undefined {
  const marks = document.querySelector<SVGGElement>('.map-frame [data-part="marks"]');
  if (!marks) return undefined;
  const installations = installationMarks(states, marks);
  const layer = document.createElementNS(SVG, "g");
  layer.setAttribute("class", "between");
  const places = new Map(
    [...states.places, ...states.announced].map((place) => [place, placeMark(states, place, layer)]),
  );
  marks.prepend(layer);
  return {
    paint(day) {
      for (const { of, drawn } of installations) for (const one of drawn) showLook(states, one, lookOn(of, day));
      const shown = new Map(marksOn(states, day).map((each) => [each.mark, each]));
      for (const [place, mark] of places) showMark(states, mark, shown.get(place));
    },
  };
}

/** An installation's place in the drawing, at one of the sizes. */
interface Drawn {
  group: Element;
  size: (typeof SIZES)[number];
}

function installationMarks(states: DayStates, marks: SVGGElement) {
  const links = new Map<string, SVGAElement[]>();
  for (const link of marks.querySelectorAll<SVGAElement>("a.installation")) {
    const id = new URL(link.href.baseVal, location.href).pathname.split("/").pop() ?? "";
    links.set(id, [...(links.get(id) ?? []), link]);
  }
  return states.installations.map((of) => {
    const diamonds = (links.get(of.id) ?? []).flatMap((link) => [...link.querySelectorAll(".diamond")]);
    const drawn = diamonds.flatMap((diamond): Drawn[] => {
      const size = diamond.closest(".narrow") ? "narrow" : "wide";
      return diamond.parentElement ? [{ group: diamond.parentElement, size }] : [];
    });
    return { of, drawn: drawn.length > 0 ? drawn : newDiamonds(of, marks) };
  });
}

/** Rooms for an installation that the drawing of the server's day does not have. */
function newDiamonds({ x, y }: { x: number; y: number }, marks: SVGGElement): Drawn[] {
  return SIZES.map((size) => {
    const group = document.createElementNS(SVG, "g");
    group.setAttribute("class", `${size} between`);
    const inner = document.createElementNS(SVG, "g");
    inner.setAttribute("transform", `translate(${x} ${y})`);
    group.append(inner);
    marks.append(group);
    return { group: inner, size };
  });
}

function showLook({ looks }: DayStates, { group, size }: Drawn, look: string | null): void {
  const shown = group.querySelector<SVGElement>(".diamond");
  if ((shown?.dataset.look ?? null) === look) return;
  shown?.remove();
  if (look) group.insertAdjacentHTML("beforeend", looks[look]?.[size] ?? "");
}

function placeMark({ glyphs }: DayStates, { x, y, family, look }: PlaceMark, layer: SVGGElement): SVGGElement {
  const mark = document.createElementNS(SVG, "g");
  mark.setAttribute("class", `event ${family}`);
  mark.setAttribute("transform", `translate(${x} ${y})`);
  mark.innerHTML = `<g class="scaled"><g class="stands">${glyphs[look]?.drawing ?? ""}</g></g>`;
  mark.dataset.shown = "none";
  layer.append(mark);
  return mark;
}

function showMark({ glyphs }: DayStates, mark: SVGGElement, now: ShownMark | undefined): void {
  mark.dataset.shown = now?.shown ?? "none";
  if (!now) return;
  mark.classList.toggle("older", now.shown === "older");
  const [dx, dy] = (now.isBeside && glyphs[now.mark.look]?.beside) || [0, 0];
  mark.querySelector(".stands")?.setAttribute("transform", `translate(${dx} ${dy})`);
}
