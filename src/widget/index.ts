export { estimateHeightPx } from './embed/estimate-height.ts';
export { embedSnippet } from './embed/snippet.ts';
export { catalogues } from './messages/catalogues.ts';
export { directionOf, type Language, languages, readPartialDate } from './messages/index.ts';
export { PAGE_DATA_ID, type PageData } from './page-data.ts';
export { PageWidget } from './page-widget.tsx';
export { keepOwnFields } from './quiz/posted-quiz.ts';
export { REVIEW_ID } from './review/review-id.ts';
export type { Theme, View } from './widget.tsx';
