/** What one rule has to say about one place of a pack. */
export interface Flaw {
  /** The JSON place, such as `questions[3].prompt`; `pack` for the whole. */
  place: string;
  found: string;
  /** What to do about it. */
  remedy: string;
}

/** An error stops the build; advice does not. */
export type Level = 'error' | 'advice';

/** A flaw with the rule that it breaks. */
export interface Finding extends Flaw {
  rule: string;
  level: Level;
  /** Why it matters. */
  why: string;
  /** Who says so: published guidance, or a promise of Readback's. */
  source: string;
}
