import { labelMeanings } from './explainer/label-meanings.tsx';
import { blankScreen } from './kinds/blank.tsx';
import { matchScreen } from './kinds/match.tsx';
import { numberScreen } from './kinds/number.tsx';
import { orderScreen } from './kinds/order.tsx';
import { sortScreen } from './kinds/sort.tsx';
import { memoryNote } from './memory/memory-note.tsx';
import type { LaterMessages } from './messages/index.ts';
import { joinParts } from './parts.ts';
import { feedback } from './quiz/feedback.tsx';
import { quizEnd } from './quiz/quiz-end.tsx';
import { recallCard } from './quiz/recall-card.tsx';
import { resultScreen } from './quiz/result.tsx';
import { startRecord } from './record/attempt-record.ts';
import type { WidgetParts } from './widget-context.ts';

/** Everything that a widget can show, in the language of these words. */
export function allParts(words: LaterMessages): WidgetParts {
  return joinParts(partsAfterFirst(words));
}

/** What a widget can show beyond `firstParts`. */
export function partsAfterFirst(words: LaterMessages): WidgetParts {
  return {
    screens: {
      match: matchScreen(words),
      order: orderScreen(words),
      sort: sortScreen(words),
      blank: blankScreen(words),
      number: numberScreen(words),
    },
    later: {
      RecallCard: recallCard(words),
      QuizEnd: quizEnd(resultScreen(words)),
      MemoryNote: memoryNote(words),
      Feedback: feedback(words),
      LabelMeanings: labelMeanings(words),
      startRecord,
    },
  };
}
