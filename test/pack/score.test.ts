import { expect, test } from 'vitest';
import {
  gradeAnswer,
  isScored,
  rightAnswer,
  type ScoredQuestion,
  scoreGrades,
  scoreSections,
} from '../../src/pack/index.ts';
import { ferryPack } from '../builders.ts';

const questions = ferryPack.questions.filter(isScored);
const grade = (question: ScoredQuestion) => [question.id, gradeAnswer(question, rightAnswer(question))] as const;

test('counts what was answered, and all there is to answer', () => {
  expect(scoreGrades(questions, new Map(questions.slice(0, 3).map(grade)))).toEqual({
    score: 3,
    total: 8,
    answered: 3,
  });
});

test('counts a question for the section of its first point', () => {
  const scores = scoreSections(ferryPack, questions, new Map(questions.map(grade)));
  expect(scores.map(({ section, total }) => [section.id, total])).toEqual([
    ['what-ends', 3],
    ['money', 3],
    ['people', 2],
  ]);
});
