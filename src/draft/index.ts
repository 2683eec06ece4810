export type { ArticleText } from './article-text.ts';
export { type Draft, draftPack } from './draft-pack.ts';
export { readPage } from './read-page.ts';
export { readPlainText } from './read-plain-text.ts';
