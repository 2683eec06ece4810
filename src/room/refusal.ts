/** Why something did not happen. The names are part of the wire format: they never change their meaning. */
export type RefusalCode =
  // The frame
  | 'too-large'
  | 'bad-json'
  | 'bad-message'
  | 'slow'
  // Who asks
  | 'hello-first'
  | 'already-here'
  | 'not-allowed'
  | 'unknown-key'
  | 'removed'
  | 'ended'
  | 'door-closed'
  | 'room-full'
  // Names
  | 'name-needed'
  | 'name-length'
  | 'name-letters'
  | 'name-scripts'
  | 'name-taken'
  | 'name-not-yours-to-choose'
  | 'no-rerolls'
  | 'seat-needed'
  | 'seat-taken'
  // Answers
  | 'not-open'
  | 'paused'
  | 'wrong-question'
  | 'wrong-round'
  | 'not-scored'
  | 'bad-answer'
  | 'answered'
  | 'too-late'
  // The host
  | 'stale'
  | 'not-now'
  | 'no-such-question'
  | 'no-more-questions'
  | 'no-such-student';
