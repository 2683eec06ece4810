import type { FunctionComponent } from 'preact';
import type { AnswerByKind, Evidence, Pack, Question, QuestionId, QuestionOf, ScoredQuestion } from '../pack/index.ts';
import type { KindScreen } from './kinds/kind-screen.ts';
import type { Messages } from './messages/index.ts';
import type { PackText } from './pack-text.ts';
import type { AttemptRecord, RecordSetup } from './record/attempt-record.ts';
import type { WidgetState } from './widget-state.ts';
import type { Act } from './wish.ts';

/** What every part of one widget is shown from; a part is a function of it and of nothing else. */
export interface WidgetContext {
  pack: Pack;
  messages: Messages;
  packText: PackText;
  /** The level of the widget's own heading: 1 on a page of ours, 2 inside somebody else's. */
  headingLevel: 1 | 2;
  /** Whether what the article leaves open is unfolded at first: on our own page, where there is room. */
  isRoomy?: boolean;
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
  /** On the Worker nobody listens. */
  act: Act;
}

/** The parts of the widget that are there. In somebody else's page, what is needed later is loaded later. */
export interface WidgetParts {
  screens: { [Kind in ScoredQuestion['kind']]?: KindScreen<QuestionOf<Kind>, AnswerByKind[Kind]> };
  later: LaterParts | null;
}

export interface RecallCardProps {
  widget: WidgetContext;
  question: QuestionOf<'recall'>;
}

export interface FeedbackProps {
  widget: WidgetContext;
  question: Question;
}

export interface LaterParts {
  RecallCard: FunctionComponent<RecallCardProps>;
  QuizEnd: FunctionComponent<{ widget: WidgetContext }>;
  MemoryNote: FunctionComponent<{ widget: WidgetContext }>;
  Feedback: FunctionComponent<FeedbackProps>;
  LabelMeanings: FunctionComponent<{ widget: WidgetContext }>;
  startRecord(setup: RecordSetup): AttemptRecord;
}

/** Names one piece of a pack's evidence. */
export function placeKey(evidence: Evidence): string {
  return JSON.stringify(evidence);
}
