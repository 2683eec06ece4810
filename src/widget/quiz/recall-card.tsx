import type { FunctionComponent } from 'preact';
import type { LaterMessages } from '../messages/index.ts';
import type { RecallCardProps } from '../widget-context.ts';
import { QuestionFrame } from './question-frame.tsx';

/** Write from memory, compare, tick. Nothing is graded, and nothing is sent: not by the form without JavaScript either. */
export const recallCard = (words: LaterMessages): FunctionComponent<RecallCardProps> =>
  function RecallCard({ widget, question }) {
    const { packText, parts, state } = widget;
    const { fields } = state.quiz;
    const { id, checklist } = question;
    return (
      <QuestionFrame
        widget={widget}
        question={question}
        controls={
          <div class="memory">
            <label>
              <span>{words.yourWords}</span>
              <textarea
                rows={5}
                dir="auto"
                {...ofNoForm}
                name={id}
                defaultValue={fields.get(id) ?? ''}
                aria-describedby={`not-sent-${id}`}
              />
            </label>
            <small id={`not-sent-${id}`}>{words.notSent}</small>
          </div>
        }
      >
        <details class="compare">
          <summary>{words.compare}</summary>
          <p>{words.tickOff}</p>
          {checklist.map((item) => (
            <label key={item.id} class="option" part="option">
              <input
                type="checkbox"
                {...ofNoForm}
                name={`${id}.${item.id}`}
                defaultChecked={fields.has(`${id}.${item.id}`)}
              />
              <span {...packText}>{item.text}</span>
            </label>
          ))}
          {parts.later && <parts.later.Feedback widget={widget} question={question} />}
        </details>
      </QuestionFrame>
    );
  };

/**
 * A control that belongs to no form is never sent, and Enter in it sends none, which would lose what was written. Here,
 * where a script keeps the form from being sent, it is the form's again, and so is kept.
 */
const ofNoForm = {
  form: '',
  ref: (control: HTMLTextAreaElement | HTMLInputElement | null) => control?.removeAttribute('form'),
};
