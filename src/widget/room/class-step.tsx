import { packTextOf } from '../pack-text.ts';
import type { ClassContext, ClassView } from './class-context.ts';
import { DistributionChart } from './distribution-chart.tsx';
import { KeyPoints } from './key-points.tsx';
import { QuestionPreview } from './question-preview.tsx';
import { Reasons } from './reasons.tsx';

/** The step that the lesson is at, as the whole class may see it; the host's page shows what it may not in `HostOnly`. */
export function ClassStep({ room, view }: { room: ClassContext; view: ClassView }) {
  const { speech, parts, state } = room;
  const { messages, words } = speech;
  const { phase, counts, stem, question, reveal, distribution, number, questions, round } = view;
  const packText = packTextOf(view, messages);
  const isRevealed = phase === 'reveal';
  const isCounted = stem?.kind !== 'recall';
  if (phase === 'lobby') return <p class="lead counts">{words.joined(counts.joined)}</p>;
  if (phase === 'ended') return <p class="lead">{words.over.ended}</p>;
  if (phase === 'work' || phase === 'review') {
    return (
      <>
        <p class="lead">{phase === 'work' ? words.selfPaced : words.answersClosed}</p>
        <p class="counts">{words.answeredCount(counts.answered, counts.of)}</p>
      </>
    );
  }
  const seconds = view.endsAt === null ? null : Math.max(0, Math.ceil((view.endsAt - state.nowMillis) / 1000));
  return (
    <section class={`step ${phase}`}>
      <p class="count">
        {messages.questionOf(number ?? 1, questions)}
        {(round ?? 1) > 1 && messages.punctuation.comma + words.secondVote}
      </p>
      <h2 {...packText}>{stem?.prompt}</h2>
      {view.isPaused && <p class="notice">{words.paused}</p>}
      {phase === 'discuss' && <p class="lead">{words.discuss}</p>}
      {phase === 'locked' && <p class="lead">{words.answersClosed}</p>}
      {question && !isRevealed && phase !== 'read' && (
        <QuestionPreview speech={speech} packText={packText} question={question} />
      )}
      {!isCounted && !isRevealed && <p>{words.onPaper}</p>}
      {isCounted &&
        (phase === 'read' ? (
          <p class="counts">{words.readyCount(counts.ready, counts.joined)}</p>
        ) : (
          <p class="counts">
            {words.answeredCount(counts.answered, counts.of)}
            {phase === 'open' && seconds !== null && !view.isPaused && ` · ${words.timeLeft(seconds)}`}
          </p>
        ))}
      {isRevealed && distribution && (
        <DistributionChart
          speech={speech}
          packText={packText}
          distribution={distribution}
          firstVote={view.firstVote}
          showsKey
        />
      )}
      {isRevealed && reveal && (
        <div>
          <Reasons speech={speech} packText={packText} parts={parts} reveal={reveal} />
          {reveal.checklist.length > 0 && (
            <ul class="plain" {...packText}>
              {reveal.checklist.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <KeyPoints speech={speech} packText={packText} points={reveal.points} article={view.article} />
        </div>
      )}
    </section>
  );
}
