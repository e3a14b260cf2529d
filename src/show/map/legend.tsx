import type { View } from "../view.ts";
import { announcedEvents, isToldByDiamond } from "./announced-events.ts";
import { unplacedAnnounced } from "./announced-marks.ts";
import { Diamond, sideClass } from "./diamond.tsx";
import { BoundaryChoice, disputedKeys } from "./disputed-areas.tsx";
import { RECENT_DAYS, unplacedEvents } from "./event-marks.ts";
import { Glyph } from "./glyph.tsx";
import { shownEvents } from "./shown-events.ts";

/** What the marks of the map mean, and what can be asked of it. */
export function Legend({ view }: { view: View }) {
  const { map } = view.t;
  return (
    <figcaption class="legend">
      <LegendKeys view={view} />
      <ul class="legend-foot">
        <BoundaryChoice view={view} />
        <Unplaced view={view} />
        <li>
          <button type="button" class="map-live" data-loading={map.loading} data-broken={map.noLive}>
            {map.live}
          </button>
        </li>
      </ul>
    </figcaption>
  );
}

/** The marks that the map has on some day of all that was known, so that they stand still while the day moves. */
export function LegendKeys({ view }: { view: View }) {
  const { t, whole, theatre } = view;
  const held = new Set(whole.tenures.map((tenure) => tenure.side));
  const { families } = shownEvents(view);
  const announced = announcedEvents(view).families;
  const isToBeHanded = whole.plans.some(({ event }) => {
    const planned = view.events.get(event);
    return planned && isToldByDiamond(view, planned);
  });
  return (
    <div class="legend-keys" data-part="legend">
      <ul>
        <li class="legend-title">{t.map.heldBy}</li>
        {theatre.sides.map(
          ({ id, name }, i) =>
            held.has(id) && (
              <Key words={name}>
                <Diamond side={i + 1} half={6} announced={false} contested={false} />
              </Key>
            ),
        )}
      </ul>
      <ul>
        {families.length > 0 && <li class="legend-title">{t.map.whatHappened}</li>}
        {families.map((family) => (
          <Key words={t.map.families[family]}>
            <g class={`event ${family}`}>
              <Glyph family={family} />
            </g>
          </Key>
        ))}
      </ul>
      <ul>
        {(isToBeHanded || announced.length > 0) && <li class="legend-title">{t.map.whatIsAnnounced}</li>}
        {isToBeHanded && (
          <Key words={t.map.transferAnnounced}>
            <Diamond side={0} half={6} announced={true} contested={false} />
          </Key>
        )}
        {announced.map((family) => (
          <Key words={t.map.families[family]}>
            <g class={`event ${family} announced`}>
              <Glyph family={family} announced={true} />
            </g>
          </Key>
        ))}
      </ul>
      <ul>
        {families.length + announced.length > 0 && (
          <>
            <li class="legend-title">{t.map.howToRead}</li>
            <Key words={t.map.circle}>
              <circle class="reach-key" r="8" />
            </Key>
          </>
        )}
        {view.since && (
          <Key words={t.map.fresh(view.words.fullDay(view.since))}>
            <circle class="fresh" r="8" />
          </Key>
        )}
        {disputedKeys(view).map(({ words, side }) => (
          <Key words={words}>
            {side === undefined ? (
              <path class="hatch" d="M-8 3L1 -6M-8 9L7 -6M-3 9L8 -2M3 9L8 4" />
            ) : (
              <rect class={`drawn ${sideClass(side)}`} x="-8" y="-6" width="16" height="12" />
            )}
          </Key>
        ))}
        {families.length > 0 && <li>{t.map.pale(t.common.days(RECENT_DAYS))}</li>}
      </ul>
    </div>
  );
}

function Key({ words, children }: { words: string; children: unknown }) {
  return (
    <li>
      <svg class="key" viewBox="-12 -12 24 24" width="22" height="22" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

/** How many events the map leaves out, and where they are. */
export function Unplaced({ view }: { view: View }) {
  const { t, words } = view;
  const [events, announced] = [unplacedEvents(view), unplacedAnnounced(view)];
  const told = [
    ...(events > 0 ? [t.common.events(events)] : []),
    ...(announced > 0 ? [t.map.announcedCount(announced)] : []),
  ];
  return (
    <li data-part="unplaced">
      {told.length > 0 && <a href={view.asking("/events", {})}>{t.map.notDrawn(words.list(told))}</a>}
    </li>
  );
}
