import { permute } from '../../pack/index.ts';
import type { ShownQuestion } from '../../room/index.ts';
import type { PackText } from '../pack-text.ts';
import type { Speech } from './speech.ts';

interface QuestionPreviewProps {
  speech: Speech;
  packText: PackText;
  question: ShownQuestion;
}

/** What a question offers, to be looked at from the back row; in the order in which phones show it. */
export function QuestionPreview({ speech: { messages }, packText, question }: QuestionPreviewProps) {
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
        <div class="question">
          <p class="statement-asked" {...packText}>
            {question.statement}
          </p>
          <p>{[messages.isTrue, messages.isFalse].join(' / ')}</p>
        </div>
      );
    case 'match':
      return (
        <div class="sides">
          {list(question.left)}
          {list(permute(question.right, question.id))}
        </div>
      );
    case 'order':
      return list(permute(question.items, question.id));
    case 'sort':
      return (
        <div class="sides">
          {list(question.items)}
          {list(question.headings)}
        </div>
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
      return null;
  }
}
