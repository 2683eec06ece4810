import { dayMonthYear } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('de');
const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

export const messages: Messages = {
  language: 'de',
  locale: 'de-DE',
  date: (date) => dayMonthYear(date, months).replace(/^(\d+) /, '$1. '),
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Kernpunkte',
  takeTheQuiz: 'Zum Quiz',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (title ? `Zum Artikel „${isolateRightToLeft(title)}“` : 'Zu einem Artikel') + (source && ` (${source})`);
  },
  statuses: {
    report: 'Der Artikel berichtet',
    statement: 'Aussage',
    assessment: 'Einschätzung',
    interpretation: 'Deutung',
  },
  labelsExplained: 'Was diese Bezeichnungen bedeuten',
  background: 'Hintergrund, von uns ergänzt',
  whoIsWho: 'Wer ist wer',
  timeline: 'Chronologie',
  terms: 'Begriffe, von uns erklärt',
  leftOpen: 'Was der Artikel offenlässt',
  withdrawn: 'Diese Kernpunkte und dieses Quiz wurden zurückgezogen.',
  correctedOn: (date) => `Korrektur (${date}):`,
  reportMistake: 'Fehler melden',

  whereInArticle: 'Stelle im Artikel',
  showInArticle: 'Im Artikel zeigen',
  shownInArticle: (passage) => `Im Artikel gezeigt: ${passage}`,
  passageChanged: 'Diese Stelle hat sich geändert.',
  passage: (first, last) => (last ? `„${first} … ${last}“` : `„${first}“`),
  underHeading: (heading) => `unter der Überschrift „${heading}“`,

  quiz: 'Quiz',
  loading: 'Einen Moment …',
  questionOf: (number, total) => `Frage ${number} von ${total}`,
  isTrue: 'Stimmt',
  isFalse: 'Stimmt nicht',
  check: 'Prüfen',
  checkAll: 'Alle Antworten prüfen',
  next: 'Nächste Frage',
  back: 'Zurück',
  toResult: 'Zu Ihrem Ergebnis',
  nothingGiven: 'Es gibt noch keine Antwort. Antworten Sie zuerst, und prüfen Sie dann.',

  verdicts: { right: 'Das ist richtig.', partly: 'Teilweise richtig.', wrong: 'Nicht ganz.' },
  yourAnswer: 'Ihre Antwort.',
  yourAnswerCorrect: 'Ihre Antwort, und sie ist richtig.',
  correctAnswer: 'Die richtige Antwort.',
  fromTheArticle: (count) =>
    plural(count, { one: 'Der Kernpunkt dahinter', other: `Die ${count} Kernpunkte dahinter` }),

  promise: 'Keine Cookies, kein Tracking',
};
