/** An entity that words may mean. */
interface Suggestion {
  value: string;
  id: string;
  kind: string;
  exact: boolean;
}

/** Offers, while somebody types who or what is meant, the names that the desk knows. */
export function suggestEntities(page: HTMLElement): void {
  page.addEventListener("input", async (event) => {
    const field = event.target as HTMLInputElement;
    if (!field.list || field.value.length < 2) return;
    offer(field, await suggestionsFor(field, field.value));
  });
}

/** The entities that words may mean, as the desk knows them; none where it does not answer. */
export async function suggestionsFor(field: HTMLElement, words: string): Promise<Suggestion[]> {
  const path = field.closest<HTMLElement>("[data-suggest]")?.dataset.suggest;
  if (!path) return [];
  const address = new URL(path, location.href);
  address.searchParams.set("q", words);
  try {
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

/** Puts suggestions under a field. */
export function offer(field: HTMLInputElement, suggestions: Suggestion[]): void {
  const options = suggestions.map(({ value, id, kind }) => {
    const option = document.createElement("option");
    option.value = value;
    option.label = value === id ? kind : `${kind} · ${id}`;
    return option;
  });
  field.list?.replaceChildren(...options);
}
