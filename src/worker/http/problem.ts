import type { RefusalCode } from '../../room/index.ts';
import { type ProblemMessages, siteCatalogues } from '../../widget/index.ts';
import { refusalStatus, refusalWords } from './refusal-answers.ts';

/** What may go wrong for somebody who asks us something. */
export type Problem =
  | { kind: 'not-found' }
  | { kind: 'pack-not-found'; wanted: string; near: readonly string[] }
  | { kind: 'format-not-found'; wanted: string; known: readonly string[] }
  | { kind: 'pack-withdrawn'; note: string }
  | { kind: 'method-not-allowed'; allow: readonly string[] }
  | { kind: 'body-too-large'; maxBytes: number }
  | { kind: 'bad-attempt'; expected: string }
  | { kind: 'nothing-to-count'; ignored: readonly string[] }
  | { kind: 'too-many-requests'; retryAfterSeconds: number }
  | { kind: 'tally-unavailable'; retryAfterSeconds: number }
  | { kind: 'body-not-understood'; expected: string }
  | { kind: 'no-rooms' }
  | { kind: 'room-not-found' }
  | { kind: 'room-over' }
  | { kind: 'room-crowded'; retryAfterSeconds: number }
  | { kind: 'upgrade-needed' }
  /** What a socket gets as an `err` frame; the same members stand in the problem. */
  | { kind: 'room-refused'; v: 1; t: 'err'; id?: string; code: RefusalCode; retryMillis?: number }
  | { kind: 'bad-oembed-request'; expected: string }
  | { kind: 'nothing-to-embed'; wanted: string }
  | { kind: 'unknown-oembed-format'; format: string }
  | { kind: 'internal' };

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 426 | 429 | 500 | 501 | 503;

const statuses: Record<Exclude<Problem['kind'], 'room-refused'>, ProblemStatus> = {
  'not-found': 404,
  'pack-not-found': 404,
  'format-not-found': 404,
  'pack-withdrawn': 410,
  'method-not-allowed': 405,
  'body-too-large': 413,
  'bad-attempt': 400,
  'nothing-to-count': 422,
  'too-many-requests': 429,
  'tally-unavailable': 503,
  'body-not-understood': 400,
  'no-rooms': 503,
  'room-not-found': 404,
  'room-over': 410,
  'room-crowded': 503,
  'upgrade-needed': 426,
  'bad-oembed-request': 400,
  'nothing-to-embed': 404,
  // Both as https://oembed.com, 2.3.4 has it.
  'unknown-oembed-format': 501,
  internal: 500,
};

export function problemStatus(problem: Problem): ProblemStatus {
  return problem.kind === 'room-refused' ? refusalStatus[problem.code] : statuses[problem.kind];
}

/** After how many seconds the same may be tried again; `null`: nothing is known of that. */
export function retrySeconds(problem: Problem): number | null {
  if ('retryAfterSeconds' in problem) return problem.retryAfterSeconds;
  const retryMillis = problem.kind === 'room-refused' ? problem.retryMillis : undefined;
  return retryMillis === undefined ? null : Math.ceil(retryMillis / 1000);
}

/** What RFC 9457 calls the problem's type: stable, and only a name. */
export function problemType(kind: Problem['kind']): string {
  return `tag:readback,2026:${kind}`;
}

/**
 * The problem in plain words: what happened, and what can be done. What only programs meet is said in English, whatever
 * the words are in.
 */
export function describeProblem(
  problem: Problem,
  words: ProblemMessages = siteCatalogues.en.problemMessages,
): { title: string; detail: string } {
  switch (problem.kind) {
    case 'not-found':
      return words.notFound;
    case 'pack-not-found': {
      const { title, detail } = words.packNotFound;
      return { title, detail: detail(shorten(problem.wanted)) };
    }
    case 'format-not-found': {
      const { title, detail } = words.formatNotFound;
      return { title, detail: detail(shorten(problem.wanted), problem.known.join(', ')) };
    }
    case 'pack-withdrawn':
      return { title: words.packWithdrawn, detail: problem.note };
    case 'method-not-allowed': {
      const { title, detail } = words.methodNotAllowed;
      return { title, detail: detail(problem.allow.join(', ')) };
    }
    case 'body-too-large': {
      const { title, detail } = words.bodyTooLarge;
      return { title, detail: detail(problem.maxBytes / 1024) };
    }
    case 'bad-attempt':
      return { title: 'That is no attempt', detail: `Expected ${problem.expected}, as JSON.` };
    case 'nothing-to-count':
      return {
        title: 'There is nothing in it to count',
        detail: 'None of the answers fits a question of this pack that is scored. Sending it again will not help.',
      };
    case 'too-many-requests': {
      const { title, detail } = words.tooManyRequests;
      return { title, detail: detail(problem.retryAfterSeconds) };
    }
    case 'tally-unavailable':
      return {
        title: 'The tally cannot be reached',
        detail: `Nothing was counted. Send the same in ${problem.retryAfterSeconds} seconds: it will not count twice.`,
      };
    case 'body-not-understood':
      return { title: 'That could not be read', detail: `Expected: ${problem.expected}.` };
    case 'no-rooms':
      return words.noRooms;
    case 'room-not-found':
      return words.roomNotFound;
    case 'room-over':
      return { title: 'This room is over, or never was', detail: 'Ask whoever gave you the code for a new one.' };
    case 'room-crowded':
      return { title: 'Too many are coming in at once', detail: 'Try again in a moment.' };
    case 'upgrade-needed':
      return { title: 'This address is for WebSockets', detail: 'Ask with “Upgrade: websocket”.' };
    case 'room-refused':
      return { title: 'The room did not do that', detail: refusalWords[problem.code] };
    case 'bad-oembed-request':
      return { title: 'That is no oEmbed request', detail: `Expected ${problem.expected}.` };
    case 'nothing-to-embed':
      return {
        title: 'There is nothing to embed at that address',
        detail: `“${shorten(problem.wanted)}” is not the address of a pack on this site: give that of a reading page, /a/….`,
      };
    case 'unknown-oembed-format':
      return {
        title: 'There is no such format',
        detail: `“${shorten(problem.format)}” was asked for; “json” and “xml” can be had.`,
      };
    case 'internal':
      return words.internal;
  }
}

function shorten(text: string, maxCharacters = 80): string {
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
}
