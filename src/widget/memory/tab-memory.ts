import { checkFields, isScored, type PackId, type Question, type QuestionId, rulesOf } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import { keepChecked, type QuizState } from '../quiz/quiz-state.ts';
import { memoryKey } from './memory-key.ts';

/** Progress in one quiz, kept by this tab alone, and gone with it. */
export interface TabMemory {
  /** Whether it could be kept: not where the browser, or a sandbox, forbids it. */
  keep(packId: PackId, quiz: QuizState, attemptId: string | null): boolean;
  /** The quiz as it was kept; `null`: nothing was, or nothing that can be read. */
  restore(packId: PackId, quiz: QuizState): Restored | null;
  forget(packId: PackId): void;
}

export interface Restored {
  quiz: QuizState;
  /** Under which the answers are counted; `null`: they are not. */
  attemptId: string | null;
}

/** What is kept: what was given, not what it was worth, so that a corrected pack grades it anew. */
interface KeptQuiz {
  fields: string;
  checked: QuestionId[];
  round: QuestionId[];
  current: string;
  attemptId: string | null;
}

export const tabMemory: TabMemory = {
  keep(packId, { fields, grades, round, current }, attemptId) {
    const checked = [...grades.keys()];
    const kept: KeptQuiz = { fields: String(fields), checked, round: [...round], current, attemptId };
    return tried(() => sessionStorage.setItem(memoryKey(packId), JSON.stringify(kept)));
  },

  restore(packId, quiz) {
    let kept: unknown;
    tried(() => {
      kept = JSON.parse(sessionStorage.getItem(memoryKey(packId)) ?? 'null');
    });
    return isKeptQuiz(kept) ? { quiz: restoreQuiz(quiz, kept), attemptId: kept.attemptId } : null;
  },

  forget(packId) {
    tried(() => sessionStorage.removeItem(memoryKey(packId)));
  },
};

function restoreQuiz(quiz: QuizState, { fields, checked, round, current }: KeptQuiz): QuizState {
  const find = (id: string): Question | undefined => findById(quiz.questions, id);
  const given = new URLSearchParams(fields);
  const known = round.filter(find);
  const base = {
    ...quiz,
    fields: given,
    round: known.length > 0 ? known : quiz.round,
    current: current === 'result' ? current : (find(current)?.id ?? quiz.current),
  };
  return checked.reduce((state, id) => {
    const question = find(id);
    return question && isScored(question)
      ? keepChecked(state, id, checkFields(rulesOf(question), question, given))
      : state;
  }, base);
}

function isKeptQuiz(kept: unknown): kept is KeptQuiz {
  const { fields, checked, round, current, attemptId } = (kept ?? {}) as Partial<Record<keyof KeptQuiz, unknown>>;
  const areTexts = typeof fields === 'string' && typeof current === 'string';
  const areLists = Array.isArray(checked) && Array.isArray(round);
  return areTexts && areLists && (attemptId === null || typeof attemptId === 'string');
}

function tried(useStorage: () => void): boolean {
  try {
    useStorage();
    return true;
  } catch {
    return false;
  }
}
