import type { Pack } from '../../pack/index.ts';

/** What was done to a pack, step by step, from the oldest that is kept. */
export interface History {
  past: readonly Pack[];
  present: Pack;
  /** What was undone, the next to be done again first. */
  future: readonly Pack[];
  /** The field in which the last step was typing; `null`: it was none. */
  typedIn: string | null;
}

// Packs share what did not change, so that a step costs little.
const MOST_STEPS = 200;

export function beginHistory(present: Pack): History {
  return { past: [], present, future: [], typedIn: null };
}

/** One step on. Typing on in the same field is one step, however many letters. */
export function step(history: History, next: Pack, typedIn: string | null = null): History {
  if (next === history.present) return history;
  const isSameStep = typedIn !== null && typedIn === history.typedIn;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present: next, future: [], typedIn };
}

/** The same history where there is nothing to undo. */
export function undo({ past, present, future, ...rest }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typedIn: null };
}

/** The same history where nothing was undone. */
export function redo({ past, present, future, ...rest }: History): History {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: next, future: later, typedIn: null };
}
