export { formatPartialDate } from './dates.ts';
export { en, type Messages } from './en.ts';
