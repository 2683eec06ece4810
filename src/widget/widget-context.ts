import type { FunctionComponent } from 'preact';
import type { AnswerByKind, Evidence, Pack, QuestionId, QuestionOf, ScoredQuestion } from '../pack/index.ts';
import type { KindScreen } from './kinds/kind-screen.ts';
import type { TabMemory } from './memory/tab-memory.ts';
import type { Messages } from './messages/index.ts';
import type { PackText } from './pack-text.ts';
import type { QuizState } from './quiz/quiz-state.ts';
import type { RecallCardProps } from './quiz/recall-card.tsx';
import type { OthersNoteProps } from './tally/others-note.tsx';
import type { ReaderTally, TallySetup } from './tally/reader-tally.ts';
import type { WidgetState } from './widget-state.ts';

/** What every part of one widget is shown from; a part is a function of it and of nothing else. */
export interface WidgetContext {
  pack: Pack;
  messages: Messages;
  packText: PackText;
  /** The level of the widget's own heading: 1 on a page of ours, 2 inside somebody else's. */
  headingLevel: 1 | 2;
  /** Which of the explainer's sections are unfolded at first. */
  unfolded: 'all' | 'first';
  /** Where the form goes without JavaScript. */
  formAction: string;
  /** The pack's reading page: an address with its origin. */
  pageUrl: string;
  /** Whether the page prints the article, so that a passage can be shown in it. */
  canShowInArticle: boolean;
  /** What a page of ours says of a question that was checked, beside the feedback; `null`: nothing. */
  remark?(questionId: QuestionId): string | null;
  parts: WidgetParts;
  state: WidgetState;
  /** What the reader wants done. On the Worker nobody listens. */
  act(wish: Wish): void;
}

/** The parts of the widget that are there. In somebody else's page, what is needed later is loaded later. */
export interface WidgetParts {
  screens: { [Kind in ScoredQuestion['kind']]?: KindScreen<QuestionOf<Kind>, AnswerByKind[Kind]> };
  later: LaterParts | null;
}

export interface LaterParts {
  RecallCard: FunctionComponent<RecallCardProps>;
  Result: FunctionComponent<{ widget: WidgetContext }>;
  MemoryNote: FunctionComponent<{ widget: WidgetContext }>;
  OthersNote: FunctionComponent<OthersNoteProps>;
  memory: TabMemory;
  startTally(setup: TallySetup): ReaderTally;
}

/** What a reader can want of a widget. */
export type Wish =
  | { type: 'check'; questionId: QuestionId }
  /** Any other change of the quiz; `spoken`: what the live region says of it. */
  | { type: 'change'; to(quiz: QuizState): QuizState; spoken?: string }
  | { type: 'showInArticle'; evidence: Evidence }
  | { type: 'forget'; spoken: string };

/** Names one piece of a pack's evidence. */
export function placeKey({ start, end = '' }: Evidence): string {
  return `${start}…${end}`;
}
