import type { View } from "../view.ts";

/** What a page that is shared shows of itself elsewhere (Open Graph): the map of the day. */
export function ShareCard({ view, address }: { view: View; address: string }) {
  const title = view.t.map.title(view.theatre.name, view.words.longDay(view.at.day));
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={view.t.page.situationIn(view.theatre.name)} />
      <meta property="og:description" content={title} />
      <meta name="description" content={title} />
      <meta property="og:image" content={new URL(view.asking("/map.svg", {}), address).href} />
      <meta property="og:image:type" content="image/svg+xml" />
    </>
  );
}
