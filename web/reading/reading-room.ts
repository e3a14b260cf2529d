import { singleKeysWork } from "../single-keys.ts";
import { followOnMap } from "./map-follow.ts";
import { markWords } from "./mark-words.ts";

/** Words, their note in the margin and the map answer together to the pointer, the focus and the keys. */
export function openReadingRoom(): void {
  const room = document.querySelector<HTMLElement>(".reading-room");
  if (!room) return;
  const parts = partsOf(room);
  const follow = followOnMap(room);
  let shown: string | undefined;
  const show = (claim: string | undefined) => {
    if (claim === shown) return;
    for (const part of parts.get(shown ?? "") ?? []) part.classList.remove("shown");
    for (const part of parts.get(claim ?? "") ?? []) part.classList.add("shown");
    shown = claim;
    follow(claim === undefined ? undefined : noteOf(claim));
  };
  const focused = () => claimAt(document.activeElement);

  room.addEventListener("pointerover", (event) => show(claimAt(event.target as Element) ?? focused()));
  room.addEventListener("pointerleave", () => show(focused()));
  room.addEventListener("focusin", () => show(focused()));
  room.addEventListener("focusout", () => queueMicrotask(() => show(focused())));
  room.addEventListener("click", (event) => {
    const mark = (event.target as Element).closest("mark[data-claims]");
    if (mark && document.getSelection()?.isCollapsed) numberOf(claimAt(mark))?.focus({ preventScroll: true });
  });
  stepByKeys(room, () => shown);
  markWords(room);

  const goTo = () => numberOf(decodeURIComponent(location.hash.slice(1)))?.focus();
  addEventListener("hashchange", goTo);
  goTo();
}

/** What shows a claim: its words, its number and its note. */
function partsOf(room: Element): Map<string, Element[]> {
  const parts = new Map<string, Element[]>();
  for (const part of room.querySelectorAll<HTMLElement>("mark[data-claims], li[data-claim], a.note")) {
    const claims = part.dataset.claims?.split(" ") ?? [part.dataset.claim ?? part.id];
    for (const claim of claims) parts.set(claim, [...(parts.get(claim) ?? []), part]);
  }
  return parts;
}

/** The claim that an element is about: of several, the one whose words are the closest. */
function claimAt(element: Element | null): string | undefined {
  const part = element?.closest<HTMLElement>("mark[data-claims], li[data-claim], .story a.note");
  return part?.dataset.claims?.split(" ")[0] ?? part?.dataset.claim ?? part?.id;
}

function numberOf(claim: string | undefined): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`.story a.note[id="${CSS.escape(claim ?? "")}"]`) ?? undefined;
}

function noteOf(claim: string): HTMLElement | undefined {
  return document.getElementById(`note-${claim}`) ?? undefined;
}

/** j and k go from claim to claim anywhere on the page, the arrows while one has the focus; Escape leaves. */
function stepByKeys(room: HTMLElement, shown: () => string | undefined): void {
  const order = [...room.querySelectorAll<HTMLElement>("li[data-claim]")].map(({ dataset }) => dataset.claim ?? "");
  const keys = room.querySelector<HTMLElement>(".keys");
  if (keys) keys.hidden = false;
  document.addEventListener("keydown", (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey || (target as Element).closest("input, textarea, select, summary")) return;
    const isHeld = claimAt(document.activeElement) !== undefined;
    const step = stepOf(key, isHeld);
    if (key === "Escape" && isHeld) (document.activeElement as HTMLElement).blur();
    if (step === 0) return;
    event.preventDefault();
    const at = order.indexOf(shown() ?? "");
    const next = at < 0 && step < 0 ? order.length - 1 : Math.min(order.length - 1, Math.max(0, at + step));
    numberOf(order[next])?.focus();
  });
}

function stepOf(key: string, withArrows: boolean): number {
  if (withArrows && (key === "ArrowDown" || key === "ArrowUp")) return key === "ArrowDown" ? 1 : -1;
  if (!singleKeysWork()) return 0;
  return key === "j" ? 1 : key === "k" ? -1 : 0;
}
