import { matchScreen } from './kinds/match.tsx';
import { sortScreen } from './kinds/sort.tsx';
import { firstParts, type WidgetParts } from './parts.ts';
import { Result } from './quiz/result.tsx';

export const allParts: WidgetParts = {
  screens: { ...firstParts.screens, match: matchScreen, sort: sortScreen },
  Result,
};
