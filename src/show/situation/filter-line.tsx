import { entityName } from "../language/names.ts";
import { matchCount } from "../timeline/chronology.ts";
import { type Stretch, situationHref } from "../timeline/stretch.ts";
import type { View } from "../view.ts";
import { FilterForm, gradeAsked } from "./filter-form.tsx";

/** What is shown only, in words, each part with a link that drops it; and the form that chooses. */
export function FilterLine({ view, stretch }: { view: View; stretch: Stretch | undefined }) {
  const { t } = view;
  const parts = partsOf(view);
  return (
    <div class="filter" data-keeps-moment>
      {parts.length > 0 && (
        <p class="filter-line">
          <span class="small">{t.situation.only}</span>{" "}
          {parts.map(({ words, without }) => (
            <>
              <a
                class="drop"
                href={situationHref(view, stretch, without)}
                aria-label={t.situation.drop(words)}
                title={t.situation.drop(words)}
              >
                <bdi>{words}</bdi> <span aria-hidden="true">×</span>
              </a>{" "}
            </>
          ))}
          <span class="small">{t.situation.match(matchCount(view))}</span>{" "}
          {parts.length > 1 && (
            <a class="small" href={situationHref(view, stretch, allOf(parts))}>
              {t.situation.dropAll}
            </a>
          )}
        </p>
      )}
      <FilterForm view={view} stretch={stretch} />
    </div>
  );
}

/** A part of the filter in words, and what an address without it asks for. */
interface FilterPart {
  words: string;
  without: Parameters<View["asking"]>[1];
}

function partsOf({ filter, knowledge, t }: View): FilterPart[] {
  const { situation, terms } = t;
  const grade = gradeAsked(filter);
  const types = [...(filter.types ?? [])];
  return [
    ...types.map((type) => ({
      words: terms.types[type],
      without: { type: types.filter((other) => other !== type).join(",") || undefined },
    })),
    ...(filter.actor
      ? [{ words: situation.onlyActor(entityName(knowledge, filter.actor)), without: { actor: undefined } }]
      : []),
    ...(filter.place
      ? [{ words: situation.onlyPlace(entityName(knowledge, filter.place)), without: { place: undefined } }]
      : []),
    ...(grade ? [{ words: situation.onlyGrade(grade), without: { grade: undefined } }] : []),
    ...(filter.review ? [{ words: situation.reviewStates[filter.review], without: { review: undefined } }] : []),
  ];
}

function allOf(parts: FilterPart[]): FilterPart["without"] {
  const none = parts.flatMap(({ without }) => Object.keys(without).map((key) => [key, undefined] as const));
  return Object.fromEntries(none);
}
