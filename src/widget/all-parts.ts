import { blankScreen } from './kinds/blank.tsx';
import { matchScreen } from './kinds/match.tsx';
import { numberScreen } from './kinds/number.tsx';
import { orderScreen } from './kinds/order.tsx';
import { sortScreen } from './kinds/sort.tsx';
import { memoryNote } from './memory/memory-note.tsx';
import { tabMemory } from './memory/tab-memory.ts';
import type { LaterMessages } from './messages/index.ts';
import { firstParts } from './parts.ts';
import { recallCard } from './quiz/recall-card.tsx';
import { resultScreen } from './quiz/result.tsx';
import { othersNote } from './tally/others-note.tsx';
import { startTally } from './tally/reader-tally.ts';
import type { WidgetParts } from './widget-context.ts';

/** Everything that a widget can show, in the language of these words. */
export function allParts(words: LaterMessages): WidgetParts {
  return {
    screens: {
      ...firstParts.screens,
      match: matchScreen(words),
      order: orderScreen(words),
      sort: sortScreen(words),
      blank: blankScreen(words),
      number: numberScreen(words),
    },
    later: {
      RecallCard: recallCard(words),
      Result: resultScreen(words),
      MemoryNote: memoryNote(words),
      OthersNote: othersNote(words),
      memory: tabMemory,
      startTally,
    },
  };
}
