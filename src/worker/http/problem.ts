import type { RefusalCode } from '../../room/index.ts';
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

/** The problem in plain words: what happened, and what can be done. */
export function describeProblem(problem: Problem): { title: string; detail: string } {
  switch (problem.kind) {
    case 'not-found':
      return { title: 'There is no such page', detail: 'The address may be mistyped, or the page may have moved.' };
    case 'pack-not-found':
      return {
        title: 'There is no such pack',
        detail: `Nothing here is called “${shorten(problem.wanted)}”. The link may be old or mistyped.`,
      };
    case 'format-not-found':
      return {
        title: 'There is no such file',
        detail: `A pack can be had as ${problem.known.join(', ')}; “${shorten(problem.wanted)}” is none of them.`,
      };
    case 'pack-withdrawn':
      return { title: 'This pack has been withdrawn', detail: problem.note };
    case 'method-not-allowed':
      return { title: 'That cannot be done here', detail: `This address answers ${problem.allow.join(', ')}.` };
    case 'body-too-large':
      return {
        title: 'That was too much to read',
        detail: `At most ${problem.maxBytes / 1024} kB can be sent to this address.`,
      };
    case 'bad-attempt':
      return { title: 'That is no attempt', detail: `Expected ${problem.expected}, as JSON.` };
    case 'nothing-to-count':
      return {
        title: 'There is nothing in it to count',
        detail: 'None of the answers fits a question of this pack that is scored. Sending it again will not help.',
      };
    case 'too-many-requests':
      return {
        title: 'That was too often',
        detail: `Try again in ${problem.retryAfterSeconds} seconds, and send less in a minute.`,
      };
    case 'tally-unavailable':
      return {
        title: 'The tally cannot be reached',
        detail: `Nothing was counted. Send the same in ${problem.retryAfterSeconds} seconds: it will not count twice.`,
      };
    case 'body-not-understood':
      return { title: 'That could not be read', detail: `Expected: ${problem.expected}.` };
    case 'no-rooms':
      return {
        title: 'There are no rooms here',
        detail: 'Whoever runs this server has not set ROOM_KEY, the secret that room codes are signed with.',
      };
    case 'room-not-found':
      return { title: 'There is no such room', detail: 'Look at the code again: one of its letters may be mistyped.' };
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
      return {
        title: 'Something went wrong on our side',
        detail: 'It was not your doing. Try again in a moment.',
      };
  }
}

function shorten(text: string, maxCharacters = 80): string {
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
}
