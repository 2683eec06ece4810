import type { Pack } from '../pack/index.ts';
import {
  adoptSheet,
  allParts,
  catalogues,
  type Language,
  type LiveWidget,
  newQuiz,
  startWidget,
  type Theme,
  Widget,
} from '../widget/index.ts';

interface Shown {
  pack: Pack;
  language: Language;
  theme: Theme;
  /** The question to begin with, by its number from 0. */
  question: number;
}

/** The real widget, in a tree of its own; it counts and keeps nothing. */
export function startPreview(host: Element, styles: readonly string[]) {
  const root = host.attachShadow({ mode: 'open' });
  for (const css of styles) adoptSheet(root, css);
  let widget: LiveWidget | null = null;
  let last: Shown | null = null;
  return {
    host,
    /** Begins anew with what is to be seen now; where nothing changed, the preview is left as it is. */
    show(next: Shown) {
      if (last?.pack === next.pack && last.language === next.language && last.theme === next.theme) return;
      last = next;
      widget?.unmount();
      widget = startShown(root, next);
    },
  };
}

export type Preview = ReturnType<typeof startPreview>;

function startShown(root: ShadowRoot, { pack, language, theme, question }: Shown): LiveWidget {
  const quiz = newQuiz(pack.questions);
  const { messages, laterMessages } = catalogues[language];
  const pageUrl = new URL(`/a/${pack.id}?lang=${language}`, location.href).href;
  return startWidget(root, {
    pack,
    messages,
    headingLevel: 2,
    formAction: pageUrl,
    pageUrl,
    quiz: { ...quiz, current: pack.questions[question]?.id ?? quiz.current },
    restores: false,
    look: { view: 'all', theme, article: null, remember: false, tally: false },
    parts: allParts(laterMessages),
    loadParts: null,
    loadHostArticle: null,
    show: (widget, look) => <Widget widget={widget} view={look.view} theme={look.theme} />,
    report: () => {},
  });
}
