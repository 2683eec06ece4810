import type { QuestionId } from '../../pack/index.ts';
import { courseOf } from './host-move.ts';
import { findAnswer, type Head, type Room, type Student } from './room.ts';

/** Those who are counted: whoever came and was not sent away. */
export function countedStudents({ students }: Room): Student[] {
  return [...students.values()].filter(({ isRemoved }) => !isRemoved);
}

/** Whether the student was there while the question could be answered; who came later is not held to it. */
export function wasThere(head: Head, student: Student, question: QuestionId, round: number): boolean {
  const put = courseOf(head, question).rounds[round - 1];
  if (!put) return false;
  const cameInTime = student.joinedSeq < (put.lockedSeq ?? Number.POSITIVE_INFINITY);
  const hadLeft = student.leftSeq !== null && student.leftSeq < put.openedSeq;
  return (cameInTime && !hadLeft) || findAnswer(student, question, round) !== null;
}
