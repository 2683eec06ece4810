import {
  checkFields,
  isScored,
  type Pack,
  type PackId,
  type Question,
  type QuestionId,
  rulesOf,
} from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import { isFieldOf, keepChecked, type QuizState } from '../quiz/quiz-state.ts';
import { memoryKey } from './memory-key.ts';

/** Progress in one quiz, kept by this tab alone, and gone with it. */
export interface TabMemory {
  /** Whether it could be kept: not where the browser, or a sandbox, forbids it. */
  keep(pack: Pack, quiz: QuizState, attemptId: string | null): boolean;
  /** The quiz as it was kept, with what was done meanwhile; `null`: nothing was kept, or nothing that can be read. */
  restore(pack: Pack, now: QuizState): Restored | null;
  forget(pack: Pack): void;
}

export interface Restored {
  quiz: QuizState;
  /** Under which the answers are counted; `null`: they are not. */
  attemptId: string | null;
}

interface Given {
  fields: string;
  checked: QuestionId[];
}

/** What is kept: what was given, not what it was worth, so that a corrected pack grades it anew. */
interface KeptQuiz extends Given {
  /** What was given in gaps, by the pack's language: words of one are no answer in another. */
  words: Record<string, Given>;
  /** `null`: all questions, whichever the pack has by then. */
  round: QuestionId[] | null;
  current: string;
  attemptId: string | null;
}

export const tabMemory: TabMemory = {
  keep({ id, language }, { questions, fields, grades, round, current }, attemptId) {
    const gaps = questions.filter(({ kind }) => kind === 'blank');
    const isOfGap = (name: string) => gaps.some((gap) => isFieldOf(gap.id, name));
    const given = (ofGaps: boolean): Given => ({
      fields: String(new URLSearchParams([...fields].filter(([name]) => isOfGap(name) === ofGaps))),
      checked: [...grades.keys()].filter((question) => isOfGap(question) === ofGaps),
    });
    const kept: KeptQuiz = {
      ...given(false),
      words: { ...read(id)?.words, [language]: given(true) },
      round: round.length === questions.length ? null : [...round],
      current,
      attemptId,
    };
    return tried(() => sessionStorage.setItem(memoryKey(id), JSON.stringify(kept)));
  },

  restore({ id, language }, now) {
    const kept = read(id);
    if (!kept) return null;
    const own = Object.hasOwn(kept.words, language) ? kept.words[language] : null;
    const fields = new URLSearchParams(`${kept.fields}&${own?.fields ?? ''}`);
    const checked = [...kept.checked, ...(own?.checked ?? [])];
    return { quiz: restoreQuiz(now, { ...kept, fields, checked }), attemptId: kept.attemptId };
  },

  forget({ id }) {
    tried(() => sessionStorage.removeItem(memoryKey(id)));
  },
};

/** What was kept, and over it what was given meanwhile: a reader may have begun before this script was there. */
function restoreQuiz(
  now: QuizState,
  { fields, checked, round, current }: Omit<KeptQuiz, 'fields'> & { fields: URLSearchParams },
): QuizState {
  const find = (id: string): Question | undefined => findById(now.questions, id);
  const isNew = (question: Question) =>
    now.grades.has(question.id) ||
    (isTouched(question, now.fields) && fieldsOf(question, now.fields) !== fieldsOf(question, fields));
  const renewed = now.questions.filter(isNew);
  const isOfRenewed = ([name]: [string, string]) => renewed.some(({ id }) => isFieldOf(id, name));
  const isBegun = renewed.length > 0 || now.missing.size > 0 || now.current !== now.questions[0]?.id;
  const known = round?.filter(find) ?? [];
  const place = current === 'result' ? current : (find(current)?.id ?? known[0]);
  // Where what was kept fills it in, nothing is missing until the next Check says so.
  const isFilled = (question: Question | undefined) =>
    question && !isNew(question) && fieldsOf(question, fields) !== '';
  const base: QuizState = {
    ...now,
    missing: new Map([...now.missing].filter(([id]) => !isFilled(find(id)))),
    fields: new URLSearchParams([
      ...[...fields].filter((entry) => !isOfRenewed(entry)),
      ...[...now.fields].filter(isOfRenewed),
    ]),
    round: known.length > 0 && (!isBegun || known.some((id) => id === now.current)) ? known : now.round,
    current: isBegun ? now.current : (place ?? now.current),
  };
  return checked.reduce((state, id) => {
    const question = find(id);
    return question && isScored(question) && !isNew(question)
      ? keepChecked(state, id, checkFields(rulesOf(question), question, fields))
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

/** `null`: nothing was kept, or nothing that can be read. */
function read(packId: PackId): KeptQuiz | null {
  let kept: unknown;
  tried(() => {
    kept = JSON.parse(sessionStorage.getItem(memoryKey(packId)) ?? 'null');
  });
  return isKeptQuiz(kept) ? kept : null;
}

function isKeptQuiz(kept: unknown): kept is KeptQuiz {
  const { words, round, current, attemptId } = (kept ?? {}) as Partial<Record<keyof KeptQuiz, unknown>>;
  const areWords = typeof words === 'object' && words !== null && Object.values(words).every(isGiven);
  const isRound = round === null || Array.isArray(round);
  const isAttempt = attemptId === null || typeof attemptId === 'string';
  return isGiven(kept) && areWords && isRound && isAttempt && typeof current === 'string';
}

function isGiven(given: unknown): given is Given {
  const { fields, checked } = (given ?? {}) as Partial<Record<keyof Given, unknown>>;
  return typeof fields === 'string' && Array.isArray(checked);
}

function tried(useStorage: () => void): boolean {
  try {
    useStorage();
    return true;
  } catch {
    return false;
  }
}
