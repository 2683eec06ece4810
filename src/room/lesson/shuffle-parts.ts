import type { Question } from '../../pack/index.ts';
import type { Chance } from '../chance.ts';

/**
 * The same question with its parts in an order of the room's own, so that nothing changes places when it is revealed.
 * What is to be put in order keeps its key.
 */
export function shuffleParts(question: Question, chance: Chance): Question {
  switch (question.kind) {
    case 'choice':
      return { ...question, options: chance.shuffle(question.options) };
    case 'match':
      return { ...question, left: chance.shuffle(question.left), right: chance.shuffle(question.right) };
    case 'sort':
      return { ...question, headings: chance.shuffle(question.headings), items: chance.shuffle(question.items) };
    case 'blank':
      return {
        ...question,
        blanks: question.blanks.map((blank) =>
          blank.choices ? { ...blank, choices: chance.shuffle(blank.choices) } : blank,
        ),
      };
    case 'order':
    case 'truth':
    case 'number':
    case 'recall':
      return question;
  }
}
