import type { FunctionComponent } from 'preact';
import type { WidgetContext } from '../widget-context.ts';
import { ALL, CHECK_FIELD, formActionAt } from './quiz-state.ts';

type Part = FunctionComponent<{ widget: WidgetContext }>;

/** What stands under the questions: the result once there is one, and where all questions stand, what checks them all. */
export const quizEnd = (Result: Part): Part =>
  function QuizEnd({ widget }) {
    const { messages, formAction } = widget;
    const { current, showsAll, grades } = widget.state.quiz;
    return (
      <>
        {(current === 'result' || (showsAll && grades.size > 0)) && <Result widget={widget} />}
        {/* Before the next row: where no script runs, this one takes its place (page.css). */}
        {showsAll && (
          <div class="row unscripted">
            <button type="submit" name={CHECK_FIELD} value={ALL} formAction={formActionAt('result', formAction)}>
              {messages.checkAll}
            </button>
          </div>
        )}
      </>
    );
  };
