import {
  type Fields,
  type Grade,
  gradeAnswer,
  type Pack,
  type QuestionId,
  readFields,
  type ScoredQuestion,
} from '../../pack/index.ts';

/** The name of the button that grades: its value is a question's id, or `*` for all. No id can hold a dot. */
export const CHECK_FIELD = '.check';
/** The name of the button that turns the page: its value is a question's id, or `*` for the result. */
export const GO_FIELD = '.go';
export const ALL = '*';

export type Place = QuestionId | 'result';

export interface QuizState {
  questions: readonly ScoredQuestion[];
  /** The questions of this round, in order: at first all of them, later perhaps only those that were missed. */
  round: readonly QuestionId[];
  /** Counts the rounds; a question is shown afresh in each that it is part of. */
  roundNumber: number;
  current: Place;
  grades: ReadonlyMap<QuestionId, Grade>;
  /** Of questions whose check found it: the parts that have no answer yet. */
  missing: ReadonlyMap<QuestionId, readonly string[]>;
  /** The fields as they were last read; between two readings the form itself is the truth. */
  fields: URLSearchParams;
  /** Where the reader's focus belongs after the last action; `null` before the first. */
  focus: { on: 'verdict' | 'question' | 'notice'; id: QuestionId } | { on: 'result' } | null;
}

export type QuizAction =
  | { type: 'checked'; questionId: QuestionId; fields: URLSearchParams }
  | { type: 'wentTo'; place: Place }
  | { type: 'retried'; questionIds: readonly QuestionId[] };

export function newQuiz(questions: readonly ScoredQuestion[]): QuizState {
  return {
    questions,
    round: questions.map(({ id }) => id),
    roundNumber: 0,
    current: questions[0]?.id ?? 'result',
    grades: new Map(),
    missing: new Map(),
    fields: new URLSearchParams(),
    focus: null,
  };
}

/** The quiz as a form without JavaScript left it: what was answered is graded, what was asked for is shown. */
export function quizFromForm(questions: readonly ScoredQuestion[], fields: URLSearchParams): QuizState {
  const checkedId = fields.get(CHECK_FIELD);
  const isAskedFor = ({ id }: ScoredQuestion) => id === checkedId;
  const wasTouched = ({ id }: ScoredQuestion) =>
    [...fields].some(([name, value]) => value !== '' && isFieldOf(id, name));

  const start = newQuiz(questions);
  const graded = questions
    .filter((question) => isAskedFor(question) || wasTouched(question))
    .reduce((state, question) => checkQuestion(state, question, fields), start);
  const place = placeNamed(questions, checkedId) ?? placeNamed(questions, fields.get(GO_FIELD)) ?? start.current;
  return { ...graded, fields, current: place, focus: null };
}

/** Of what a form sent, the fields that the quiz of this pack knows; the rest is nobody's. */
export function keepOwnFields(posted: string, pack: Pack): string {
  const isOwn = ([name]: [string, string]) =>
    name === CHECK_FIELD || name === GO_FIELD || pack.questions.some(({ id }) => isFieldOf(id, name));
  return new URLSearchParams([...new URLSearchParams(posted)].filter(isOwn)).toString();
}

/** A question's fields are named by its id, alone or with a part's id behind a dot. */
export function isFieldOf(questionId: QuestionId, name: string): boolean {
  return name === questionId || name.startsWith(`${questionId}.`);
}

function placeNamed(questions: readonly ScoredQuestion[], name: string | null): Place | null {
  return name === ALL ? 'result' : (questions.find(({ id }) => id === name)?.id ?? null);
}

export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'checked': {
      const question = state.questions.find(({ id }) => id === action.questionId) as ScoredQuestion;
      const next = checkQuestion(state, question, action.fields);
      const { id } = question;
      return { ...next, fields: action.fields, focus: { on: next.missing.has(id) ? 'notice' : 'verdict', id } };
    }
    case 'wentTo':
      return { ...state, ...goTo(action.place) };
    case 'retried': {
      const isAgain = (id: QuestionId) => action.questionIds.includes(id);
      const [first] = action.questionIds;
      return {
        ...state,
        ...goTo(first ?? 'result'),
        round: action.questionIds,
        roundNumber: state.roundNumber + 1,
        grades: new Map([...state.grades].filter(([id]) => !isAgain(id))),
        fields: new URLSearchParams(
          [...state.fields].filter(([name]) => !action.questionIds.some((id) => isFieldOf(id, name))),
        ),
      };
    }
  }
}

function goTo(place: Place): Pick<QuizState, 'current' | 'focus'> {
  return { current: place, focus: place === 'result' ? { on: 'result' } : { on: 'question', id: place } };
}

function checkQuestion(state: QuizState, question: ScoredQuestion, fields: Fields): QuizState {
  const { answer, missing } = readFields(question, fields);
  if (missing.length > 0) return { ...state, missing: new Map([...state.missing, [question.id, missing]]) };
  const grades = new Map([...state.grades, [question.id, gradeAnswer(question, answer)]]);
  return { ...state, grades, missing: new Map([...state.missing].filter(([id]) => id !== question.id)) };
}

/** The place before or after the current one, in this round; `null` where there is none. */
export function neighbour({ round, current }: QuizState, step: -1 | 1): Place | null {
  const index = current === 'result' ? round.length : round.indexOf(current);
  return round[index + step] ?? (step === 1 && index < round.length ? 'result' : null);
}

/** Questions that were answered, but not fully right. */
export function missedQuestions({ questions, grades }: QuizState): ScoredQuestion[] {
  return questions.filter(({ id }) => {
    const grade = grades.get(id);
    return grade !== undefined && grade.verdict !== 'right';
  });
}
