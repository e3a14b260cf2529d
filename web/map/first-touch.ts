/** Loads the live map when the drawing is first touched, or its button pressed. Links in the drawing stay links. */
export function awaitTouch(): void {
  const frame = document.querySelector<HTMLElement>(".map-frame");
  const button = document.querySelector<HTMLButtonElement>(".map-live");
  if (!frame || !button) return;
  button.classList.add("ready");
  let begun = false;
  const begin = async (focus: boolean) => {
    if (begun) return;
    begun = true;
    button.textContent = button.dataset.loading ?? "";
    try {
      const { startLiveMap } = await import("./live-map.ts");
      await startLiveMap(frame, focus);
      button.classList.remove("ready");
    } catch (error) {
      begun = false;
      frame.querySelector(".live")?.remove();
      button.textContent = button.dataset.broken ?? "";
      console.warn(error);
    }
  };
  button.addEventListener("click", () => begin(true));
  frame.addEventListener("pointerdown", (event) => {
    if (!(event.target as Element).closest("a, button")) void begin(false);
  });
}
