import type { Pack } from '../../pack/index.ts';
import { tabMemory } from '../memory/tab-memory.ts';
import type { QuizState } from '../quiz/quiz-state.ts';
import { type OtherReaders, type ReaderTally, startTally } from '../tally/reader-tally.ts';

/** What the host allows. */
export interface RecordRules {
  /** Whether this tab may keep the progress. */
  remember: boolean;
  /** Whether the answers may be counted, without a name. */
  tally: boolean;
}

export interface RecordSetup {
  pack: Pack;
  /** An address of the Worker. */
  pageUrl: string;
  rules: RecordRules;
  /** Told how others answered, once, after this reader's first answer; never where that cannot be had. */
  onOthers(others: OtherReaders): void;
}

/** What is kept and counted of one reader's attempt. */
export interface AttemptRecord {
  /** The quiz as this tab kept it, with what was done meanwhile; `null`: nothing was kept, or nothing that can be read. */
  restore(now: QuizState): QuizState | null;
  /** From the first answer on, counts the answers and keeps the progress. Answers with whether it is kept. */
  note(quiz: QuizState): boolean;
  follow(rules: RecordRules): void;
  /** Keeps nothing, and does not count what was not sent yet. */
  forget(): void;
  /** Sends what was not sent yet, and listens no more. */
  stop(): void;
}

export function startRecord({ pack, pageUrl, rules, onOthers }: RecordSetup): AttemptRecord {
  let isKept = false;
  let attemptId: string | null = null;
  let tally: ReaderTally | null = null;

  function dropTally() {
    tally?.drop();
    tally = null;
  }

  function forgetKept() {
    tabMemory.forget(pack);
    isKept = false;
  }

  return {
    restore(now) {
      const kept = rules.remember ? tabMemory.restore(pack, now) : null;
      if (!kept) return null;
      isKept = true;
      attemptId = kept.attemptId;
      return kept.quiz;
    },

    note(quiz) {
      const isBegun = quiz.grades.size > 0;
      if (isBegun && rules.tally) {
        tally ??= startTally({ pack, pageUrl, attemptId, onOthers });
        // What is counted again, because counting was switched off and on, or the page was left, counts once under its name.
        attemptId = tally.attemptId;
        tally.note(quiz);
      }
      if (rules.remember && (isBegun || isKept)) isKept = tabMemory.keep(pack, quiz, attemptId);
      return isKept;
    },

    follow(next) {
      // What another page of this site kept is that page's.
      if (rules.remember && !next.remember) forgetKept();
      if (!next.tally) dropTally();
      rules = next;
    },

    forget() {
      dropTally();
      attemptId = null;
      forgetKept();
    },

    stop() {
      tally?.stop();
    },
  };
}
