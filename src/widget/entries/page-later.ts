/** What a page of ours gets once its reader begins, or once its form was posted. */
export { parts } from '../later-parts.ts';
export { lendPreact } from '../lent-preact.ts';
export { readOnAfterPost, settlePosted } from '../posted-page.ts';
export { quizFromForm } from '../quiz/posted-quiz.ts';
