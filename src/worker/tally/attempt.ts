import * as v from 'valibot';

/** The answers to a quiz of a hundred questions, with every blank filled at length. */
export const MAX_ATTEMPT_BYTES = 32 * 1024;

const ID_EXPECTED = '"id": 16 to 64 letters, digits, hyphens or underscores, drawn at random for each attempt';
const ANSWERS_EXPECTED = '"answers": an object with an answer for each question’s id';

const attemptSchema = v.object(
  {
    id: v.pipe(v.string(ID_EXPECTED), v.regex(/^[\w-]{16,64}$/, ID_EXPECTED)),
    answers: v.record(v.string(), v.unknown(), ANSWERS_EXPECTED),
  },
  'an object with "id" and "answers"',
);

/** One reader's pass through a quiz, as a browser sends it. */
export type Attempt = v.InferOutput<typeof attemptSchema>;

export type ReadAttempt = { ok: true; attempt: Attempt } | { ok: false; expected: string };

/** The attempt in a body, whatever its Content-Type says: a beacon can send `text/plain` alone. */
export function readAttempt(body: string): ReadAttempt {
  const result = v.safeParse(attemptSchema, parseJson(body));
  return result.success ? { ok: true, attempt: result.output } : { ok: false, expected: expectedBy(result.issues[0]) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function expectedBy(issue: v.BaseIssue<unknown>): string {
  const [missing] = issue.path ?? [];
  // The library has words of its own for a field that is not there at all.
  if (issue.kind === 'schema' && issue.input === undefined && missing) {
    return missing.key === 'id' ? ID_EXPECTED : ANSWERS_EXPECTED;
  }
  return issue.message;
}
