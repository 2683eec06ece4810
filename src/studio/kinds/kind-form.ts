import type { QuestionKind, QuestionOf } from '../../pack/index.ts';
import type { Studio } from '../studio-context.ts';

export interface KindFormProps<Kind extends QuestionKind> {
  studio: Studio;
  question: QuestionOf<Kind>;
  /** The question's place in the pack. */
  place: string;
}
