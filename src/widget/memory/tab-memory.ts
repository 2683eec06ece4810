import { checkFields, isScored, type Pack, type Question, type QuestionId, rulesOf } from '../../pack/index.ts';
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

/** What is kept: what was given, not what it was worth, so that a corrected pack grades it anew. */
interface KeptQuiz {
  /** Of the pack as it was answered. */
  language: string;
  fields: string;
  checked: QuestionId[];
  /** `null`: all questions, whichever the pack has by then. */
  round: QuestionId[] | null;
  current: string;
  attemptId: string | null;
}

export const tabMemory: TabMemory = {
  keep({ id, language }, { questions, fields, grades, round, current }, attemptId) {
    const checked = [...grades.keys()];
    const isWhole = round.length === questions.length;
    const kept: KeptQuiz = {
      language,
      fields: String(fields),
      checked,
      round: isWhole ? null : [...round],
      current,
      attemptId,
    };
    return tried(() => sessionStorage.setItem(memoryKey(id), JSON.stringify(kept)));
  },

  restore({ id, language }, now) {
    let kept: unknown;
    tried(() => {
      kept = JSON.parse(sessionStorage.getItem(memoryKey(id)) ?? 'null');
    });
    return isKeptQuiz(kept) ? { quiz: restoreQuiz(now, kept, language), attemptId: kept.attemptId } : null;
  },

  forget({ id }) {
    tried(() => sessionStorage.removeItem(memoryKey(id)));
  },
};

/** What was kept, and over it what was given meanwhile: a reader may have begun before this script was there. */
function restoreQuiz(now: QuizState, kept: KeptQuiz, language: string): QuizState {
  const { checked, round, current } = kept;
  const find = (id: string): Question | undefined => findById(now.questions, id);
  // Words of one language are no answer in another: such a question is asked anew.
  const isForeign = ({ kind }: Question) => kind === 'blank' && kept.language !== language;
  const foreign = now.questions.filter(isForeign);
  const fields = new URLSearchParams(
    [...new URLSearchParams(kept.fields)].filter(([name]) => !foreign.some(({ id }) => isFieldOf(id, name))),
  );
  const isNew = (question: Question) =>
    now.grades.has(question.id) ||
    (isTouched(question, now.fields) && fieldsOf(question, now.fields) !== fieldsOf(question, fields));
  const renewed = now.questions.filter(isNew);
  const isOfRenewed = ([name]: [string, string]) => renewed.some(({ id }) => isFieldOf(id, name));
  const isBegun = renewed.length > 0 || now.missing.size > 0 || now.current !== now.questions[0]?.id;
  const known = round?.filter(find) ?? [];
  const place = current === 'result' ? current : (find(current)?.id ?? known[0]);
  const base = {
    ...now,
    fields: new URLSearchParams([
      ...[...fields].filter((entry) => !isOfRenewed(entry)),
      ...[...now.fields].filter(isOfRenewed),
    ]),
    round: known.length > 0 && (!isBegun || known.some((id) => id === now.current)) ? known : now.round,
    current: isBegun ? now.current : (place ?? now.current),
  };
  return checked.reduce((state, id) => {
    const question = find(id);
    return question && isScored(question) && !isNew(question) && !isForeign(question)
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

function isKeptQuiz(kept: unknown): kept is KeptQuiz {
  const { language, fields, checked, round, current, attemptId } = (kept ?? {}) as Partial<
    Record<keyof KeptQuiz, unknown>
  >;
  const areTexts = [language, fields, current].every((text) => typeof text === 'string');
  const areLists = Array.isArray(checked) && (round === null || Array.isArray(round));
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
