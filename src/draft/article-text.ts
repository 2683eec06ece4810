/** A heading or a paragraph, and where its text begins in the article's, in UTF-16 code units. */
export interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
  start: number;
}

/** An article as text, with what its file or page says of it; what it does not say is `null`. */
export interface ArticleText {
  title: string | null;
  publisher: string | null;
  /** A day: `2026-03-02`. */
  publishedOn: string | null;
  authors: readonly string[];
  url: string | null;
  language: string | null;
  /** What evidence is looked for in. */
  text: string;
  blocks: readonly Block[];
}
