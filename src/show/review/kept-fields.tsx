import type { View } from "../view.ts";

/** What each link keeps of the address, for a form that asks for a page. */
export function KeptFields({ view }: { view: View }) {
  const kept = new URL(view.href("/"), "http://desk").searchParams;
  return (
    <>
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
