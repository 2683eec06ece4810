export {
  type Answers,
  gradeAttempt,
  type Score,
  type SectionScore,
  scoredQuestions,
  scoreGrades,
  scoreSections,
} from './attempt.ts';
export { type EvidenceSearch, findEvidence, type TextRange } from './find-evidence.ts';
export { foldText } from './fold-text.ts';
export { type Grade, gradeAnswer, type Verdict } from './grade.ts';
export {
  asPackId,
  type PackId,
  type PartId,
  type PointId,
  type QuestionId,
  type SectionId,
  type VoiceId,
} from './ids.ts';
export { splitAtBlanks } from './kinds/blank.ts';
export { takesSeveral } from './kinds/choice.ts';
export {
  type Answer,
  isScored,
  type Question,
  type QuestionKind,
  type QuestionOf,
  readAnswer,
  readFields,
  rightAnswer,
  type ScoredQuestion,
} from './kinds/index.ts';
export type { Fields, GradedPart, Reading } from './kinds/kind-rules.ts';
export { type PackProblem, type ParsedPack, parsePack } from './parse-pack.ts';
export { permute } from './permutation.ts';
export {
  type Article,
  type Evidence,
  type Note,
  type Pack,
  type Point,
  packSchema,
  type Section,
  type Status,
  type Voice,
} from './schema.ts';
export { textFragment } from './text-fragment.ts';
