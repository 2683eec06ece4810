import { describe, expect, test } from 'vitest';
import { shownQuestions } from '../../src/widget/index.ts';
import { missedQuestions, neighbour, newQuiz, quizFromForm, reduceQuiz } from '../../src/widget/quiz/quiz-state.ts';
import { asQuestionId, ferryPack } from '../builders.ts';

const questions = shownQuestions(ferryPack);
const why = asQuestionId('q-why');
const figures = asQuestionId('q-figures');
const wrong = new URLSearchParams({ 'q-why': 'a' });
const right = new URLSearchParams({ 'q-why': 'b' });

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
  test('sends the focus to the verdict of what was checked', () => {
    const state = reduceQuiz(newQuiz(questions), { type: 'checked', questionId: why, fields: right });
    expect(state.grades.get(why)?.verdict).toBe('right');
    expect(state.focus).toEqual({ on: 'verdict', id: 'q-why' });
  });

  test('keeps the answer away from grading while something is missing', () => {
    const state = reduceQuiz(newQuiz(questions), { type: 'checked', questionId: figures, fields: right });
    expect(state.grades.size).toBe(0);
    expect(state.focus).toEqual({ on: 'notice', id: 'q-figures' });
  });

  test('walks from the first question to the result and back', () => {
    let state = newQuiz(questions);
    expect(neighbour(state, -1)).toBeNull();
    for (let step = 0; step < questions.length; step++) {
      state = reduceQuiz(state, { type: 'wentTo', place: neighbour(state, 1) ?? 'result' });
    }
    expect(state.current).toBe('result');
    expect(neighbour(state, 1)).toBeNull();
    expect(neighbour(state, -1)).toBe(questions.at(-1)?.id);
  });

  test('lets only the missed ones be tried again, afresh', () => {
    const missed = reduceQuiz(newQuiz(questions), { type: 'checked', questionId: why, fields: wrong });
    const ids = missedQuestions(missed).map(({ id }) => id);
    const again = reduceQuiz(missed, { type: 'retried', questionIds: ids });
    expect(again).toMatchObject({ current: 'q-why', round: ['q-why'], roundNumber: 1 });
    expect(again.grades.size).toBe(0);
    expect(again.fields.has('q-why')).toBe(false);
  });
});
