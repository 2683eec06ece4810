export type { ArticleText } from './article-text.ts';
export { type Draft, draftPack } from './draft-pack.ts';
export { findEvidenceFor } from './find-evidence-for.ts';
export { MOST_ARTICLE_BYTES, type ReadArticle, readArticle } from './read-article.ts';
export { readPlainText } from './read-plain-text.ts';
