import { type ExportWords, ownWords } from '../export/index.ts';
import { catalogues, type Language } from '../widget/index.ts';

/** What files and worksheets say in a language: what the widget says there, and what is their own. */
export function exportWords(language: Language): ExportWords {
  const { isTrue, isFalse, statuses, passage, underHeading, background, fromTheArticle, punctuation } =
    catalogues[language].messages;
  const shared = { isTrue, isFalse, statuses, passage, underHeading, background, fromTheArticle, punctuation };
  return { ...shared, ...ownWords[language] };
}
