import { isScored, type Pack, type QuestionId, rulesOf } from '../../pack/index.ts';
import type { QuizState } from '../quiz/quiz-state.ts';

/** How a question was answered, by however many. */
export interface QuestionCount {
  answered: number;
  /** Those whose answer earned the full credit. */
  correct: number;
}

/** A question that too few have answered has no entry. */
export type OtherReaders = ReadonlyMap<QuestionId, QuestionCount>;

/** What one reader adds to the anonymous counts of a pack's answers. */
export interface ReaderTally {
  /** Drawn at random; what is sent again under it counts once. */
  attemptId: string;
  /** Notes what was checked since; the first answer to a question counts. Once all is answered, it is sent. */
  note(quiz: QuizState): void;
  /** Sends what was not sent yet, and listens no more. */
  stop(): void;
  /** Listens no more, and sends nothing. */
  drop(): void;
}

export interface TallySetup {
  pack: Pack;
  /** An address of the Worker. */
  pageUrl: string;
  /** The attempt that this goes on with; `null`: it is a new one. */
  attemptId: string | null;
  /** Told how others answered, once, after this reader's first answer; never where that cannot be had. */
  onOthers(others: OtherReaders): void;
}

export function startTally({ pack, pageUrl, attemptId, onOthers }: TallySetup): ReaderTally {
  const api = new URL(`/api/v1/packs/${pack.id}/`, pageUrl);
  // In the words of a translation, an answer is graded by the translation.
  const attempts = new URL(`attempts?lang=${pack.language}`, api);
  const id = attemptId ?? randomId();
  const noted = new Set<QuestionId>();
  let unsent: Record<QuestionId, unknown> = {};

  function send() {
    if (Object.keys(unsent).length === 0) return;
    // A beacon outlives the page. Whether it arrives, nobody waits to know: it is one count among many.
    navigator.sendBeacon(attempts, JSON.stringify({ id, answers: unsent }));
    unsent = {};
  }

  addEventListener('pagehide', send);
  return {
    attemptId: id,

    note({ questions, grades, fields }) {
      if (noted.size === 0) void fetchOthers(new URL('tally', api)).then(onOthers, () => {});
      const scored = questions.filter(isScored);
      for (const question of scored.filter((each) => grades.has(each.id) && !noted.has(each.id))) {
        noted.add(question.id);
        unsent[question.id] = rulesOf(question).readFields(question, fields).answer;
      }
      if (noted.size === scored.length) send();
    },

    stop() {
      this.drop();
      send();
    },

    drop() {
      removeEventListener('pagehide', send);
    },
  };
}

async function fetchOthers(address: URL): Promise<OtherReaders> {
  const response = await fetch(address, { credentials: 'omit' });
  const { questions }: { questions: Record<QuestionId, QuestionCount | { tooFew: true }> } = await response.json();
  const counted = Object.entries(questions) as [QuestionId, QuestionCount | { tooFew: true }][];
  return new Map(counted.flatMap(([id, count]) => ('answered' in count ? [[id, count] as const] : [])));
}

/** 128 bits; `crypto.randomUUID` is not there without HTTPS. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
