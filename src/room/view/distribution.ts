import type { QuestionId } from '../../pack/index.ts';
import { isScored } from '../../pack/index.ts';
import { type Choosable, choosableIn, chosenIn, describeChosen } from '../lesson/chosen.ts';
import { findItem } from '../lesson/lesson.ts';
import { countedStudents } from '../state/attendance.ts';
import { findAnswer, type Room } from '../state/room.ts';

export interface Tally extends Choosable {
  count: number;
}

export interface Distribution {
  /** How many answered. */
  answered: number;
  /** In the order that the question offers them; what was typed comes after, the most frequent first. */
  tallies: Tally[];
}

/**
 * What the class answered; `null` for a question that is not scored.
 *
 * @param typed `hide`: wrong words and numbers that students typed are left out, since nobody has read them before they
 * are shown to a class.
 */
export function distributionOf(
  room: Room,
  question: QuestionId,
  round: number,
  typed: 'show' | 'hide',
): Distribution | null {
  const item = findItem(room.lesson, question);
  if (!item || !isScored(item.question)) return null;
  const { question: asked } = item;
  const tallies = new Map(choosableIn(asked).map((choosable) => [keyOf(choosable), { ...choosable, count: 0 }]));
  const offered = tallies.size;
  let answered = 0;
  for (const student of countedStudents(room)) {
    const given = findAnswer(student, question, round);
    if (!given) continue;
    answered++;
    for (const chosen of chosenIn(asked, given.answer)) {
      const tally = tallies.get(keyOf(chosen)) ?? { ...describeChosen(asked, chosen), count: 0 };
      tally.count++;
      tallies.set(keyOf(chosen), tally);
    }
  }
  const all = [...tallies.values()];
  const others = all.slice(offered).toSorted((a, b) => b.count - a.count);
  return {
    answered,
    tallies: [...all.slice(0, offered), ...others.filter((tally) => typed === 'show' || tally.isCorrect)],
  };
}

function keyOf({ part, value }: { part: string; value: string }): string {
  return `${part} ${value}`;
}
