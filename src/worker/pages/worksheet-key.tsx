import { beforeList, type ExportWords, type Worksheet, type WorksheetQuestion } from '../../export/index.ts';

/** The teacher’s sheet: each question with its answers, the reasons and where the article says it. */
export function WorksheetKeyList({ worksheet, words }: { worksheet: Worksheet; words: ExportWords }) {
  return worksheet.questions.map((question) => <KeyEntry key={question.id} question={question} words={words} />);
}

function KeyEntry({ question: { number, prompt, key }, words }: { question: WorksheetQuestion; words: ExportWords }) {
  return (
    <section>
      <h2>
        {number}. {prompt}
      </h2>
      <ul class="answers">
        {key.answers.map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
      {key.reasons.length > 0 && (
        <ul>
          {key.reasons.map(({ part, why }) => (
            <li key={part}>
              <b>{part}</b>
              {words.punctuation.colon}
              {why}
            </li>
          ))}
        </ul>
      )}
      <p>{key.explanation}</p>
      <p class="how">{beforeList(words, words.fromTheArticle(key.sources.length))}</p>
      <ul class="sources">
        {key.sources.map(({ point, source }) => (
          <li key={point}>
            {point} <span class="source">{source}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
