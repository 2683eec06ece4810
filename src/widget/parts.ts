import type { AnswerByKind, ScoredQuestion } from '../pack/index.ts';
import { findById } from './find-by-id.ts';
import { choiceScreen } from './kinds/choice.tsx';
import type { KindScreen } from './kinds/kind-screen.ts';
import { truthScreen } from './kinds/truth.tsx';
import type { QuizState } from './quiz/quiz-state.ts';
import type { WidgetParts } from './widget-context.ts';

/** What the first question of almost every quiz needs. */
export const firstParts: WidgetParts = { screens: { choice: choiceScreen, truth: truthScreen }, later: null };

/**
 * The first parts and those that came after them. The first stay what they were: another function in the place of a
 * screen's view would draw it anew, and what its reader picked would be gone.
 */
export function joinParts({ screens, later }: WidgetParts): WidgetParts {
  return { screens: { ...screens, ...firstParts.screens }, later };
}

/** Whether these parts are enough for the question that a quiz stands at. */
export function canShow({ screens }: WidgetParts, { questions, current }: QuizState): boolean {
  return screens[findById(questions, current)?.kind as ScoredQuestion['kind']] !== undefined;
}

/** The screen of the question's kind; `undefined` while it is not there. */
export function screenOf(
  { screens }: WidgetParts,
  question: ScoredQuestion,
): KindScreen<ScoredQuestion, AnswerByKind[ScoredQuestion['kind']]> | undefined {
  return screens[question.kind] as never;
}
