import { checkFields, isScored, type PackId, type Question, type QuestionId, rulesOf } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import { isFieldOf, keepChecked, type QuizState } from '../quiz/quiz-state.ts';
import { memoryKey } from './memory-key.ts';

/** Progress in one quiz, kept by this tab alone, and gone with it. */
export interface TabMemory {
  /** Whether it could be kept: not where the browser, or a sandbox, forbids it. */
  keep(packId: PackId, quiz: QuizState, attemptId: string | null): boolean;
  /** The quiz as it was kept, with what was done meanwhile; `null`: nothing was kept, or nothing that can be read. */
  restore(packId: PackId, now: QuizState): Restored | null;
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

  restore(packId, now) {
    let kept: unknown;
    tried(() => {
      kept = JSON.parse(sessionStorage.getItem(memoryKey(packId)) ?? 'null');
    });
    return isKeptQuiz(kept) ? { quiz: restoreQuiz(now, kept), attemptId: kept.attemptId } : null;
  },

  forget(packId) {
    tried(() => sessionStorage.removeItem(memoryKey(packId)));
  },
};

/** What was kept, and over it what was given meanwhile: a reader may have begun before this script was there. */
function restoreQuiz(now: QuizState, { fields, checked, round, current }: KeptQuiz): QuizState {
  const kept = new URLSearchParams(fields);
  const find = (id: string): Question | undefined => findById(now.questions, id);
  const isNew = (question: Question) =>
    now.grades.has(question.id) ||
    (isTouched(question, now.fields) && fieldsOf(question, now.fields) !== fieldsOf(question, kept));
  const renewed = now.questions.filter(isNew);
  const isOfRenewed = ([name]: [string, string]) => renewed.some(({ id }) => isFieldOf(id, name));
  const isBegun = renewed.length > 0 || now.missing.size > 0 || now.current !== now.questions[0]?.id;
  const known = round.filter(find);
  const place = current === 'result' ? current : find(current)?.id;
  const base = {
    ...now,
    fields: new URLSearchParams([
      ...[...kept].filter((entry) => !isOfRenewed(entry)),
      ...[...now.fields].filter(isOfRenewed),
    ]),
    round: known.length > 0 && (!isBegun || known.some((id) => id === now.current)) ? known : now.round,
    current: isBegun ? now.current : (place ?? now.current),
  };
  return checked.reduce((state, id) => {
    const question = find(id);
    return question && isScored(question) && !isNew(question)
      ? keepChecked(state, id, checkFields(rulesOf(question), question, kept))
      : state;
  }, base);
}

/** Whether anything was answered, of all that there is to answer. */
function isTouched(question: Question, fields: URLSearchParams): boolean {
  if (!isScored(question)) return fieldsOf(question, fields) !== '';
  const rules = rulesOf(question);
  return rules.readFields(question, fields).missing.length < rules.fieldNames(question).length;
}

/** A question's fields that hold something, as text to compare. */
function fieldsOf({ id }: Question, fields: URLSearchParams): string {
  return String(new URLSearchParams([...fields].filter(([name, value]) => value !== '' && isFieldOf(id, name))));
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
