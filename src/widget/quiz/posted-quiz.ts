import { checkFields, isScored, type Pack, type Question, rulesOf } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import { beginRound, startOver } from './begin-round.ts';
import { missedQuestions } from './missed-questions.ts';
import {
  ALL,
  BEGIN_FIELD,
  CHECK_FIELD,
  ENTER_FIELD,
  GO_FIELD,
  isFieldOf,
  keepChecked,
  newQuiz,
  type Place,
  type QuizState,
} from './quiz-state.ts';

const buttons = [CHECK_FIELD, ENTER_FIELD, GO_FIELD, BEGIN_FIELD];

/** The quiz as a form without JavaScript left it: what was answered is graded, what was asked for is shown. */
export function quizFromForm(questions: readonly Question[], fields: URLSearchParams): QuizState {
  const checkedId = fields.get(CHECK_FIELD);
  const isAskedFor = ({ id }: Question) => id === checkedId;
  const wasTouched = ({ id }: Question) => [...fields].some(([name, value]) => value !== '' && isFieldOf(id, name));

  const start = newQuiz(questions);
  const graded = questions
    .filter(isScored)
    .filter((question) => isAskedFor(question) || wasTouched(question))
    .reduce(
      (state, question) => keepChecked(state, question.id, checkFields(rulesOf(question), question, fields)),
      start,
    );
  const asked = buttons.map((button) => placeNamed(questions, fields.get(button))).find((place) => place !== null);
  const state = { ...graded, showsAll: true, fields, current: asked ?? start.current };
  return { ...beginAgain(state, fields.get(BEGIN_FIELD)), focus: null };
}

function beginAgain(state: QuizState, which: string | null): QuizState {
  if (which === null) return state;
  if (which === ALL) return startOver(state);
  return beginRound(
    state,
    missedQuestions(state).map(({ id }) => id),
  );
}

/** Of what a form sent, the fields that the quiz of this pack knows; the rest is nobody's. */
export function keepOwnFields(posted: string, pack: Pack): string {
  const names = new Set(pack.questions.filter(isScored).flatMap((question) => rulesOf(question).fieldNames(question)));
  const isOwn = ([name]: [string, string]) => names.has(name) || buttons.includes(name);
  return new URLSearchParams([...new URLSearchParams(posted)].filter(isOwn)).toString();
}

function placeNamed(questions: readonly Question[], name: string | null): Place | null {
  return name === ALL ? 'result' : (findById(questions, name)?.id ?? null);
}
