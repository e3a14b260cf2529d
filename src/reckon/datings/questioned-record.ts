import type { ClaimType } from "../../model/claim-types.ts";
import type { Knowledge } from "../../packs/knowledge.ts";
import { type AnchorIndex, createAnchorIndex } from "./anchor-index.ts";
import type { Anchor } from "./anchors.ts";
import type { Constraint } from "./constraint.ts";
import type { Question } from "./question.ts";
import { createQuestionsByDay, type QuestionsByDay } from "./questions-by-day.ts";
import { createSiteIndex } from "./site-index.ts";

/** Anchors and the questions to them: an anchor wakes only the questions that its news can change. */
export interface QuestionedRecord {
  anchors: AnchorIndex;
  tell(anchor: Anchor): void;
  /** Takes back what was told. */
  untell(anchor: Anchor): void;
  /** A question asked is awake: it wants an answer. */
  pose(question: Question): void;
  drop(question: Question): void;
  answer(question: Question): Constraint[];
  /** Answers the questions that are awake, and gives the reports that asked them. */
  settle(): Set<string>;
}

interface Answer {
  constraints: Constraint[];
  /** It stays so whatever else is told. */
  isTooOften: boolean;
}

export function createQuestionedRecord(knowledge: Knowledge): QuestionedRecord {
  const anchors = createAnchorIndex(knowledge);
  const atSites = createSiteIndex(createQuestionsByDay, knowledge);
  const anywhere = new Map<ClaimType, QuestionsByDay>();
  const awake = new Set<Question>();
  const answers = new Map<Question, Answer>();

  const listAt = ({ type, site }: Question): QuestionsByDay => {
    if (site) return atSites.at(type, site);
    const found = anywhere.get(type) ?? createQuestionsByDay();
    anywhere.set(type, found);
    return found;
  };
  // Lists hold only the questions that sleep, so that a thousand anchors in a row wake each of them once.
  const wake = (anchor: Anchor, isTold: boolean) => {
    if (answers.size === 0) return;
    const { claim, site, days } = anchor;
    for (const list of [...atSites.around(claim.type, site), anywhere.get(claim.type)]) {
      for (const question of list?.meeting(days) ?? []) {
        if ((isTold && answers.get(question)?.isTooOften) || !question.hears(anchor)) continue;
        list?.remove(question);
        awake.add(question);
      }
    }
  };
  return {
    anchors,
    tell: (anchor) => {
      if (anchors.add(anchor)) wake(anchor, true);
    },
    untell: (anchor) => {
      anchors.remove(anchor);
      wake(anchor, false);
    },
    pose: (question) => awake.add(question),
    drop: (question) => {
      if (!awake.delete(question)) listAt(question).remove(question);
      answers.delete(question);
    },
    answer: (question) => answers.get(question)?.constraints ?? [],
    settle: () => {
      const reports = new Set<string>();
      for (const question of awake) {
        const constraints = question.ask();
        answers.set(question, { constraints: constraints ?? [], isTooOften: constraints === undefined });
        listAt(question).add(question);
        reports.add(question.report);
      }
      awake.clear();
      return reports;
    },
  };
}
