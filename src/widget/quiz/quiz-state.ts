import type { Checked, Grade, Question, QuestionId } from '../../pack/index.ts';

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
  questions: readonly Question[];
  /** The questions of this round, in order: at first all of them, later perhaps only those that were missed. */
  round: readonly QuestionId[];
  current: Place;
  /** Whether every question is in the page, as in one that came back from a form; else the current one is, alone. */
  showsAll: boolean;
  grades: ReadonlyMap<QuestionId, Grade>;
  /** Of questions whose check found it: the parts that have no answer yet. */
  missing: ReadonlyMap<QuestionId, readonly string[]>;
  /** All that was given so far; of the question in the page, between two actions, the form itself is the truth. */
  fields: URLSearchParams;
  /** The id of the element on which the last action put the reader's focus; `null`: it stays where it is. */
  focus: string | null;
}

export function newQuiz(questions: readonly Question[]): QuizState {
  const round = questions.map(({ id }) => id);
  return {
    questions,
    round,
    current: round[0] ?? 'result',
    showsAll: false,
    grades: new Map(),
    missing: new Map(),
    fields: new URLSearchParams(),
    focus: null,
  };
}

/** A question's fields are named by its id, alone or with a part's id behind a dot. */
export function isFieldOf(questionId: QuestionId, name: string): boolean {
  return name === questionId || name.startsWith(`${questionId}.`);
}

/** Turns to a question or to the result, and puts the focus there. */
export function goTo(state: QuizState, place: Place): QuizState {
  if (place === 'result') return { ...state, current: place, focus: place };
  // Outside of this round there is no way on but through all questions.
  const round = state.round.includes(place) ? state.round : state.questions.map(({ id }) => id);
  return { ...state, round, current: place, focus: `prompt-${place}` };
}

/** What was given so far, with what the form holds now of the question that stands in it. */
export function updateFields({ fields, current }: QuizState, form: URLSearchParams): URLSearchParams {
  const isCurrent = ([name]: [string, string]) => current !== 'result' && isFieldOf(current, name);
  return new URLSearchParams([...[...fields].filter((entry) => !isCurrent(entry)), ...[...form].filter(isCurrent)]);
}

/** Where the form is to be posted, for the page that comes back to begin at this place. */
export function formActionAt(place: Place, formAction: string): string {
  return `${formAction}#${place === 'result' ? place : `question-${place}`}`;
}

/** With what came of checking a question. */
export function keepChecked(state: QuizState, id: QuestionId, { grade, missing }: Checked): QuizState {
  const others = [...state.missing].filter(([other]) => other !== id);
  return grade
    ? { ...state, grades: new Map([...state.grades, [id, grade]]), missing: new Map(others) }
    : { ...state, missing: new Map([...others, [id, missing]]) };
}

/** The place before or after the current one, in this round; `null` where there is none. */
export function neighbour({ round, current }: QuizState, step: -1 | 1): Place | null {
  const index = current === 'result' ? round.length : round.indexOf(current);
  return round[index + step] ?? (index + step === round.length ? 'result' : null);
}

/** A question's number, and of how many: in this round where it alone is shown and is part of it, else in the whole quiz. */
export function numberOf({ questions, round, showsAll }: QuizState, id: QuestionId): [number: number, total: number] {
  const all = !showsAll && round.includes(id) ? round : questions.map((question) => question.id);
  return [all.indexOf(id) + 1, all.length];
}
