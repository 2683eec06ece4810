/** What a page of ours gets once its reader begins, or once its form was posted. */
export { parts } from '../later-parts.ts';
export { lendPreact } from '../lent-preact.ts';
export { quizFromForm } from '../quiz/posted-quiz.ts';
export { settlePosted } from '../settle-posted.ts';
