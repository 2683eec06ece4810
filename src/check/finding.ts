/** What a rule found in a pack: an error stops the build, advice does not. */
export interface Finding {
  rule: string;
  level: 'error' | 'advice';
  /** The JSON place, such as `questions[3].prompt`. */
  place: string;
  found: string;
  expected: string;
  /** Why it matters. */
  why: string;
}
