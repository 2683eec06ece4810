import type { WidgetContext } from '../widget-context.ts';
import { Quiz } from './quiz.tsx';

interface QuizAreaProps {
  widget: WidgetContext;
  /** Without it, only the live region is there. */
  hasQuiz: boolean;
}

/** The quiz and the live region: all that changes under a reader's hands. On our pages it alone is hydrated. */
export function QuizArea({ widget, hasQuiz }: QuizAreaProps) {
  const { spoken, turns } = widget.state;
  return (
    <>
      {hasQuiz && <Quiz widget={widget} />}
      <div class="spoken" role="status">
        <span key={turns}>{spoken}</span>
      </div>
    </>
  );
}
