import type { ArticleBlock } from './article-text.ts';

interface DemoPageProps {
  blocks: readonly ArticleBlock[];
  /** The made-up article's own pack. */
  packId: string;
  /** The pack that ships, whose article is not ours to print. */
  shippedId: string;
}

/** A made-up newspaper page, with widgets as its engineer would put them. */
export function DemoPage({ blocks, packId, shippedId }: DemoPageProps) {
  const [title, ...rest] = blocks.filter(({ kind }) => kind !== 'note');
  return (
    <>
      <header class="paper">
        <p class="name">Harbour Gazette</p>
        <p class="note">{blocks.find(({ kind }) => kind === 'note')?.text}</p>
      </header>
      <main>
        <article id="story">
          <h1>{title?.text}</h1>
          <p class="byline">2 March 2026</p>
          {rest.map(({ kind, text }) => (kind === 'heading' ? <h2 key={text}>{text}</h2> : <p key={text}>{text}</p>))}
        </article>
        <section class="beside" aria-label="Key points and quiz">
          <readback-widget class="ferry" pack={packId} article="#story">
            <a href={`/a/${packId}`}>Key points and a quiz on this article</a>
          </readback-widget>
        </section>
        <section class="more" aria-labelledby="more">
          <h2 id="more">Also in the paper</h2>
          <p>The quiz alone, on an article that is not printed here:</p>
          <readback-widget class="shipped" pack={shippedId} view="quiz">
            <a href={`/a/${shippedId}`}>Key points and a quiz on that article</a>
          </readback-widget>
          <p>Its key points alone, in a frame that sizes itself:</p>
          <readback-widget class="framed" pack={shippedId} view="points" frame>
            <a href={`/a/${shippedId}`}>Key points on that article</a>
          </readback-widget>
          <p>The same quiz, in a frame written by hand, where no script of ours may run:</p>
          <iframe src={`/embed/${shippedId}?view=quiz`} title="A quiz on that article" loading="lazy" />
        </section>
      </main>
      <footer>
        <a href="/">Readback: see all packs</a>
      </footer>
    </>
  );
}
