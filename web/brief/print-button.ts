/** Shows the button that prints the page in the place of the words that say how. */
export function offerPrint(): void {
  const button = document.querySelector<HTMLButtonElement>("button.print");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => print());
  document.querySelector(".print-words")?.remove();
}
