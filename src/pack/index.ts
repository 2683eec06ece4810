export { type EvidenceSearch, findEvidence } from './find-evidence.ts';
export { foldText } from './fold-text.ts';
export { type Checked, checkFields, type Grade, gradeBy, type Verdict } from './grade.ts';
export {
  asPackId,
  type PackId,
  type PartId,
  type PointId,
  type QuestionId,
  type SectionId,
  type VoiceId,
} from './ids.ts';
export { blankRules, splitAtBlanks } from './kinds/blank.ts';
export { choiceRules, takesSeveral } from './kinds/choice.ts';
export {
  type Answer,
  type AnswerByKind,
  gradeAnswer,
  isScored,
  type Question,
  type QuestionKind,
  type QuestionOf,
  readAnswer,
  rightAnswer,
  rulesOf,
  type ScoredQuestion,
} from './kinds/index.ts';
export type { Fields, GradedPart, KindRules, Reading } from './kinds/kind-rules.ts';
export { matchRules } from './kinds/match.ts';
export { numberRules } from './kinds/number.ts';
export { orderRules } from './kinds/order.ts';
export { sortRules } from './kinds/sort.ts';
export { truthRules } from './kinds/truth.ts';
export { type PackProblem, type ParsedPack, parsePack } from './parse-pack.ts';
export { permute } from './permutation.ts';
export {
  type Article,
  type Evidence,
  type Pack,
  type Point,
  packSchema,
  type Section,
  type Status,
  type Voice,
} from './schema.ts';
export { type Score, type SectionScore, scoreGrades, scoreSections } from './score.ts';
export { textFragment } from './text-fragment.ts';
