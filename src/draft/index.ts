export type { ArticleText, Block } from './article-text.ts';
export { type Draft, draftPack } from './draft-pack.ts';
export { type ReadPage, readPage } from './read-page.ts';
export { readPlainText } from './read-plain-text.ts';
