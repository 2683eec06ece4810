import type { FunctionComponent } from 'preact';
import type { AnswerByKind, QuestionOf, ScoredQuestion } from '../pack/index.ts';
import { choiceScreen } from './kinds/choice.tsx';
import type { KindScreen } from './kinds/kind-screen.ts';
import { truthScreen } from './kinds/truth.tsx';
import type { WidgetContext } from './widget-context.ts';

/** The parts of the widget that are there. In somebody else's page, what is needed later is loaded later. */
export interface WidgetParts {
  screens: { [Kind in ScoredQuestion['kind']]?: KindScreen<QuestionOf<Kind>, AnswerByKind[Kind]> };
  Result: FunctionComponent<{ widget: WidgetContext }> | null;
}

/** What the first question of almost every quiz needs. */
export const firstParts: WidgetParts = { screens: { choice: choiceScreen, truth: truthScreen }, Result: null };

/** The screen of the question's kind; `undefined` while it is not there. */
export function screenOf(
  { screens }: WidgetParts,
  question: ScoredQuestion,
): KindScreen<ScoredQuestion, AnswerByKind[ScoredQuestion['kind']]> | undefined {
  return screens[question.kind] as never;
}
