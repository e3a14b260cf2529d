/** Shows which words a note in the margin is about, and the other way round, while the pointer or the focus is on one. */
export function linkMargin(): void {
  const room = document.querySelector(".reading-room");
  if (!room) return;
  for (const kind of ["pointerover", "focusin"]) room.addEventListener(kind, (event) => show(room, claimsAt(event)));
  room.addEventListener("pointerleave", () => show(room, []));
}

function claimsAt(event: Event): string[] {
  const at = (event.target as Element).closest<HTMLElement>("[data-claims], [data-claim], a.note");
  if (!at) return [];
  return at.dataset.claims?.split(" ").slice(0, 1) ?? [at.dataset.claim ?? at.id];
}

function show(room: Element, claims: string[]): void {
  for (const mark of room.querySelectorAll<HTMLElement>("mark.claim, .margin li")) {
    const own = mark.dataset.claims?.split(" ") ?? [mark.dataset.claim ?? ""];
    mark.classList.toggle(
      "shown",
      own.some((id) => claims.includes(id)),
    );
  }
}
