export { privacyMessages } from './privacy.ts';
export { problemMessages } from './problem.ts';
