import { describe, expect, test } from 'vitest';
import { checkFields, isScored, type QuestionId, rulesOf } from '../../src/pack/index.ts';
import { beginRound, startOver } from '../../src/widget/quiz/begin-round.ts';
import { missedQuestions } from '../../src/widget/quiz/missed-questions.ts';
import { quizFromForm } from '../../src/widget/quiz/posted-quiz.ts';
import {
  goTo,
  keepChecked,
  neighbour,
  newQuiz,
  numberOf,
  type QuizState,
  updateFields,
} from '../../src/widget/quiz/quiz-state.ts';
import { asQuestionId, ferryPack } from '../builders.ts';

const questions = ferryPack.questions;
const why = asQuestionId('q-why');
const figures = asQuestionId('q-figures');
const wrong = new URLSearchParams({ 'q-why': 'a' });
const right = new URLSearchParams({ 'q-why': 'b' });

function check(state: QuizState, questionId: QuestionId, fields: URLSearchParams): QuizState {
  const question = questions.find(({ id }) => id === questionId);
  if (!question || !isScored(question)) throw new Error(`no question ${questionId}`);
  const checked = checkFields(rulesOf(question), question, fields);
  return keepChecked({ ...state, fields }, questionId, checked);
}

describe('a form without JavaScript', () => {
  test('is graded only where it was answered', () => {
    const state = quizFromForm(questions, new URLSearchParams('q-why=a&q-empty=false&.check=*'));
    expect([...state.grades.keys()]).toEqual(['q-why', 'q-empty']);
    expect(state.current).toBe('result');
  });

  test('shows the question whose Check was pressed, and says when it has no answer', () => {
    const state = quizFromForm(questions, new URLSearchParams('.check=q-figures'));
    expect(state.current).toBe('q-figures');
    expect([...state.missing.keys()]).toEqual(['q-figures']);
  });

  test('marks a malformed field as not answered', () => {
    const state = quizFromForm(questions, new URLSearchParams('q-why=zz&.check=*'));
    expect(state.grades.size).toBe(0);
    expect([...state.missing.keys()]).toEqual(['q-why']);
  });

  test('keeps the half of an answer that was given', () => {
    const state = quizFromForm(questions, new URLSearchParams('q-who.empty=mayor&q-who.job=&.check=q-who'));
    expect(state.missing.get(asQuestionId('q-who'))).toEqual(['stranded', 'job']);
    expect(state.fields.get('q-who.empty')).toBe('mayor');
  });
});

describe('a quiz', () => {
  test('keeps the answer away from grading while something is missing', () => {
    const state = check(newQuiz(questions), figures, right);
    expect(state.grades.size).toBe(0);
    expect(state.missing.get(figures)).toEqual(['q-figures']);
  });

  test('numbers its questions within the round, or in the whole where all of them are seen', () => {
    const state = beginRound(newQuiz(questions), [why, figures]);
    const inTheWhole = questions.findIndex(({ id }) => id === figures) + 1;
    expect(numberOf(state, figures)).toEqual([2, 2]);
    expect(numberOf({ ...state, showsAll: true }, figures)).toEqual([inTheWhole, questions.length]);
  });

  test('walks from the first question to the result and back', () => {
    let state = newQuiz(questions);
    expect(neighbour(state, -1)).toBeNull();
    for (let step = 0; step < questions.length; step++) {
      state = goTo(state, neighbour(state, 1) ?? 'result');
    }
    expect(state.current).toBe('result');
    expect(neighbour(state, 1)).toBeNull();
    expect(neighbour(state, -1)).toBe(questions.at(-1)?.id);
  });

  test('begins again without what was said before', () => {
    const empty = check(newQuiz(questions), why, new URLSearchParams());
    expect(empty.missing.has(why)).toBe(true);
    const again = beginRound(empty, empty.round);
    expect(again.missing.size).toBe(0);
  });

  test('keeps a pick that was not checked when another question is tried again', () => {
    const fields = new URLSearchParams({ 'q-why': 'a', 'q-figures': 'b' });
    const missed = check(newQuiz(questions), why, wrong);
    const again = beginRound({ ...missed, fields }, [why]);
    expect([...again.fields]).toEqual([['q-figures', 'b']]);
  });

  test('keeps what stood in the form of the question that was left', () => {
    const left = updateFields(newQuiz(questions), new URLSearchParams('q-why=a&.go=q-figures'));
    expect(left.toString()).toBe('q-why=a');
    const changed = updateFields({ ...newQuiz(questions), fields: left }, new URLSearchParams('q-why=b'));
    expect(changed.toString()).toBe('q-why=b');
  });

  test('goes back to all questions from a round of a few', () => {
    const few = beginRound({ ...newQuiz(questions), fields: right }, [why]);
    const out = goTo(few, figures);
    expect(out.round).toHaveLength(questions.length);
  });

  test('starts over as if nothing had been given, picked or written', () => {
    const fields = new URLSearchParams({ 'q-why': 'a', 'q-figures': 'b', 'q-recall': 'my words' });
    const over = startOver({ ...check(newQuiz(questions), why, wrong), fields, round: [why], current: 'result' });
    expect(over).toEqual({ ...newQuiz(questions), focus: `prompt-${questions[0]?.id}` });
  });

  test('lets only the missed ones be tried again, afresh', () => {
    const missed = check(newQuiz(questions), why, wrong);
    const ids = missedQuestions(missed).map(({ id }) => id);
    const again = beginRound(missed, ids);
    expect(again).toMatchObject({ current: 'q-why', round: ['q-why'] });
    expect(again.grades.size).toBe(0);
    expect(again.fields.has('q-why')).toBe(false);
  });
});
