import { foldText, type QuestionOf } from '../../pack/index.ts';
import type { Flaw } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Where one answer is meant, one is right: of a blank's choices, and of the numbers that can be given. */
export function oneAnswerIsRight({ pack }: Subject): Flaw[] {
  return pack.questions.flatMap((question, q) => {
    const place = `questions[${q}]`;
    if (question.kind === 'blank') return blanksWithSeveralKeys(question, place);
    if (question.kind === 'number') return rangeWithoutMiss(question, place);
    return [];
  });
}

function blanksWithSeveralKeys({ blanks }: QuestionOf<'blank'>, place: string): Flaw[] {
  return blanks.flatMap(({ accepted, choices = [] }, b) => {
    const folded = new Set(accepted.map(foldText));
    const right = choices.filter((choice) => folded.has(foldText(choice)));
    if (right.length < 2) return [];
    const found = `${right.length} choices that are accepted: ${right.join(', ')}`;
    return [{ place: `${place}.blanks[${b}].choices`, found, remedy: 'Leave one of them among the choices.' }];
  });
}

function rangeWithoutMiss({ min, max, correct, tolerance }: QuestionOf<'number'>, place: string): Flaw[] {
  if (min < correct - tolerance || max > correct + tolerance) return [];
  const found = `${tolerance}, by which every number from ${min} to ${max} is right`;
  return [{ place: `${place}.tolerance`, found, remedy: 'Lower the tolerance, or widen the range.' }];
}
