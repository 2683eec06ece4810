export { isAccepted, splitAtBlanks } from './blanks.ts';
export { type EvidenceSearch, evidenceFinder, findEvidence, type TextRange } from './find-evidence.ts';
export { foldText } from './fold-text.ts';
export { type Checked, checkFields, type Grade, type Verdict } from './grade.ts';
export {
  type Answer,
  type AnswerByKind,
  gradeAnswer,
  readAnswer,
  rightAnswer,
  rulesOf,
} from './kinds/all-kinds.ts';
export { blankRules } from './kinds/blank.ts';
export { choiceRules, takesSeveral } from './kinds/choice.ts';
export { isScored } from './kinds/is-scored.ts';
export { type Fields, type GradedPart, isRecord, type KindRules, type Reading } from './kinds/kind-rules.ts';
export { matchRules } from './kinds/match.ts';
export { numberRules } from './kinds/number.ts';
export { orderRules } from './kinds/order.ts';
export { sortRules } from './kinds/sort.ts';
export { truthRules } from './kinds/truth.ts';
export { lookUpLanguage } from './look-up-language.ts';
export type { PackProblem } from './pack-problem.ts';
export { type ParsedPack, parsePack } from './parse-pack.ts';
export { permute } from './permutation.ts';
export { questionName } from './question-name.ts';
export { asPackId, asQuestionId } from './read-ids.ts';
export type { PackId, PartId, PointId, QuestionId } from './schema/ids.ts';
export {
  type Article,
  type Evidence,
  type Pack,
  type Point,
  packSchema,
  type Section,
  type Status,
  type Term,
  type Voice,
} from './schema/pack.ts';
export type { Question, QuestionKind, QuestionOf, ScoredQuestion } from './schema/question.ts';
export type { LabelledPart } from './schema/question-base.ts';
export { isLanguageTag, isPartialDate, isWebAddress } from './schema/text.ts';
export { type Score, scoreGrades } from './score.ts';
export { scoreSections } from './score-sections.ts';
export { textFragment } from './text-fragment.ts';
export { isToBeWritten, toBeWritten } from './to-be-written.ts';
export { UNSPACED } from './unspaced.ts';
