/** One thing that keeps a file from being a pack, in an editor's words. */
export interface PackProblem {
  /** The JSON place, such as `questions[3].options[1].why`; `pack` for the whole. */
  place: string;
  found: string;
  expected: string;
}
