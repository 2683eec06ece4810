import type { ShownQuestion } from '../../room/index.ts';
import type { PackText } from '../pack-text.ts';
import type { Speech } from './speech.ts';

interface QuestionPreviewProps {
  speech: Speech;
  packText: PackText;
  question: ShownQuestion;
}

/** What a question offers, to be looked at from the back row. */
export function QuestionPreview({ speech: { messages, words }, packText, question }: QuestionPreviewProps) {
  const list = (texts: readonly { id: string; text: string }[]) => (
    <ul class="offered" {...packText}>
      {texts.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
  switch (question.kind) {
    case 'choice':
      return list(question.options);
    case 'truth':
      return (
        <>
          <p class="statement-asked" {...packText}>
            {question.statement}
          </p>
          <p>{[messages.isTrue, messages.isFalse].join(' / ')}</p>
        </>
      );
    case 'match':
      return (
        <>
          {list(question.left)}
          {list(question.right)}
        </>
      );
    case 'order':
      return list(question.items);
    case 'sort':
      return (
        <>
          {list(question.headings)}
          {list(question.items)}
        </>
      );
    case 'blank':
      return <p {...packText}>{question.text.replace(/\{[^}]*\}/g, ' ______ ')}</p>;
    case 'number':
      return (
        <p>
          {question.min} – {question.max} {question.unit}
        </p>
      );
    case 'recall':
      return <p>{words.onPaper}</p>;
  }
}
