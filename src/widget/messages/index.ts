export { readPartialDate } from './dates.ts';
export { directionOf } from './direction.ts';
export { en, type Messages } from './en.ts';
