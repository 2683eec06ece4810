import { isScored, type QuestionId } from '../../pack/index.ts';
import { findItem } from '../lesson/lesson.ts';
import { MAX_ROUNDS } from '../limits.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Course, Head, Phase, Room } from './room.ts';

export const hostMoves = [
  'start',
  'open',
  'lock',
  'reveal',
  'discuss',
  'reopen',
  'next',
  'back',
  'skip',
  'pause',
  'resume',
  'end',
] as const;

export type HostMove = (typeof hostMoves)[number];

const untouched: Course = { rounds: [], isRevealed: false, isSkipped: false };

export function courseOf(head: Head, question: QuestionId): Course {
  return Object.hasOwn(head.courses, question) ? (head.courses[question] as Course) : untouched;
}

/** Everything but its students as it is after a move of the host's, or why the move cannot be made. */
export function headAfter(
  room: Room,
  move: { what: HostMove; question?: QuestionId },
  atMillis: number,
): Head | RefusalCode {
  const { head } = room;
  const { phase } = head;
  if (phase.name === 'ended') return 'ended';
  if (move.question !== undefined && !findItem(room.lesson, move.question)) return 'no-such-question';
  // Where a move does not choose a question, naming one says which question the host had in view.
  const isMeantElsewhere = move.question !== undefined && !('question' in phase && phase.question === move.question);
  if (isMeantElsewhere && move.what !== 'back' && move.what !== 'next') return 'stale';

  switch (move.what) {
    case 'start':
      if (phase.name !== 'lobby') return 'not-now';
      return head.settings.pace === 'self' ? startWork(room, atMillis) : goOn(room, head, undefined, atMillis);
    case 'open':
      if (phase.name !== 'read') return 'not-now';
      return openRound(head, phase.question, 1, atMillis);
    case 'lock':
      return phase.name === 'open' ? lockRound(head, phase, atMillis) : 'not-now';
    case 'reveal':
      if (phase.name === 'work') return reviewWork(room, atMillis);
      // What is written on paper is not opened and closed.
      if (phase.name === 'read' && !isAsked(room, phase.question)) {
        return revealRound(head, { question: phase.question, round: 1 }, atMillis);
      }
      return phase.name === 'locked' ? revealRound(head, phase, atMillis) : 'not-now';
    case 'discuss': {
      if (phase.name !== 'locked' && phase.name !== 'reveal') return 'not-now';
      const isAskable = phase.round < MAX_ROUNDS && isAsked(room, phase.question);
      return isAskable ? changed(head, atMillis, { phase: { ...phase, name: 'discuss' } }) : 'not-now';
    }
    case 'reopen':
      if (phase.name === 'discuss') return openRound(head, phase.question, phase.round + 1, atMillis);
      return phase.name === 'locked' ? openRound(head, phase.question, phase.round, atMillis) : 'not-now';
    case 'next':
      if (phase.name === 'lobby' || phase.name === 'open' || !('question' in phase)) return 'not-now';
      return goOn(room, head, move.question, atMillis);
    case 'skip':
      if (!('question' in phase) || phase.name === 'reveal') return 'not-now';
      return goOn(room, skipped(head, phase, atMillis), undefined, atMillis);
    case 'back':
      return lookBack(room, move.question, atMillis);
    case 'pause':
      if (head.pausedAtMillis !== null || phase.name === 'lobby') return 'not-now';
      return changed(head, atMillis, { pausedAtMillis: atMillis });
    case 'resume':
      return resume(head, atMillis);
    case 'end':
      return endRoom(head, atMillis);
  }
}

/** Closes the question that is open; its answers are in. */
export function lockRound(head: Head, phase: Phase & { name: 'open' }, atMillis: number): Head {
  const { question, round } = phase;
  const locked = withCourse(head, question, { rounds: closeRounds(head, courseOf(head, question).rounds) });
  return changed(locked, atMillis, { phase: { name: 'locked', question, round }, pausedAtMillis: null });
}

export function endRoom(head: Head, atMillis: number): Head {
  return changed(closeAll(head), atMillis, {
    phase: { name: 'ended', atMillis },
    pausedAtMillis: null,
    isDoorOpen: false,
  });
}

function openRound(head: Head, question: QuestionId, round: number, atMillis: number): Head {
  const { rounds } = courseOf(head, question);
  const opened = rounds[round - 1] ?? { openedSeq: head.seq + 1, lockedSeq: null };
  const asked = withCourse(head, question, { rounds: [...rounds.slice(0, round - 1), { ...opened, lockedSeq: null }] });
  const phase: Phase = { name: 'open', question, round, startedAtMillis: atMillis };
  return changed(asked, atMillis, { phase, pausedAtMillis: null });
}

function revealRound(head: Head, { question, round }: { question: QuestionId; round: number }, atMillis: number): Head {
  const revealed = withCourse(head, question, { isRevealed: true });
  return changed(revealed, atMillis, { phase: { name: 'reveal', question, round }, pausedAtMillis: null });
}

/** To the question that is asked for, or else to the first that has not been put yet. */
function goOn(room: Room, head: Head, wanted: QuestionId | undefined, atMillis: number): Head | RefusalCode {
  const waiting = room.lesson.items.map(({ question }) => question.id).filter((id) => isWaiting(head, id));
  const current = 'question' in head.phase ? head.phase.question : null;
  const question = wanted ?? waiting.find((id) => id !== current);
  if (question === undefined) return 'no-more-questions';
  if (!waiting.includes(question)) return 'not-now';
  return changed(head, atMillis, { phase: { name: 'read', question }, pausedAtMillis: null });
}

function isWaiting(head: Head, question: QuestionId): boolean {
  const { rounds, isRevealed, isSkipped } = courseOf(head, question);
  return rounds.length === 0 && !isRevealed && !isSkipped;
}

function lookBack(room: Room, question: QuestionId | undefined, atMillis: number): Head | RefusalCode {
  const { head } = room;
  const isBetween = ['read', 'locked', 'reveal', 'discuss'].includes(head.phase.name);
  if (question === undefined || !isBetween) return 'not-now';
  const { rounds, isRevealed, isSkipped } = courseOf(head, question);
  if (!isRevealed || isSkipped) return 'not-now';
  return changed(head, atMillis, {
    phase: { name: 'reveal', question, round: Math.max(1, rounds.length) },
    pausedAtMillis: null,
  });
}

function skipped(head: Head, { question }: Phase & { question: QuestionId }, atMillis: number): Head {
  const rounds = closeRounds(head, courseOf(head, question).rounds);
  return { ...withCourse(head, question, { rounds, isSkipped: true }), changedAtMillis: atMillis };
}

function resume(head: Head, atMillis: number): Head | RefusalCode {
  if (head.pausedAtMillis === null) return 'not-now';
  const pausedMillis = Math.max(0, atMillis - head.pausedAtMillis);
  const { phase } = head;
  // The time that the class was held up is given back.
  const shifted = phase.name === 'open' ? { ...phase, startedAtMillis: phase.startedAtMillis + pausedMillis } : phase;
  return changed(head, atMillis, { phase: shifted, pausedAtMillis: null });
}

function startWork(room: Room, atMillis: number): Head | RefusalCode {
  const asked = room.lesson.items.filter(({ question }) => isScored(question)).map(({ question }) => question.id);
  if (asked.length === 0) return 'no-more-questions';
  const opened = [{ openedSeq: room.head.seq + 1, lockedSeq: null }];
  const head = asked.reduce((before, id) => withCourse(before, id, { rounds: opened }), room.head);
  return changed(head, atMillis, { phase: { name: 'work' } });
}

function reviewWork(room: Room, atMillis: number): Head {
  const closed = closeAll(room.head);
  const ids = room.lesson.items.map(({ question }) => question.id);
  const head = ids.reduce((before, id) => withCourse(before, id, { isRevealed: true }), closed);
  return changed(head, atMillis, { phase: { name: 'review' }, pausedAtMillis: null });
}

function closeAll(head: Head): Head {
  const ids = Object.keys(head.courses) as QuestionId[];
  return ids.reduce(
    (before, id) => withCourse(before, id, { rounds: closeRounds(before, courseOf(before, id).rounds) }),
    head,
  );
}

function closeRounds(head: Head, rounds: Course['rounds']): Course['rounds'] {
  return rounds.map((round) => ({ ...round, lockedSeq: round.lockedSeq ?? head.seq + 1 }));
}

function withCourse(head: Head, question: QuestionId, changes: Partial<Course>): Head {
  return { ...head, courses: { ...head.courses, [question]: { ...courseOf(head, question), ...changes } } };
}

function changed(head: Head, atMillis: number, changes: Partial<Head>): Head {
  return { ...head, ...changes, seq: head.seq + 1, changedAtMillis: atMillis };
}

function isAsked({ lesson }: Room, question: QuestionId): boolean {
  const item = findItem(lesson, question);
  return item !== null && isScored(item.question);
}
