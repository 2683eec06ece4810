/** A block of an article that lies in content/articles: `# ` title, `## ` heading, `> ` note, else a paragraph. */
export interface ArticleBlock {
  kind: 'title' | 'heading' | 'note' | 'paragraph';
  text: string;
}

const marks = { '# ': 'title', '## ': 'heading', '> ': 'note' } as const;

export function readArticleText(text: string): ArticleBlock[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const mark = Object.entries(marks).find(([begins]) => block.startsWith(begins));
      return mark ? { kind: mark[1], text: block.slice(mark[0].length) } : { kind: 'paragraph', text: block };
    });
}
