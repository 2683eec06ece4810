import type { ExportWords, Lettered, Worksheet, WorksheetQuestion, WorksheetTask } from '../../export/index.ts';
import type { Pack } from '../../pack/index.ts';
import { catalogues, QrCode } from '../../widget/index.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { besidePack } from './beside-pack.ts';

import { WorksheetKeyList } from './worksheet-key.tsx';

export interface WorksheetPageProps {
  pack: Pack;
  worksheet: Worksheet;
  /** The teacher’s sheet, with the answers, in the place of the students’. */
  isKey: boolean;
  /** The pack’s reading page, with its origin. */
  pageUrl: string;
  words: ExportWords;
}

/** A sheet to be printed, on A4 or Letter as the printer has it. */
export function WorksheetPage({ pack, worksheet, isKey, pageUrl, words }: WorksheetPageProps) {
  const { messages } = catalogues[interfaceLanguage(pack)];
  const { title, publisher, publishedOn } = pack.article;
  const date = publishedOn && messages.date(publishedOn);
  return (
    <>
      <SheetChoice pack={pack} words={words} />
      <main class={isKey ? 'key' : 'tasks'}>
        <header>
          <div>
            <p class="facts">
              {isKey ? words.key : words.worksheet} · {words.version(worksheet.version)}
            </p>
            <h1>{pack.title}</h1>
            <p class="facts">{messages.onTheArticle(title, publisher, date)}</p>
            {/* Above, not below: a page of paper with nothing but an address would be wasted. */}
            <p class="facts">{pageUrl}</p>
          </div>
          <figure>
            <QrCode text={pageUrl} label={pageUrl} />
            <figcaption>{words.scanForPage}</figcaption>
          </figure>
        </header>
        {isKey ? (
          <WorksheetKeyList worksheet={worksheet} words={words} />
        ) : (
          <>
            <p class="who">
              <span>
                {words.studentName} <span class="line" />
              </span>
              <span>
                {words.date} <span class="line short" />
              </span>
            </p>
            {worksheet.questions.map((question) => (
              <Question key={question.id} question={question} words={words} />
            ))}
          </>
        )}
      </main>
    </>
  );
}

/** The ways to the other sheets; not printed. */
function SheetChoice({ pack, words }: { pack: Pack; words: ExportWords }) {
  const sheets = (['A', 'B'] as const).flatMap((version) => [
    { version, answers: '0', label: `${words.worksheet} ${version}` },
    { version, answers: '1', label: `${words.key} ${version}` },
  ]);
  return (
    <nav>
      <a href={besidePack(pack, '')}>{pack.title}</a>
      {sheets.map(({ version, answers, label }) => (
        <a key={label} href={besidePack(pack, '/worksheet', { answers, version })}>
          {label}
        </a>
      ))}
    </nav>
  );
}

function Question({ question, words }: { question: WorksheetQuestion; words: ExportWords }) {
  return (
    <section>
      <h2>
        {question.number}. {question.prompt}
      </h2>
      <Task task={question.task} words={words} />
    </section>
  );
}

function Task({ task, words }: { task: WorksheetTask; words: ExportWords }) {
  switch (task.layout) {
    case 'options':
      return <Letters entries={task.options} mark={task.takesSeveral ? 'box' : 'ring'} />;
    case 'truth':
      return (
        <>
          <p class="statement">{task.statement}</p>
          <p class="marks">
            <span class="ring" /> {words.isTrue} <span class="ring" /> {words.isFalse}
          </p>
        </>
      );
    case 'pairs':
      return (
        <>
          <p class="how">{words.writeLetter}</p>
          <div class="columns">
            <ul>
              {task.from.map((text) => (
                <li key={text} class="marked">
                  <span class="box" /> <span>{text}</span>
                </li>
              ))}
            </ul>
            <Letters entries={task.to} />
          </div>
        </>
      );
    case 'order':
      return (
        <>
          <p class="how">{words.writeOrder}</p>
          <Letters entries={task.items} mark="box" />
        </>
      );
    case 'gaps':
      return (
        <>
          <p class="how">{words.fillIn}</p>
          <p class="gaps">
            {task.pieces.map((piece) =>
              typeof piece === 'string' ? (
                piece
              ) : (
                <>
                  <span class="line short" />
                  {piece.choices && ` (${words.oneOf(piece.choices)})`}
                </>
              ),
            )}
          </p>
        </>
      );
    case 'number':
      return (
        <p>
          <span class="line short" /> {task.unit}
        </p>
      );
    case 'lines':
      return (
        <div class="ruled" role="img" aria-label={words.openAnswer}>
          {Array.from({ length: task.lineCount }, (_, index) => (
            <div key={index} />
          ))}
        </div>
      );
  }
}

/** Entries with their letters, each behind something to mark where there is something to mark. */
function Letters({ entries, mark }: { entries: readonly Lettered[]; mark?: 'box' | 'ring' }) {
  return (
    <ul>
      {entries.map(({ letter, text }) => (
        <li key={letter} class="marked">
          {mark && <span class={mark} />} <b>{letter}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
