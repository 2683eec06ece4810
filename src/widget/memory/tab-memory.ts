import { checkFields, isScored, type PackId, type Question, type QuestionId, rulesOf } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import { isFieldOf, keepChecked, type Place, type QuizState } from '../quiz/quiz-state.ts';
import { memoryKey } from './memory-key.ts';

/** Progress in one quiz, kept by this tab alone, and gone with it. */
export interface TabMemory {
  /** Whether it could be kept: not where the browser, or a sandbox, forbids it. */
  keep(packId: PackId, quiz: QuizState, attemptId: string | null): boolean;
  /** The quiz as it was kept, with what was done since its start; `null`: nothing was kept, or nothing that can be read. */
  restore(packId: PackId, now: QuizState, start: QuizState): Restored | null;
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

  restore(packId, now, start) {
    let kept: unknown;
    tried(() => {
      kept = JSON.parse(sessionStorage.getItem(memoryKey(packId)) ?? 'null');
    });
    return isKeptQuiz(kept) ? { quiz: restoreQuiz(now, start, kept), attemptId: kept.attemptId } : null;
  },

  forget(packId) {
    tried(() => sessionStorage.removeItem(memoryKey(packId)));
  },
};

/** What was kept, and over it what was given since the start: a reader may have begun before this script was there. */
function restoreQuiz(now: QuizState, start: QuizState, { fields, checked, round, current }: KeptQuiz): QuizState {
  const find = (id: string): Question | undefined => findById(now.questions, id);
  const given = [...now.fields].filter(([name, value]) => value !== '' && !start.fields.getAll(name).includes(value));
  const isGiven = (id: string) => given.some(([name]) => isFieldOf(id as QuestionId, name));
  const isBegun = given.length > 0 || now.grades.size > 0 || now.current !== start.current;
  const kept = [...new URLSearchParams(fields)].filter(([name]) => !isGiven(name.split('.')[0] as string));
  const known = round.filter(find);
  const base = {
    ...now,
    fields: new URLSearchParams([...kept, ...given]),
    round: known.length > 0 ? known : now.round,
    current: isBegun || (current !== 'result' && !find(current)) ? now.current : (current as Place),
  };
  return checked.reduce((state, id) => {
    const question = find(id);
    return question && isScored(question) && !isGiven(id)
      ? keepChecked(state, id, checkFields(rulesOf(question), question, base.fields))
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
