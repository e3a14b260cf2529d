import type { Knowledge } from "../../packs/knowledge.ts";
import { worded } from "../prose/prose.ts";
import { compatible, entitiesIn, namesNoGiver, related } from "../tellings/parties.ts";
import type { Telling } from "../tellings/telling.ts";
import { deniesOwnPart } from "./disagreements-denials.ts";
import type { Answer, Question } from "./disagreements-question.ts";

/** Who it was, or who it was not. */
interface Named {
  ids: string[];
  isDenial: boolean;
}

/** Who did it, or who received it. Those who deny a part in it answer too, where somebody names them. */
export function partyQuestion(
  field: "actor" | "recipient",
  tellings: Telling[],
  denials: Telling[],
  knowledge: Knowledge,
): Question<Named> {
  const answersOf = (told: Telling[], isDenial: boolean): Answer<Named>[] =>
    told.flatMap((telling) => {
      const named = entitiesIn(telling.claim, field).filter((id) => !namesNoGiver(telling.claim, field, id));
      const ids = [...new Set(named)].sort();
      if (ids.length === 0) return [];
      const said = worded(knowledge, ({ disputes, plainName }, nameOf) => {
        const names = disputes.names(ids.map((id) => plainName(nameOf(id))));
        return isDenial ? disputes.not(names) : names;
      });
      return [{ telling, ...said, value: { ids, isDenial } }];
    });
  const own = field === "actor" ? denials.filter((denial) => deniesOwnPart(denial, knowledge)) : [];
  const answers = [...answersOf(tellings, false), ...answersOf(own, true)];
  const meet = (a: Named, b: Named) => canBothBeRight(a, b, knowledge);
  const disputed = disputedKeys(answers, meet);
  return {
    field,
    answers,
    meet,
    isDisputed: ({ key }) => disputed.has(key),
    room: () => 0,
    isOfRecord: field === "recipient",
  };
}

function canBothBeRight(a: Named, b: Named, knowledge: Knowledge): boolean {
  if (a.isDenial && b.isDenial) return true;
  if (a.isDenial === b.isDenial) return compatible(a.ids, b.ids, knowledge) !== false;
  return !a.ids.some((x) => b.ids.some((y) => related(x, y, knowledge)));
}

/**
 * The answers that some other one rules out. Each answer is looked at once, however many give it, and only until one is found that
 * rules it out: where there is a dispute that is soon.
 */
function disputedKeys(answers: Answer<Named>[], meet: (a: Named, b: Named) => boolean): Set<string> {
  const different = [...new Map(answers.map((answer) => [answer.key, answer.value])).entries()];
  if (different.every(([, value]) => !value.isDenial) && haveOneInCommon(different.map(([, { ids }]) => ids))) {
    return new Set();
  }
  return new Set(different.filter(([, a]) => different.some(([, b]) => !meet(a, b))).map(([key]) => key));
}

function haveOneInCommon([first, ...others]: string[][]): boolean {
  return first === undefined || first.some((id) => others.every((ids) => ids.includes(id)));
}
