import { questionName } from '../../pack/index.ts';
import type { Figure, OptionRow, QuestionReport, RoomReport } from '../../room/index.ts';
import { formatNumber } from '../messages/index.ts';
import { packTextOf } from '../pack-text.ts';
import type { ClassContext } from './class-context.ts';
import { Bar, labelOf } from './distribution-chart.tsx';
import { percent, type Speech } from './speech.ts';

/**
 * On paper the report has two pages, so that there is room for so much of each question; the page and the files have all
 * of it.
 */
const MAX_PRINTED_ROWS = 6;
const MAX_PRINTED_ADVICE = 2;
/** From here on, a question that is printed has its figures and its advice, and no table. */
const MANY_QUESTIONS = 13;

/** The report as plots and plain words; printed, and saved as files. */
export function ReportView({ room, report }: { room: ClassContext; report: RoomReport }) {
  const { speech, act } = room;
  const { messages, words } = speech;
  const { whole, questions } = report;
  const packText = packTextOf(report, messages);
  const facts: [string, string][] = [
    [words.students, formatNumber(messages.locale, whole.students)],
    [words.mean, whole.mean === null ? words.tooFew : percent(messages, whole.mean)],
    [words.spread, tellFigure(speech, whole.spread)],
    [words.alpha, tellFigure(speech, whole.alpha)],
    [words.standardError, tellFigure(speech, whole.standardError)],
  ];
  return (
    <section class={questions.length < MANY_QUESTIONS ? 'report' : 'report long'}>
      <h1 tabIndex={-1} id="report">
        {words.report}
      </h1>
      <p {...packText}>{report.title}</p>
      <div class="row controls">
        <button type="button" class="quiet" onClick={() => act({ type: 'closeReport' })}>
          {words.backToClass}
        </button>
        <button type="button" class="quiet" onClick={() => print()}>
          {words.print}
        </button>
        {(['csv', 'json'] as const).map((format) => (
          <button key={format} type="button" class="quiet" onClick={() => act({ type: 'save', format })}>
            {format === 'csv' ? words.asCsv : words.asJson}
          </button>
        ))}
      </div>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {questions.length === 0 && <p>{words.nothingAsked}</p>}
      <div class="asked">
        {questions.map((question) => (
          <QuestionPart key={question.number} speech={speech} packText={packText} question={question} />
        ))}
      </div>
    </section>
  );
}

interface QuestionPartProps {
  speech: Speech;
  packText: ReturnType<typeof packTextOf>;
  question: QuestionReport;
}

function QuestionPart({ speech, packText, question }: QuestionPartProps) {
  const { messages, words } = speech;
  const { number, right, rightInRound2, shift, discrimination, options, advice } = question;
  const inWords = (count: number) => formatNumber(messages.locale, count);
  const share = (value: number) => percent(messages, value);
  return (
    <article class="asked-question">
      <h2>
        {number}. <span {...packText}>{questionName(question)}</span>
      </h2>
      <p class="count">{words.answeredCount(question.answered, question.of)}</p>
      {right && (
        <>
          <Interval low={right.low} value={right.value} high={right.high} />
          <p>{words.rightShare(share(right.value), share(right.low), share(right.high))}</p>
        </>
      )}
      {rightInRound2 && (
        <>
          <Interval low={rightInRound2.low} value={rightInRound2.value} high={rightInRound2.high} />
          <p>{words.secondShare(share(rightInRound2.value))}</p>
          {shift && <p>{words.shift(inWords(shift.becameRight), inWords(shift.becameWrong))}</p>}
        </>
      )}
      <p>
        {words.discrimination}
        {messages.punctuation.colon}
        {tellFigure(speech, discrimination)}
      </p>
      {advice.map((each, index) => {
        const label = labelIn(speech, options, each.label);
        return (
          <p key={each.kind + each.label} class={index < MAX_PRINTED_ADVICE ? 'notice' : 'notice unprinted'}>
            {each.kind === 'check-key' ? words.checkKey(label) : words.mostChose(share(each.share), label)}
          </p>
        );
      })}
      <Options speech={speech} packText={packText} options={options} />
    </article>
  );
}

function Options({
  speech,
  packText,
  options,
}: Pick<QuestionPartProps, 'speech' | 'packText'> & { options: OptionRow[] }) {
  const { messages, words } = speech;
  const chosen = options.filter(({ count, isCorrect }) => count > 0 || isCorrect);
  // Not `toSorted`, which Firefox has from 115 on.
  const printed = new Set([...chosen].sort(byWeight).slice(0, MAX_PRINTED_ROWS));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.option}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.restOf}</th>
        </tr>
      </thead>
      <tbody>
        {chosen.map((row) => (
          <tr
            key={`${row.part} ${row.value}`}
            class={[row.isCorrect && 'right', !printed.has(row) && 'unprinted'].filter(Boolean).join(' ')}
          >
            <th scope="row">
              {row.isCorrect && <em>{words.isRight} </em>}
              <span {...packText}>{labelOf(speech, row)}</span>
              <Bar share={row.share} />
            </th>
            <td>
              {formatNumber(messages.locale, row.count)} ({percent(messages, row.share)})
            </td>
            <td>{row.meanRest === null ? '–' : percent(messages, row.meanRest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is right comes first, then what was chosen most. */
function byWeight(one: OptionRow, other: OptionRow): number {
  return Number(other.isCorrect) - Number(one.isCorrect) || other.count - one.count;
}

/** A share with the interval that it may lie in; the words beside it say the same. */
function Interval({ low, value, high }: { low: number; value: number; high: number }) {
  return (
    <svg class="interval" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" y={5} width={100} height={2} />
      <rect class="between" x={low * 100} y={3} width={(high - low) * 100} height={6} />
      <rect class="value" x={Math.min(99, value * 100)} width={1} height={12} />
    </svg>
  );
}

function tellFigure({ messages, words }: Speech, given: Figure): string {
  if ('value' in given) return new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 2 }).format(given.value);
  return given.unknown === 'too-few' ? words.tooFew : words.noSpread;
}

function labelIn(speech: Speech, options: readonly OptionRow[], label: string): string {
  const row = options.find((each) => each.label === label);
  return row ? labelOf(speech, row) : label;
}
