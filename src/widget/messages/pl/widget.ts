import { dayMonthYear, partsOfDate } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const months = 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'.split(
  ' ',
);
const monthsAfterDay =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');

export const messages: Messages = {
  language: 'pl',
  locale: 'pl-PL',
  date: (date) => dayMonthYear(date, partsOfDate(date).length < 3 ? months : monthsAfterDay),
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Najważniejsze punkty',
  takeTheQuiz: 'Rozwiąż quiz',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join(', ');
    return (title ? `O artykule „${isolateRightToLeft(title)}”` : 'O artykule') + (source && ` (${source})`);
  },
  statuses: {
    report: 'Artykuł podaje',
    statement: 'Wypowiedź',
    assessment: 'Ocena',
    interpretation: 'Interpretacja',
  },
  labelsExplained: 'Co oznaczają te etykiety',
  background: 'Kontekst od nas',
  whoIsWho: 'Kto jest kim',
  timeline: 'Kalendarium',
  terms: 'Słowniczek od nas',
  leftOpen: 'Czego artykuł nie rozstrzyga',
  withdrawn: 'Te punkty i ten quiz zostały wycofane.',
  correctedOn: (date) => `Sprostowanie (${date}):`,
  reportMistake: 'Zgłoś błąd',

  whereInArticle: 'Miejsce w artykule',
  showInArticle: 'Pokaż w artykule',
  shownInArticle: (passage) => `Pokazano w artykule: ${passage}`,
  passageChanged: 'Ten fragment się zmienił.',
  passage: (first, last) => (last ? `„${first} … ${last}”` : `„${first}”`),
  underHeading: (heading) => `pod nagłówkiem „${heading}”`,

  quiz: 'Quiz',
  loading: 'Chwileczkę…',
  questionOf: (number, total) => `Pytanie ${number} z ${total}`,
  isTrue: 'Prawda',
  isFalse: 'Fałsz',
  check: 'Sprawdź',
  checkAll: 'Sprawdź wszystkie odpowiedzi',
  next: 'Następne pytanie',
  back: 'Wstecz',
  toResult: 'Zobacz swój wynik',
  nothingGiven: 'Nie ma jeszcze odpowiedzi. Najpierw odpowiedz, potem sprawdź.',

  verdicts: { right: 'Zgadza się.', partly: 'Częściowo dobrze.', wrong: 'Niezupełnie.' },
  yourAnswer: 'Twoja odpowiedź.',
  yourAnswerCorrect: 'Twoja poprawna odpowiedź.',
  correctAnswer: 'Poprawna odpowiedź.',
  fromTheArticle: (count) =>
    plural(count, {
      one: 'Punkt, na którym opiera się pytanie',
      few: `${count} punkty, na których opiera się pytanie`,
      other: `${count} punktów, na których opiera się pytanie`,
    }),

  promise: 'Bez ciasteczek, bez śledzenia',
};
