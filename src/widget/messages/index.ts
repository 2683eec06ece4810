export { directionOf } from './direction.ts';
export type { LaterMessages } from './en/later.ts';
export type { PageMessages } from './en/page.ts';
export type { ProblemMessages } from './en/problem.ts';
export type { ReviewMessages } from './en/review.ts';
export type { RoomMessages } from './en/room.ts';
export type { Messages } from './en/widget.ts';
export { type Language, languages } from './languages.ts';
export { formatNumber } from './numbers.ts';
