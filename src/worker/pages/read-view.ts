import type { View } from '../../widget/index.ts';

const views: readonly View[] = ['all', 'points', 'quiz'];

/** The view that a query asks for; all of the widget where it asks for none that there is. */
export function readView(given: string | null | undefined): View {
  return views.find((view) => view === given) ?? 'all';
}
