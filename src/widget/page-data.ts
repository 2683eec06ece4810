import type { Pack } from '../pack/index.ts';
import type { Theme, View } from './widget.tsx';

/** The id of the JSON data block from which the browser hydrates a page that the Worker rendered. */
export const PAGE_DATA_ID = 'readback-data';

/** What the browser takes over the quiz with, as the Worker rendered it. */
export interface PageData {
  pack: Pack;
  view: View;
  theme: Theme;
  /** Where the form goes without JavaScript. */
  formAction: string;
  /** This pack's reading page: an address with its origin. */
  pageUrl: string;
  /** What a form without JavaScript sent, URL-encoded; `null`: nothing was sent. */
  posted: string | null;
}

/** The pack without what the quiz does not show: the explainer stands in the page already, and is not drawn anew. */
export function quizPartOf(pack: Pack): Pack {
  return { ...pack, summary: '', terms: [], timeline: [], limits: [], corrections: [] };
}
