import { checkFields, isScored, type PackId, type Question, type QuestionId, rulesOf } from '../../pack/index.ts';
import { keepChecked, type QuizState } from '../quiz/quiz-state.ts';
import { memoryKey } from './memory-key.ts';

/** Progress in one quiz, kept by this tab alone, and gone with it. */
export interface TabMemory {
  /** Whether it could be kept: not where the browser, or a sandbox, forbids it. */
  keep(packId: PackId, quiz: QuizState): boolean;
  /** The quiz as it was kept; `null`: nothing was, or nothing that can be read. */
  restore(packId: PackId, quiz: QuizState): QuizState | null;
  forget(packId: PackId): void;
}

/** What is kept: what was given, not what it was worth, so that a corrected pack grades it anew. */
interface KeptQuiz {
  fields: string;
  checked: QuestionId[];
  round: QuestionId[];
  current: string;
}

export const tabMemory: TabMemory = {
  keep(packId, { fields, grades, round, current }) {
    const kept: KeptQuiz = { fields: String(fields), checked: [...grades.keys()], round: [...round], current };
    return tried(() => sessionStorage.setItem(memoryKey(packId), JSON.stringify(kept)));
  },

  restore(packId, quiz) {
    let kept: unknown;
    tried(() => {
      kept = JSON.parse(sessionStorage.getItem(memoryKey(packId)) ?? 'null');
    });
    return isKeptQuiz(kept) ? restoreQuiz(quiz, kept) : null;
  },

  forget(packId) {
    tried(() => sessionStorage.removeItem(memoryKey(packId)));
  },
};

function restoreQuiz(quiz: QuizState, { fields, checked, round, current }: KeptQuiz): QuizState {
  const find = (id: string): Question | undefined => quiz.questions.find((question) => question.id === id);
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
  const { fields, checked, round, current } = (kept ?? {}) as Partial<Record<keyof KeptQuiz, unknown>>;
  return typeof fields === 'string' && Array.isArray(checked) && Array.isArray(round) && typeof current === 'string';
}

function tried(useStorage: () => void): boolean {
  try {
    useStorage();
    return true;
  } catch {
    return false;
  }
}
