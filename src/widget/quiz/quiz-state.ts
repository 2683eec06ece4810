import type { Checked, Grade, QuestionId, ScoredQuestion } from '../../pack/index.ts';

/** The name of the button that grades: its value is a question's id, or `*` for all. No id can hold a dot. */
export const CHECK_FIELD = '.check';
/** The name of the button that answers Enter: its value is the current question's id. */
export const ENTER_FIELD = '.enter';
/** The name of the button that turns the page: its value is a question's id, or `*` for the result. */
export const GO_FIELD = '.go';
/** The name of the button that begins a round: its value is `missed`, or `*` for all questions. */
export const BEGIN_FIELD = '.begin';
export const ALL = '*';

export type Place = QuestionId | 'result';

export interface QuizState {
  questions: readonly ScoredQuestion[];
  /** The questions of this round, in order: at first all of them, later perhaps only those that were missed. */
  round: readonly QuestionId[];
  /** How often a question was begun anew; each time it is shown afresh. Absent: never. */
  begun: ReadonlyMap<QuestionId, number>;
  current: Place;
  /** What stands in the page: all of it as the Worker renders it, else what was come to. */
  reached: ReadonlySet<Place>;
  grades: ReadonlyMap<QuestionId, Grade>;
  /** Of questions whose check found it: the parts that have no answer yet. */
  missing: ReadonlyMap<QuestionId, readonly string[]>;
  /** The fields as they were last read; between two readings the form itself is the truth. */
  fields: URLSearchParams;
  /** The id of the element on which the last action put the reader's focus; `null`: it stays where it is. */
  focus: string | null;
}

export type QuizAction =
  | { type: 'checked'; questionId: QuestionId; fields: URLSearchParams; checked: Checked }
  | { type: 'goTo'; place: Place }
  /** Begins a round of these questions; what was answered of them is forgotten. */
  | { type: 'begin'; questionIds: readonly QuestionId[]; fields: URLSearchParams };

export function newQuiz(questions: readonly ScoredQuestion[]): QuizState {
  return {
    questions,
    round: questions.map(({ id }) => id),
    begun: new Map(),
    current: questions[0]?.id ?? 'result',
    reached: new Set([...questions.map(({ id }) => id), 'result']),
    grades: new Map(),
    missing: new Map(),
    fields: new URLSearchParams(),
    focus: null,
  };
}

/** The same quiz with nothing in the page but what is current, and the questions that show something of the reader's. */
export function forgetUnreached(state: QuizState, fields: URLSearchParams): QuizState {
  const isReached = ({ id }: ScoredQuestion) =>
    id === state.current ||
    state.grades.has(id) ||
    state.missing.has(id) ||
    [...fields].some(([name, value]) => value !== '' && isFieldOf(id, name));
  const questions = state.questions.filter(isReached).map(({ id }) => id);
  return { ...state, reached: new Set([...questions, state.current]) };
}

/** A question's fields are named by its id, alone or with a part's id behind a dot. */
export function isFieldOf(questionId: QuestionId, name: string): boolean {
  return name === questionId || name.startsWith(`${questionId}.`);
}

export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'checked': {
      const { questionId: id, fields, checked } = action;
      return { ...keepChecked(state, id, checked), fields, focus: checked.grade ? `verdict-${id}` : null };
    }
    case 'goTo':
      return goTo(state, action.place);
    case 'begin':
      return begin(state, action.questionIds, action.fields);
  }
}

function goTo(state: QuizState, place: Place): QuizState {
  const reached = new Set([...state.reached, place]);
  if (place === 'result') return { ...state, reached, current: place, focus: place };
  // Outside of this round there is no way on but through all questions.
  const round = state.round.includes(place) ? state.round : state.questions.map(({ id }) => id);
  return { ...state, round, current: place, reached, focus: `prompt-${place}` };
}

function begin(state: QuizState, round: readonly QuestionId[], fields: URLSearchParams): QuizState {
  const isAgain = (id: QuestionId) => round.includes(id) && (state.grades.has(id) || state.missing.has(id));
  const again = round.filter(isAgain);
  const without = <Value>(kept: ReadonlyMap<QuestionId, Value>) => new Map([...kept].filter(([id]) => !isAgain(id)));
  return goTo(
    {
      ...state,
      round,
      begun: new Map([...state.begun, ...again.map((id) => [id, (state.begun.get(id) ?? 0) + 1] as const)]),
      grades: without(state.grades),
      missing: without(state.missing),
      fields: new URLSearchParams([...fields].filter(([name]) => !again.some((id) => isFieldOf(id, name)))),
    },
    round[0] ?? 'result',
  );
}

export function keepChecked(state: QuizState, id: QuestionId, { grade, missing }: Checked): QuizState {
  const others = [...state.missing].filter(([other]) => other !== id);
  return grade
    ? { ...state, grades: new Map([...state.grades, [id, grade]]), missing: new Map(others) }
    : { ...state, missing: new Map([...others, [id, missing]]) };
}

/** The place before or after the current one, in this round; `null` where there is none. */
export function neighbour({ round, current }: QuizState, step: -1 | 1): Place | null {
  const index = current === 'result' ? round.length : round.indexOf(current);
  return round[index + step] ?? (step === 1 && index < round.length ? 'result' : null);
}

/** A question's number, and of how many: in this round where it is part of it, else in the whole quiz. */
export function numberOf({ questions, round }: QuizState, id: QuestionId): [number: number, total: number] {
  const all = round.includes(id) ? round : questions.map((question) => question.id);
  return [all.indexOf(id) + 1, all.length];
}

/** Questions that were answered, but not fully right. */
export function missedQuestions({ questions, grades }: QuizState): ScoredQuestion[] {
  return questions.filter(({ id }) => {
    const grade = grades.get(id);
    return grade !== undefined && grade.verdict !== 'right';
  });
}
