export { shownQuestions } from './kinds/index.ts';
export { en, formatPartialDate, type Messages } from './messages/index.ts';
export { PAGE_DATA_ID, PAGE_ROOT_ID, type PageData } from './page-data.ts';
export { keepOwnFields } from './quiz/quiz-state.ts';
export { type Theme, type View, Widget, type WidgetProps } from './widget.tsx';
