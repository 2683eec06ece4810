import type { QuizState } from './quiz/quiz-state.ts';
import type { OtherReaders } from './tally/reader-tally.ts';

export interface WidgetState {
  quiz: QuizState;
  /** Of evidence that was looked for in the host's article, by `placeKey`: whether it was found there. */
  places: Readonly<Record<string, boolean>>;
  /** What the live region says. */
  spoken: string;
  /** Counts what was done, so that the same words said again are heard again. */
  turns: number;
  /** Whether this tab keeps the progress. */
  isKept: boolean;
  /** How much of the widget is drawn; a part that comes later says from which step on. Decision 19 says why. */
  step: number;
  /** How other readers answered; empty until this one has, and where nobody says. */
  others: OtherReaders;
}

/** The header stands from the first step on. */
export const HEADER = 0;
export const FIRST_POINTS = 1;
export const QUIZ = 2;
export const FOLDED_POINTS = 3;
/** The folded lists, and with them all of it. */
export const WHOLE = 4;

export function newState(quiz: QuizState, step: number): WidgetState {
  return { quiz, places: {}, spoken: '', turns: 0, isKept: false, step, others: new Map() };
}
