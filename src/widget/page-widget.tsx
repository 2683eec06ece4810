import { allParts } from './all-parts.ts';
import { catalogues } from './messages/catalogues.ts';
import type { Language } from './messages/index.ts';
import { packTextOf } from './pack-text.ts';
import type { PageData } from './page-data.ts';
import { quizFromForm } from './quiz/posted-quiz.ts';
import { newQuiz, type QuizState } from './quiz/quiz-state.ts';
import { Widget } from './widget.tsx';
import type { WidgetContext } from './widget-context.ts';
import { newState, WHOLE } from './widget-state.ts';

interface PageWidgetProps {
  data: PageData;
  language: Language;
  isRoomy: boolean;
}

/** The widget of a page of ours, as the Worker renders it. */
export function PageWidget({ data, language, isRoomy }: PageWidgetProps) {
  const { messages, laterMessages } = catalogues[language];
  const widget: WidgetContext = {
    pack: data.pack,
    messages,
    packText: packTextOf(data.pack, messages),
    headingLevel: 1,
    isRoomy,
    formAction: data.formAction,
    pageUrl: data.pageUrl,
    canShowInArticle: false,
    parts: allParts(laterMessages),
    state: newState(quizOfPage(data), WHOLE),
    act: () => {},
  };
  return <Widget widget={widget} view={data.view} theme={data.theme} />;
}

/** The quiz as the page begins with it. */
function quizOfPage({ pack, posted }: PageData): QuizState {
  return posted === null ? newQuiz(pack.questions) : quizFromForm(pack.questions, new URLSearchParams(posted));
}
