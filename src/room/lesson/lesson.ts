import type { Article, Pack, PackId, Question, QuestionId } from '../../pack/index.ts';
import { chanceFrom } from '../chance.ts';
import { freshIds } from './fresh-ids.ts';
import { type KeyPoint, keyPoints } from './key-point.ts';
import { renameIds } from './rename-ids.ts';
import { type ShownQuestion, showQuestion } from './shown-question.ts';
import { shuffleParts } from './shuffle-parts.ts';

/** A pack as one room teaches it, from the moment of its creation on, whatever becomes of the pack. */
export interface Lesson {
  pack: PackId;
  language: string;
  title: string;
  article: Article;
  items: readonly LessonItem[];
}

export interface LessonItem {
  /** With the room's ids and orders; for the host, for grading and for the reveal. */
  question: Question;
  /** The same for everybody else. */
  shown: ShownQuestion;
  points: readonly KeyPoint[];
  /** The question's id in the published pack; for the report. */
  origin: QuestionId;
}

/**
 * The pack with the ids and the orders of one room.
 *
 * @param seed 32 hexadecimal digits.
 */
export function dealLesson(pack: Pack, seed: string): Lesson {
  const chance = chanceFrom(seed);
  const freshId = freshIds(chance);
  return {
    pack: pack.id,
    language: pack.language,
    title: pack.title,
    article: pack.article,
    items: pack.questions.map((origin) => {
      const question = shuffleParts(renameIds(origin, freshId), chance);
      const points = keyPoints(pack, origin.points);
      return { question, shown: showQuestion(question, chance), points, origin: origin.id };
    }),
  };
}

/** The item that asks the question; `null`: the room has no such question. */
export function findItem(lesson: Lesson, question: QuestionId): LessonItem | null {
  return lesson.items.find((item) => item.question.id === question) ?? null;
}
