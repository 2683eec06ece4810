import type { FunctionComponent } from 'preact';
import type { QuestionId } from '../../pack/index.ts';
import { formatNumber, type LaterMessages } from '../messages/index.ts';
import type { WidgetContext } from '../widget-context.ts';

interface OthersNoteProps {
  widget: WidgetContext;
  questionId: QuestionId;
}

/** How other readers answered; nothing where too few have. */
export const othersNote = (words: LaterMessages): FunctionComponent<OthersNoteProps> =>
  function OthersNote({ widget: { messages, state }, questionId }) {
    const count = state.others.get(questionId);
    if (!count) return null;
    const share = new Intl.NumberFormat(messages.locale, { style: 'percent' }).format(count.correct / count.answered);
    return (
      <p class="others" part="others">
        {words.othersRight(share, formatNumber(messages.locale, count.answered))}
      </p>
    );
  };
