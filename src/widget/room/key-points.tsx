import { textFragment } from '../../pack/index.ts';
import type { KeyPoint, RoomView } from '../../room/index.ts';
import type { PackText } from '../pack-text.ts';
import { describePlace } from '../standing.ts';
import type { Speech } from './speech.ts';

interface KeyPointsProps {
  speech: Speech;
  packText: PackText;
  points: readonly KeyPoint[];
  article: RoomView['article'];
}

/** The key points behind a question: what each says, whose voice it is, and where the article says it. */
export function KeyPoints({ speech: { messages }, packText, points, article }: KeyPointsProps) {
  return (
    <section class="behind">
      <h3>{messages.fromTheArticle(points.length)}</h3>
      <ul class="points">
        {points.map(({ text, voice, voiceKind, status, evidence, background }) => (
          <li key={text} class={`point ${status}`}>
            <p {...packText}>{text}</p>
            <div class="by">
              <span class="status">{messages.statuses[status]}</span>
              {(status !== 'report' || voiceKind !== 'publisher') && (
                <span class="voice" {...packText}>
                  {voice}
                </span>
              )}
            </div>
            <div class="by">
              {evidence.map((place) =>
                article.url ? (
                  <a
                    key={place.start}
                    class="aside"
                    href={article.url + textFragment(place)}
                    target="_blank"
                    rel="noopener"
                  >
                    {messages.showInArticle}
                  </a>
                ) : (
                  <span key={place.start}>{describePlace(messages, place)}</span>
                ),
              )}
            </div>
            {background && (
              <p class="ours" {...packText}>
                {messages.background}
                {messages.punctuation.colon}
                {background}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
