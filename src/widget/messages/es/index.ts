export { laterMessages } from './later.ts';
export { pageMessages } from './page.ts';
export { reviewMessages } from './review.ts';
export { messages } from './widget.ts';
