import type { Pack, QuestionId, ScoredQuestion } from '../../pack/index.ts';
import { adoptSheet } from '../adopt-sheet.ts';
import { allParts } from '../all-parts.ts';
import { type LiveWidget, type Look, startWidget } from '../live-widget.ts';
import { directionOf, type LaterMessages, type Messages } from '../messages/index.ts';
import { QuizArea } from '../quiz/quiz-area.tsx';
import { quizEnd } from '../quiz/quiz-end.tsx';
import { newQuiz } from '../quiz/quiz-state.ts';
import type { WidgetParts } from '../widget-context.ts';
import { roundResult } from './round-result.tsx';

interface RoundSetup {
  pack: Pack;
  questions: readonly ScoredQuestion[];
  messages: Messages;
  laterMessages: LaterMessages;
  /** Stylesheets for the quiz's own tree. */
  styles: readonly string[];
  /** When the question comes back, in words; `null`: it does not. */
  remark(questionId: QuestionId): string | null;
  onAnswer(questionId: string, credit: number): void;
}

export interface RoundQuiz {
  /** Shows what the remarks say now. */
  update(): void;
}

const look: Look = { view: 'quiz', theme: 'auto', article: null, remember: false, tally: false };

/** Asks these questions, in a tree of its own: the ids of two packs may be the same. */
export function startRoundQuiz(host: Element, setup: RoundSetup): RoundQuiz {
  const { pack, questions, messages, laterMessages, styles, remark, onAnswer } = setup;
  const root = host.attachShadow({ mode: 'open' });
  for (const css of styles) adoptSheet(root, css);
  const pageUrl = new URL(`/a/${pack.id}?lang=${messages.language}`, location.href).href;
  const quiz: LiveWidget = startWidget(root, {
    pack,
    messages,
    headingLevel: 2,
    formAction: pageUrl,
    pageUrl,
    remark,
    quiz: newQuiz(questions),
    restores: false,
    look,
    parts: roundParts(laterMessages),
    loadParts: null,
    loadHostArticle: null,
    show: (widget) => (
      <div class="readback" part="widget" lang={messages.language} dir={directionOf(messages.language)}>
        <div class="area">
          <QuizArea widget={widget} hasQuiz />
        </div>
      </div>
    ),
    report: ({ name, detail }) => {
      if (name === 'readback-answer') onAnswer(detail.question, detail.credit);
    },
  });
  return { update: () => quiz.update(look) };
}

function roundParts(words: LaterMessages): WidgetParts {
  const { screens, later } = allParts(words);
  return { screens, later: later && { ...later, QuizEnd: quizEnd(roundResult(words)) } };
}
