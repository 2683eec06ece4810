import { type PartId, type Question, type QuestionId, takesSeveral } from '../../pack/index.ts';
import type { Chance } from '../chance.ts';

interface Labelled {
  id: PartId;
  text: string;
}

/** What stands above the options. */
export interface Stem {
  id: QuestionId;
  kind: Question['kind'];
  prompt: string;
}

/** A question as it is put to a class: nothing in it, and no order, tells what is right. */
export type ShownQuestion = { id: QuestionId; prompt: string } & (
  | { kind: 'choice'; several: boolean; options: Labelled[] }
  | { kind: 'truth'; statement: string }
  | { kind: 'match'; left: Labelled[]; right: Labelled[] }
  | { kind: 'order'; items: Labelled[] }
  | { kind: 'sort'; headings: Labelled[]; items: Labelled[] }
  /** `choices` null: the student types. */
  | { kind: 'blank'; text: string; blanks: { id: PartId; choices: string[] | null }[] }
  | { kind: 'number'; min: number; max: number; step: number; unit: string }
  | { kind: 'recall' }
);

/** @param question with its parts in the room's order; only what is to be put in order stands in the right one. */
export function showQuestion(question: Question, chance: Chance): ShownQuestion {
  const { id, prompt } = question;
  const labels = (parts: readonly Labelled[]) => parts.map((part) => ({ id: part.id, text: part.text }));
  switch (question.kind) {
    case 'choice':
      return { id, prompt, kind: 'choice', several: takesSeveral(question), options: labels(question.options) };
    case 'truth':
      return { id, prompt, kind: 'truth', statement: question.statement };
    case 'match':
      return { id, prompt, kind: 'match', left: labels(question.left), right: labels(question.right) };
    case 'order':
      return { id, prompt, kind: 'order', items: chance.shuffle(labels(question.items)) };
    case 'sort':
      return { id, prompt, kind: 'sort', headings: labels(question.headings), items: labels(question.items) };
    case 'blank': {
      const blanks = question.blanks.map((blank) => ({ id: blank.id, choices: blank.choices ?? null }));
      return { id, prompt, kind: 'blank', text: question.text, blanks };
    }
    case 'number': {
      const { min, max, step, unit } = question;
      return { id, prompt, kind: 'number', min, max, step, unit };
    }
    case 'recall':
      return { id, prompt, kind: 'recall' };
  }
}
