import type { ArticleText, Block } from './article-text.ts';

const MOST_HEADING_CHARACTERS = 80;

/**
 * Text as people save it: `# ` and `## ` before headings, or short lines without an end mark; `> ` before what is no part
 * of the article. Paragraphs are parted by empty lines or, where there are none, each is a line.
 */
export function readPlainText(text: string): ArticleText {
  const blocks = blocksOf(text);
  const [first] = blocks;
  const hasTitle = first?.kind === 'heading' && blocks.length > 1;
  return {
    title: hasTitle ? first.text : null,
    publisher: null,
    publishedOn: null,
    authors: [],
    url: null,
    language: null,
    text,
    blocks: hasTitle ? blocks.slice(1) : blocks,
  };
}

function blocksOf(text: string): Block[] {
  const isParted = /\n[ \t\r]*\n/.test(text.trim());
  const pieces = text.matchAll(isParted ? /[^\s](?:[^\n]|\n(?![ \t\r]*\n))*/g : /[^\s][^\n]*/g);
  const blocks = [...pieces].flatMap(({ 0: piece, index }) => blockOf(piece, index) ?? []);
  // Nothing stands under a heading that is the last; so it is a sentence without an end.
  return blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, kind: 'paragraph' } : block));
}

function blockOf(piece: string, index: number): Block | null {
  if (piece.startsWith('> ')) return null;
  const [mark = ''] = /^#+\s+/.exec(piece) ?? [];
  const text = piece.slice(mark.length).trimEnd();
  if (text === '') return null;
  const isHeading = mark !== '' || (text.length <= MOST_HEADING_CHARACTERS && !/[\p{Po}\p{Pf}"]$/u.test(text));
  return { kind: isHeading ? 'heading' : 'paragraph', text, start: index + mark.length };
}
