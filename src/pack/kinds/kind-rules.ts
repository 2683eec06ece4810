import type { PartId } from '../schema/ids.ts';

/** Form fields by name, as `URLSearchParams` has them. */
export interface Fields {
  getAll(name: string): readonly string[];
}

/** One option, item, side or blank of a graded question. */
export interface GradedPart {
  id: PartId;
  /** What the reader gave for it; for an option, whether it was picked. `null`: nothing. */
  chosen: string | number | boolean | null;
  correct: string | number | boolean;
  /** The reason; `null` where the kind has none for single parts. */
  why: string | null;
}

export interface Credit {
  /** From 0 to 1. */
  credit: number;
  parts: readonly GradedPart[];
}

export interface Reading<Answer> {
  /** `null`: nothing that this question can use. */
  answer: Answer | null;
  /** Parts that still lack an answer; the question's own id where it has no parts to name. Empty: ready to be graded. */
  missing: readonly string[];
}

/** What a kind of question knows: how to read an answer, what is right, what an answer is worth. */
export interface KindRules<Question, Answer> {
  /** The answer in anything at all: JSON from the network as well as a form. `null` where it is malformed or empty. */
  readAnswer(question: Question, given: unknown): Answer | null;
  /** The names of the fields that `readFields` reads. */
  fieldNames(question: Question): readonly string[];
  /** The answer in the fields `<question>` and `<question>.<part>`. */
  readFields(question: Question, fields: Fields): Reading<Answer>;
  /** What a fully right answer looks like. */
  rightAnswer(question: Question): Answer;
  /** `null` is worth nothing, and says what would have been right. */
  grade(question: Question, answer: Answer | null): Credit;
}

/** The one text a field holds; empty where it is missing, or given twice. */
export function singleField(fields: Fields, name: string): string {
  const values = fields.getAll(name);
  const [value = ''] = values;
  return values.length === 1 ? value.trim() : '';
}

export function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
