import type { Pack, QuestionOf } from '../pack/index.ts';

type ChoiceQuestion = QuestionOf<'choice'>;
type Option = ChoiceQuestion['options'][number];

/** A `choice` question, taken apart as item writers speak of it. */
export interface PlacedChoice {
  question: ChoiceQuestion;
  place: string;
  keys: readonly Option[];
  distractors: readonly Option[];
}

export function placedChoices(pack: Pack): PlacedChoice[] {
  return pack.questions.flatMap((question, q) =>
    question.kind === 'choice'
      ? [
          {
            question,
            place: `questions[${q}]`,
            keys: question.options.filter(({ correct }) => correct),
            distractors: question.options.filter(({ correct }) => !correct),
          },
        ]
      : [],
  );
}

/** A `choice` question with one right option. */
export interface SingleKeyChoice extends PlacedChoice {
  key: Option;
}

export function singleKeyChoices(pack: Pack): SingleKeyChoice[] {
  return placedChoices(pack).flatMap((choice) => {
    const [key, ...more] = choice.keys;
    return key && more.length === 0 ? [{ ...choice, key }] : [];
  });
}
