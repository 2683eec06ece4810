import type { Answer, Question, QuestionKind, ScoredQuestion } from '../../pack/index.ts';
import type { ShownQuestion } from '../../room/index.ts';

type Scored = Extract<ShownQuestion, { kind: ScoredQuestion['kind'] }>;

export const isAnswerable = (shown: ShownQuestion): shown is Scored => shown.kind !== ('recall' satisfies QuestionKind);

/**
 * The question as the quiz's own controls take it. What is right in it is made up: nobody but the room knows, and nothing
 * is graded by it.
 */
export function askedQuestion(shown: Scored): ScoredQuestion {
  const base = { id: shown.id, prompt: shown.prompt, points: [], explanation: '' };
  const why = '';
  switch (shown.kind) {
    case 'choice': {
      // Two that count as right make checkboxes of them.
      const options = shown.options.map((option, index) => ({
        ...option,
        correct: index < (shown.several ? 2 : 1),
        why,
      }));
      return { ...base, kind: 'choice', options };
    }
    case 'truth':
      return { ...base, kind: 'truth', statement: shown.statement, correct: true, why: { true: why, false: why } };
    case 'match':
      return { ...base, kind: 'match', left: shown.left, right: shown.right, pairs: {}, why: {} };
    case 'order':
      return { ...base, kind: 'order', items: shown.items };
    case 'sort':
      return {
        ...base,
        kind: 'sort',
        headings: shown.headings,
        items: shown.items.map((item) => ({ ...item, heading: shown.headings[0]?.id ?? '', why })),
      };
    case 'blank':
      return {
        ...base,
        kind: 'blank',
        text: shown.text,
        blanks: shown.blanks.map(({ id, choices }) => ({ id, accepted: [], why, ...(choices && { choices }) })),
      };
    case 'number': {
      const { min, max, step, unit } = shown;
      return { ...base, kind: 'number', min, max, step, unit, correct: min, tolerance: 0, why };
    }
  }
}

/** The form's fields that give the answer: as `readFields` reads them. */
export function answerFields({ id, kind }: Pick<Question, 'id' | 'kind'>, answer: Answer | null): URLSearchParams {
  if (answer === null) return new URLSearchParams();
  if (typeof answer !== 'object') return new URLSearchParams([[id, String(answer)]]);
  if (!Array.isArray(answer)) {
    return new URLSearchParams(Object.entries(answer).map(([part, value]) => [`${id}.${part}`, String(value)]));
  }
  const entries = answer.map((part, index) => (kind === 'order' ? [`${id}.${part}`, String(index + 1)] : [id, part]));
  return new URLSearchParams(entries);
}
