import { counting } from "../counted.ts";

const counted = counting("en-GB");

/** What is said of who holds an installation. */
interface Holding {
  holder: string;
  since?: string;
  announced: boolean;
  contested: boolean;
  /** The day since which the reader asks what changed, where it did. */
  newSince?: string;
}

/** The map. */
export const map = {
  title: (theatre: string, day: string) => `Map of ${theatre} on ${day}`,
  where: (names: string) => `Map of where it was: ${names}`,
  announced: "announced",
  holderNotKnown: "holder not known",
  holding: ({ holder, since, announced, contested, newSince }: Holding) =>
    [
      since ? `${holder} since ${since}` : holder,
      announced && "transfer announced",
      contested && "contested",
      newSince && `new since ${newSince}`,
    ]
      .filter(Boolean)
      .join(", "),
  families: {
    attack: "Attack",
    clash: "Clash",
    harm: "Casualties, arrest, abduction",
    control: "Seizure or control of a place",
    move: "Deployment, withdrawal",
    other: "Protest, agreement and other events",
  },
  counted: {
    attack: counted({ one: "1 attack", other: "# attacks" }),
    clash: counted({ one: "1 clash", other: "# clashes" }),
    harm: counted({
      one: "1 event of casualties, arrest or abduction",
      other: "# events of casualties, arrest or abduction",
    }),
    control: counted({ one: "1 seizure or claim of control", other: "# seizures or claims of control" }),
    move: counted({ one: "1 movement of forces", other: "# movements of forces" }),
    other: counted({ one: "1 other event", other: "# other events" }),
  },
  atOnePlace: (place: string, what: string, last: string) => `${place}: ${what}, the last on ${last}`,
  closeTogether: (what: string, last: string) => `${what} close together, the last on ${last}`,
  announcedOnce: (sentence: string, day: string) => `Announced on ${day}: ${sentence}`,
  announcedAtOnePlace: (place: string, what: string, last: string) =>
    `${place}: ${what} announced and awaited, the last announced on ${last}`,
  announcedCloseTogether: (what: string, last: string) =>
    `${what} announced and awaited close together, the last announced on ${last}`,
  announcedCount: counted({ one: "1 announced event", other: "# announced events" }),
  newEvent: (title: string, since: string) => `New since ${since}: ${title}`,
  heldBy: "Held by",
  whatHappened: "What happened",
  whatIsAnnounced: "Announced, not done yet",
  howToRead: "How to read it",
  transferAnnounced: "Transfer or leaving of an installation",
  circle: "Circle: somewhere within it",
  pale: (days: string) => `Pale: more than ${days} before the day`,
  fresh: (day: string) => `Ringed: new since ${day}`,
  drawnAs: (party: string) => `Drawn as part of ${party}`,
  disputed: (parties: string) => `Disputed between ${parties}`,
  boundaries: "Boundaries as drawn by",
  nobody: "nobody: disputed",
  notDrawn: (events: string) => `Not drawn: ${events} without an exact place`,
  live: "Move and zoom the map",
  loading: "Loading the map …",
  noLive: "The live map does not work here; the drawing does.",
  /** What the live map says itself, by the names that MapLibre has for its words. */
  controls: {
    "Map.Title": "Live map",
    "NavigationControl.ZoomIn": "Zoom in",
    "NavigationControl.ZoomOut": "Zoom out",
    "CooperativeGesturesHandler.WindowsHelpText": "Hold Ctrl and scroll to zoom the map",
    "CooperativeGesturesHandler.MacHelpText": "Hold ⌘ and scroll to zoom the map",
    "CooperativeGesturesHandler.MobileHelpText": "Move the map with two fingers",
  },
  shown: "What the map shows",
  shownCount: (shown: string) => `${shown} in view`,
  installations: counted({ zero: "no installations", one: "1 installation", other: "# installations" }),
  more: (count: string) => `and ${count} more marks`,
  notAnArea: (text: string) => `“${text}” is no part of the map. Write west,south,east,north in degrees: 41,33,45,36.`,
  notAZoom: (text: string) => `“${text}” is no zoom. Write a number from 0 to 22.`,
};
