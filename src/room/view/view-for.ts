import { isScored, type QuestionId } from '../../pack/index.ts';
import { findItem, type LessonItem } from '../lesson/lesson.ts';
import type { Stem } from '../lesson/shown-question.ts';
import { MAX_REROLLS } from '../limits.ts';
import { countedStudents, wasThere } from '../state/attendance.ts';
import { courseOf } from '../state/host-move.ts';
import { currentQuestion, findAnswer, type GivenAnswer, type Room, type Student, versionOf } from '../state/room.ts';
import { endsAtMillis, purgeAtMillis } from '../state/time-limit.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { markAnswer, type Reveal, revealItem } from './reveal.ts';
import type {
  CommonView,
  Counts,
  Given,
  HostView,
  OwnView,
  Person,
  Role,
  RoomView,
  ScreenView,
  Viewer,
} from './room-view.ts';

/** What somebody sees of the room. The right answers are in the host's view, and in others only once they are revealed. */
export function viewFor(room: Room, viewer: Viewer, nowMillis: number): RoomView {
  switch (viewer.role) {
    case 'host':
      return hostView(room, nowMillis);
    case 'screen':
      return screenView(room, nowMillis);
    case 'student': {
      const student = room.students.get(viewer.student);
      if (!student) throw new Error(`Inconsistent: there is no student ${viewer.student}`);
      return { ...studentsView(room, nowMillis), you: ownView(room, student) };
    }
  }
}

/** What every student sees alike: made and serialised once for them all. */
export function studentsView(room: Room, nowMillis: number): CommonView & { role: 'student' } {
  return { role: 'student', ...commonView(room, 'student', nowMillis) };
}

export function ownView(room: Room, student: Student): OwnView {
  const { head, lesson } = room;
  const hasEnded = head.phase.name === 'ended';
  const current = currentQuestion(room);
  const isWhole = hasEnded || head.settings.pace === 'self';
  const given = student.answers.filter(({ question }) => isWhole || question === current);
  const seen = lesson.items.filter(({ question }) => isRevealedTo(room, student, question.id));
  return {
    id: student.id,
    name: student.name,
    seat: student.seat,
    factor: student.factor,
    rerollsLeft: MAX_REROLLS - student.rerolls,
    isReady: student.readySeq === head.seq,
    endsAt: endsAtMillis(room, student.factor),
    answers: given.map((each) => showGiven(room, student, each)),
    reveals: head.phase.name === 'work' ? revealsOf(seen) : {},
    score: hasEnded ? scoreOf(room, student, seen) : null,
  };
}

/** How the votes on the question in hand stand; for the host, since nobody has read yet what was typed. */
export function votesNow(room: Room): Distribution | null {
  const { phase } = room.head;
  return 'round' in phase ? distributionOf(room, phase.question, phase.round, 'show') : null;
}

/** How many there are, how many are ready, how many have answered. */
export function countsOf(room: Room): Counts {
  const { head } = room;
  const students = countedStudents(room);
  const ready = students.filter(({ readySeq }) => readySeq === head.seq).length;
  const { phase } = head;
  const rounds: { question: QuestionId; round: number }[] =
    phase.name === 'work' || phase.name === 'review'
      ? Object.keys(head.courses).map((question) => ({ question: question as QuestionId, round: 1 }))
      : 'round' in phase
        ? [phase]
        : [];
  const there = students.filter((student) => rounds.some((each) => wasThere(head, student, each.question, each.round)));
  const answered = there.filter((student) => rounds.every((each) => findAnswer(student, each.question, each.round)));
  return { joined: students.length, ready, answered: answered.length, of: there.length };
}

/** The class grid, those sent away included. */
export function peopleOf(room: Room): Person[] {
  return [...room.students.values()].map((student) => ({
    id: student.id,
    name: student.name,
    seat: student.seat,
    isApproved: student.isApproved,
    isHidden: student.isHidden,
    isRemoved: student.isRemoved,
    isReady: student.readySeq === room.head.seq,
    hasLeft: student.leftSeq !== null,
    factor: student.factor,
    credits: room.lesson.items.map((item) => creditOf(room, student, item)),
  }));
}

function hostView(room: Room, nowMillis: number): HostView {
  const { head, lesson } = room;
  return {
    role: 'host',
    ...commonView(room, 'host', nowMillis),
    counts: countsOf(room),
    endsAt: endsAtMillis(room, 1),
    allSettings: head.settings,
    outline: lesson.items.map(({ question: { id, kind, prompt } }) => {
      const { rounds, isRevealed, isSkipped } = courseOf(head, id);
      return { question: id, kind, prompt, rounds: rounds.length, isRevealed, isSkipped };
    }),
    people: peopleOf(room),
    purgeAt: purgeAtMillis(room),
  };
}

function screenView(room: Room, nowMillis: number): ScreenView {
  const seen = room.head.settings.screenNames ? countedStudents(room) : [];
  return {
    role: 'screen',
    ...commonView(room, 'screen', nowMillis),
    counts: countsOf(room),
    endsAt: endsAtMillis(room, 1),
    names: seen.flatMap(({ name, seat, isApproved, isHidden }) => {
      const shown = name ?? (seat === null ? null : String(seat));
      return isApproved && !isHidden && shown !== null ? [shown] : [];
    }),
  };
}

function commonView(room: Room, role: Role, nowMillis: number): CommonView {
  const { head, lesson } = room;
  const { phase } = head;
  const current = currentQuestion(room);
  const item = current === null ? null : findItem(lesson, current);
  const round = 'round' in phase ? phase.round : null;
  const showsAll = role === 'host' || phase.name === 'reveal';
  const typed = role === 'host' ? 'show' : 'hide';
  const { names, pace, seconds, changeAnswer } = head.settings;
  return {
    seq: head.seq,
    version: versionOf(room),
    now: nowMillis,
    phase: phase.name,
    round,
    isPaused: head.pausedAtMillis !== null,
    isDoorOpen: head.isDoorOpen,
    title: lesson.title,
    language: lesson.language,
    article: lesson.article,
    settings: { names, pace, seconds, changeAnswer },
    number: item && lesson.items.indexOf(item) + 1,
    questions: lesson.items.length,
    stem: item && stemOf(item),
    question: item && (phase.name !== 'read' || role === 'host') ? item.shown : null,
    reveal: item && showsAll ? revealItem(item) : null,
    distribution: item && showsAll && round !== null ? distributionOf(room, item.question.id, round, typed) : null,
    firstVote: item && showsAll && round === 2 ? distributionOf(room, item.question.id, 1, typed) : null,
    work: phase.name === 'work' || phase.name === 'review' ? workOf(room, role) : null,
  };
}

function stemOf({ question: { id, kind, prompt } }: LessonItem): Stem {
  return { id, kind, prompt };
}

function workOf({ head, lesson }: Room, role: Role): CommonView['work'] {
  const items = lesson.items.filter(({ question }) => isScored(question));
  const revealed = role === 'host' ? items : items.filter(({ question }) => courseOf(head, question.id).isRevealed);
  return { questions: items.map(({ shown }) => shown), reveals: revealsOf(revealed) };
}

function revealsOf(items: readonly LessonItem[]): Record<QuestionId, Reveal> {
  return Object.fromEntries(items.map((item) => [item.question.id, revealItem(item)]));
}

/** Revealed to all; or, where everybody works alone and answers are final, answered. */
function isRevealedTo({ head }: Room, student: Student, question: QuestionId): boolean {
  if (courseOf(head, question).isRevealed) return !isInHand(head.phase, question);
  const isFinal = head.settings.pace === 'self' && !head.settings.changeAnswer;
  return isFinal && findAnswer(student, question, 1) !== null;
}

/** While a question is discussed or voted on again, its marks are not shown again. */
function isInHand(phase: Room['head']['phase'], question: QuestionId): boolean {
  return 'question' in phase && phase.question === question && phase.name !== 'reveal';
}

function showGiven(room: Room, student: Student, { question, round, answer }: GivenAnswer): Given {
  const item = findItem(room.lesson, question);
  const isSeen = item !== null && isRevealedTo(room, student, question);
  return { question, round, answer, mark: isSeen ? markAnswer(item, answer) : null };
}

function scoreOf(room: Room, student: Student, seen: readonly LessonItem[]): OwnView['score'] {
  const scored = seen.filter(({ question }) => isScored(question) && !courseOf(room.head, question.id).isSkipped);
  const credits = scored.map((item) => creditOf(room, student, item)).filter((credit) => credit !== 'absent');
  return { score: credits.reduce<number>((sum, credit) => sum + (credit ?? 0), 0), total: credits.length };
}

function creditOf({ head }: Room, student: Student, item: LessonItem): number | null | 'absent' {
  const { id } = item.question;
  const round = courseOf(head, id).rounds.length;
  if (!wasThere(head, student, id, round)) return 'absent';
  const given = findAnswer(student, id, round);
  return given && (markAnswer(item, given.answer)?.credit ?? null);
}
