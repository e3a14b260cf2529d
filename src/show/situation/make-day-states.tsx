import type { Basemap } from "../map/basemap.ts";
import { Diamond } from "../map/diamond.tsx";
import { FAMILIES } from "../map/families.ts";
import { Glyph, glyphLook, offsetOf } from "../map/glyph.tsx";
import { MARK_SIZES } from "../map/map-frame.ts";
import { perSituation } from "../per-situation.ts";
import type { View } from "../view.ts";
import type { DayStates, InstallationDays } from "./day-states.ts";
import { awaitedAt, looksThrough } from "./installation-days.ts";
import { awaitedDays, drawnPoint, isSeen, placeDays } from "./place-days.ts";

/** What the browser needs to draw any day of the record as known at the view's moment, with the view's filter. */
export const dayStatesOf = (view: View, basemap: Basemap): DayStates => statesFor(view)(basemap);

const statesFor = perSituation((view) => {
  let made: { basemap: Basemap; states: DayStates } | undefined;
  return (basemap: Basemap): DayStates => {
    if (made?.basemap !== basemap) made = { basemap, states: statesOn(view, basemap) };
    return made.states;
  };
});

function statesOn(view: View, basemap: Basemap): DayStates {
  const installations = installationDays(view, basemap);
  const looks = new Set(installations.flatMap(({ states }) => states.flatMap(([, look]) => look ?? [])));
  const glyphs = FAMILIES.flatMap((family) =>
    [false, true].map((announced) => {
      const drawing = String(<Glyph family={family} announced={announced} />);
      return [glyphLook({ family, announced }), { drawing, beside: offsetOf({ family, announced, beside: true }) }];
    }),
  );
  return {
    first: view.span.first,
    looks: Object.fromEntries([...looks].map((look) => [look, drawn(look)])),
    installations,
    glyphs: Object.fromEntries(glyphs),
    places: placeDays(view, basemap),
    announced: awaitedDays(view, basemap),
  };
}

/** An installation of a look (`lookOf`), as the map draws it. */
function drawn(look: string): { wide: string; narrow: string } {
  const [, side = "0"] = /^diamond-(\d+)/.exec(look) ?? [];
  const [wide, narrow] = MARK_SIZES.map(({ diamond }) =>
    String(
      <Diamond
        side={Number(side)}
        half={diamond}
        announced={look.includes("-announced")}
        contested={look.includes("-contested")}
      />,
    ),
  );
  return { wide: wide ?? "", narrow: narrow ?? "" };
}

function installationDays(view: View, basemap: Basemap): InstallationDays[] {
  const awaited = awaitedAt(view);
  const ids = new Set([...view.whole.tenures.map(({ installation }) => installation), ...awaited.keys()]);
  return [...ids].flatMap((id) => {
    const point = view.knowledge.point(id);
    const at = point && view.knowledge.entity(id)?.kind === "installation" && drawnPoint(point, basemap);
    return at && isSeen(at) ? [{ id, ...at, states: looksThrough(view, id, awaited.get(id) ?? []) }] : [];
  });
}
