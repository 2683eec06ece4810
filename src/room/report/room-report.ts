import { gradeAnswer, isScored, type PackId, type QuestionId, type ScoredQuestion } from '../../pack/index.ts';
import type { LessonItem } from '../lesson/lesson.ts';
import { countedStudents, wasThere } from '../state/attendance.ts';
import { courseOf } from '../state/host-move.ts';
import { findAnswer, type GivenAnswer, type Room, type Student } from '../state/room.ts';
import { type CreditTable, ownScore, restScore } from './credit-table.ts';
import { discrimination } from './discrimination.ts';
import { type Figure, figure, tooFew } from './figure.ts';
import { mean, variance } from './moments.ts';
import { type OptionRow, optionTable, type Respondent } from './option-table.ts';
import { type Reliability, reliability } from './reliability.ts';
import { type RoundShift, roundShift } from './round-shift.ts';
import { type Share, wilsonShare } from './wilson.ts';

/** What the host takes home. Figures rest on the first round, before anybody talked. */
export interface RoomReport {
  pack: PackId;
  title: string;
  language: string;
  hasEnded: boolean;
  whole: ClassReport;
  questions: QuestionReport[];
  students: StudentReport[];
}

export interface ClassReport extends Reliability {
  students: number;
  /** Of the scores, from 0 to 1; `null`: there are none. */
  mean: number | null;
  /** The sample's standard deviation of the scores. */
  spread: Figure;
}

export interface QuestionReport {
  /** In the lesson, from 1 on. */
  number: number;
  /** The id in the published pack. */
  question: QuestionId;
  kind: ScoredQuestion['kind'];
  prompt: string;
  /** What is judged; absent: the question is of another kind. */
  statement?: string;
  /** How many were there while it could be answered. */
  of: number;
  answered: number;
  /** With whole credit, of those who answered. */
  right: Share | null;
  rightInRound2: Share | null;
  /** Of those who were there, an answer not given being worth nothing. */
  meanCredit: number | null;
  discrimination: Figure;
  options: OptionRow[];
  shift: RoundShift | null;
  advice: Advice[];
}

export type Advice = { kind: 'check-key'; label: string } | { kind: 'most-chose'; label: string; share: number };

export interface StudentReport {
  /** From 1 on, in the order of their coming. */
  number: number;
  name: string | null;
  seat: number | null;
  /** Of the questions that they were there for, from 0 to 1; `null`: they were there for none. */
  score: number | null;
  /** In the order of `questions`. */
  answers: StudentAnswers[];
}

export interface StudentAnswers {
  wasThere: boolean;
  /** The credit in each round; `null`: not answered. */
  credits: (number | null)[];
}

/** A wrong option that more than half of those who answered chose. */
const MOST = 0.5;

/** Questions that were never opened, or skipped, are not in it. */
export function reportOf(room: Room): RoomReport {
  const { head, lesson } = room;
  const asked = lesson.items.flatMap((item, index) => {
    const { rounds, isSkipped } = courseOf(head, item.question.id);
    const isCounted = rounds.length > 0 && !isSkipped && isScored(item.question);
    return isCounted
      ? [{ item, question: item.question as ScoredQuestion, number: index + 1, rounds: rounds.length }]
      : [];
  });
  const students = countedStudents(room);
  const table: CreditTable = students.map((student) =>
    asked.map(({ question }) =>
      wasThere(head, student, question.id, 1) ? (creditIn(student, question, 1) ?? 0) : null,
    ),
  );
  const scores = table.map(ownScore);
  return {
    pack: lesson.pack,
    title: lesson.title,
    language: lesson.language,
    hasEnded: head.phase.name === 'ended',
    whole: describeClass(table, scores),
    questions: asked.map((each, column) => describeQuestion(students, table, column, each)),
    students: students.map((student, row) => ({
      number: row + 1,
      name: student.name,
      seat: student.seat,
      score: scores[row] ?? null,
      answers: asked.map(({ question, rounds }) => ({
        wasThere: wasThere(head, student, question.id, 1),
        credits: Array.from({ length: rounds }, (_, index) => creditIn(student, question, index + 1)),
      })),
    })),
  };
}

function describeClass(table: CreditTable, scores: readonly (number | null)[]): ClassReport {
  const known = scores.filter((score) => score !== null);
  return {
    students: table.length,
    mean: known.length === 0 ? null : mean(known),
    spread: known.length < 2 ? tooFew : figure(Math.sqrt(variance(known))),
    ...reliability(table),
  };
}

interface Asked {
  item: LessonItem;
  question: ScoredQuestion;
  number: number;
}

function describeQuestion(
  students: readonly Student[],
  table: CreditTable,
  column: number,
  { item, question, number }: Asked,
): QuestionReport {
  const there = table.flatMap((credits) => credits[column] ?? []);
  const first = students.map((student) => creditIn(student, question, 1));
  const second = students.map((student) => creditIn(student, question, 2));
  const options = optionTable(question, respondentsOf(students, table, column, question));
  return {
    number,
    question: item.origin,
    kind: question.kind,
    prompt: question.prompt,
    ...(question.kind === 'truth' && { statement: question.statement }),
    of: there.length,
    answered: first.filter((credit) => credit !== null).length,
    right: shareRight(first),
    rightInRound2: shareRight(second),
    meanCredit: there.length === 0 ? null : mean(there),
    discrimination: discrimination(table, column),
    options,
    shift: roundShift(
      first.flatMap((credit, row) => {
        const again = second[row] ?? null;
        return credit === null || again === null ? [] : [{ first: credit, second: again }];
      }),
    ),
    advice: adviseOn(options),
  };
}

function respondentsOf(
  students: readonly Student[],
  table: CreditTable,
  column: number,
  question: ScoredQuestion,
): Respondent[] {
  return students.flatMap((student, row) => {
    const given: GivenAnswer | null = findAnswer(student, question.id, 1);
    return given ? [{ answer: given.answer, rest: restScore(table[row] ?? [], column) }] : [];
  });
}

function adviseOn(options: readonly OptionRow[]): Advice[] {
  const wrong = options.filter(({ isCorrect }) => !isCorrect);
  return [
    ...wrong.filter(({ isSuspicious }) => isSuspicious).map(({ label }) => ({ kind: 'check-key' as const, label })),
    ...wrong
      .filter(({ share }) => share > MOST)
      .map(({ label, share }) => ({ kind: 'most-chose' as const, label, share })),
  ];
}

function shareRight(credits: readonly (number | null)[]): Share | null {
  const given = credits.filter((credit) => credit !== null);
  return wilsonShare(given.filter((credit) => credit === 1).length, given.length);
}

function creditIn(student: Student, question: ScoredQuestion, round: number): number | null {
  const given = findAnswer(student, question.id, round);
  return given && gradeAnswer(question, given.answer).credit;
}
