type LogEvent =
  | { event: 'unhandled'; route: string; error: unknown }
  | { event: 'attempt-not-counted'; pack: string; questions: number; error: unknown }
  | { event: 'tally-not-read'; pack: string; error: unknown };

/**
 * One line of JSON for the operator. The type holds no address, agent, path or text of a reader: a log outlives what it is
 * written for.
 */
export function logEvent({ error, ...event }: LogEvent): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ ...event, error: told }));
}
