import type { View } from "../view.ts";
import { plansOf } from "./plans.ts";
import type { Bar, Row } from "./timeline-rows.ts";

/** More events of a row than this are told by their number. */
const MOST_TOLD = 3;

/** A row in words, for those who do not see it: who held it when, what is announced, what happened last. */
export function rowWords(view: View, row: Row): string {
  const { t, words } = view;
  const held = row.bars.map((bar) =>
    t.timeline.held(holderWords(view, bar), words.days({ from: bar.from, to: bar.to })),
  );
  const happened = row.events.filter(({ from }) => from <= view.at.day);
  const told = happened.slice(-MOST_TOLD).map(({ event }) => event.sentence.replace(/[.]$/, ""));
  const count = happened.length > MOST_TOLD ? [t.common.events(happened.length)] : [];
  const announced = plansOf(view, row).map((plan) => plan.words.replace(/[.]$/, ""));
  const all = [...held, ...announced, ...count, ...told];
  return t.timeline.rowWords(row.label, all.join(t.timeline.apart) || t.timeline.nothing);
}

/** "K1: Iraqi army, 29 March – 7 April 2020". */
export function barWords(view: View, label: string, bar: Bar): string {
  return view.t.timeline.bar(label, holderWords(view, bar), view.words.days({ from: bar.from, to: bar.to }));
}

function holderWords({ t }: View, { holder, contested }: Bar): string {
  return contested ? t.timeline.contested(holder) : holder;
}

/** Whether a holder came or something happened at an installation between the day since when changes are highlighted and the day. */
export function changedSince({ since, at }: Pick<View, "since" | "at">, { bars, events }: Row): boolean {
  if (!since) return false;
  const isBetween = ({ from }: { from: string }) => from > since && from <= at.day;
  return bars.slice(1).some(isBetween) || events.some(isBetween);
}
