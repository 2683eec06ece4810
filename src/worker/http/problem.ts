/** What may go wrong for somebody who asks us something. */
export type Problem =
  | { kind: 'not-found' }
  | { kind: 'pack-not-found'; wanted: string; near: readonly string[] }
  | { kind: 'format-not-found'; wanted: string; known: readonly string[] }
  | { kind: 'pack-withdrawn'; note: string }
  | { kind: 'method-not-allowed'; allow: readonly string[] }
  | { kind: 'body-too-large'; maxBytes: number }
  | { kind: 'internal' };

export type ProblemStatus = 404 | 405 | 410 | 413 | 500;

/** The one place that knows HTTP statuses. */
export const problemStatus: Record<Problem['kind'], ProblemStatus> = {
  'not-found': 404,
  'pack-not-found': 404,
  'format-not-found': 404,
  'pack-withdrawn': 410,
  'method-not-allowed': 405,
  'body-too-large': 413,
  internal: 500,
};

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
