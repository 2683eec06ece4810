import type { ComponentChildren } from 'preact';
import type { Question } from '../../pack/index.ts';
import type { WidgetContext } from '../widget-context.ts';
import { numberOf } from './quiz-state.ts';

interface QuestionFrameProps {
  widget: WidgetContext;
  question: Question;
  /** Answered and checked: its controls are shown, and change no more. */
  isChecked?: boolean;
  /** The id of what the controls are described by. */
  describedBy?: string | undefined;
  controls: ComponentChildren;
  /** What stands below the controls. */
  children?: ComponentChildren;
}

/** A question of any kind: its number, its prompt and its controls. */
export function QuestionFrame({ widget, question, isChecked, describedBy, controls, children }: QuestionFrameProps) {
  const { messages, packText, state } = widget;
  const { id, prompt } = question;
  return (
    <div id={`question-${id}`} class={id === state.quiz.current ? 'question' : 'question away'} part="question">
      <fieldset disabled={isChecked} aria-describedby={describedBy}>
        <legend id={`prompt-${id}`} tabIndex={-1}>
          <span class="count">{messages.questionOf(...numberOf(state.quiz, id))}</span>
          <span {...packText}>{prompt}</span>
        </legend>
        {controls}
      </fieldset>
      {children}
    </div>
  );
}
