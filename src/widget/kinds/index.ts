import type { Pack, QuestionKind, QuestionOf, ScoredQuestion } from '../../pack/index.ts';
import { scoredQuestions } from '../../pack/index.ts';
import { choiceScreen } from './choice.tsx';
import type { KindScreen } from './kind-screen.ts';
import { matchScreen } from './match.tsx';
import { sortScreen } from './sort.tsx';
import { truthScreen } from './truth.tsx';

const kindScreens: { [Kind in QuestionKind]?: KindScreen<QuestionOf<Kind>> } = {
  choice: choiceScreen,
  truth: truthScreen,
  match: matchScreen,
  sort: sortScreen,
};

/** The questions that can be shown; a kind without its screen is left out, never shown broken. */
export function shownQuestions(pack: Pack): ScoredQuestion[] {
  return scoredQuestions(pack).filter(({ kind }) => kindScreens[kind] !== undefined);
}

/** The screen of one of the `shownQuestions`. */
export function screenOf(question: ScoredQuestion): KindScreen<ScoredQuestion> {
  return kindScreens[question.kind] as unknown as KindScreen<ScoredQuestion>;
}
