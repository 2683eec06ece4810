import { matchScreen } from './kinds/match.tsx';
import { sortScreen } from './kinds/sort.tsx';
import { firstParts } from './parts.ts';
import { Result } from './quiz/result.tsx';
import type { WidgetParts } from './widget-context.ts';

export const allParts: WidgetParts = {
  screens: { ...firstParts.screens, match: matchScreen, sort: sortScreen },
  Result,
};
